package org.csecpolicy.garbled;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/** No child is worse off because a call was garbled. */
class GarbledCallsTest {
  private static final long SEED = 794;
  private static final ImmutableList<Garbling> ALL = ImmutableList.copyOf(Garbling.values());

  private final LongAdder garbled = new LongAdder();

  @Test
  void garblingNeverLowersProtection() {
    assertThat(firstWorse(300, 100)).isNull();
    assertThat(garbled.sum()).isGreaterThan(10_000);
  }

  @Test
  @Tag("proof")
  void garblingNeverLowersProtectionOfMillions() {
    assertThat(firstWorse(30_000, 1_000)).isNull();
    assertThat(garbled.sum()).isGreaterThan(5_000_000);
  }

  /** Garbles so many true calls in every way, and each in so many pairs of ways. */
  private @Nullable String firstWorse(int calls, int pairs) {
    return IntStream.range(0, calls)
        .parallel()
        .mapToObj(index -> worse(new SplittableRandom(SEED + index), pairs))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String worse(SplittableRandom random, int pairs) {
    TrueCall call = TrueCall.drawn(random);
    for (Garbling garbling : ALL) {
      String worse = worse(call, ImmutableList.of(garbling));
      if (worse != null) {
        return worse;
      }
    }
    for (int pair = 0; pair < pairs; pair++) {
      Garbling one = ALL.get(random.nextInt(ALL.size()));
      Garbling other = ALL.get(random.nextInt(ALL.size()));
      String worse = worse(call, ImmutableList.of(one, other));
      if (worse != null) {
        return worse;
      }
    }
    return null;
  }

  private @Nullable String worse(TrueCall call, List<Garbling> garblings) {
    Told told = call.garbled(garblings);
    if (told == null) {
      return null;
    }
    garbled.increment();
    return call.lostBy(told, garblings);
  }
}
