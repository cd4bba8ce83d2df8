package org.csecpolicy.garbled;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No child is worse off because a call was garbled, in one way or in two. */
class GarbledCallsTest {
  private static final long SEED = 17;
  private static final ImmutableList<Garbling> ALL = ImmutableList.copyOf(Garbling.values());

  private final LongAdder garbled = new LongAdder();

  @Test
  void garblingNeverLowersProtection() {
    assertThat(firstWorse(250, 100)).isNull();
    assertThat(garbled.sum()).isGreaterThan(15_000);
  }

  @Test
  @Tag("proof")
  void garblingNeverLowersProtectionOfMillions() {
    long started = System.nanoTime();
    assertThat(firstWorse(30_000, 230)).isNull();
    assertThat(garbled.sum()).isGreaterThan(5_000_000);
    System.out.printf(
        Locale.ROOT,
        "garbled calls: %,d, in %,d ways alone and in pairs, %d s%n",
        garbled.sum(),
        ALL.size(),
        Duration.ofNanos(System.nanoTime() - started).toSeconds());
  }

  /** Every garbling finds something to garble, and is no longer the same document then. */
  @ParameterizedTest
  @EnumSource
  void everyGarblingGarbles(Garbling garbling) {
    assertThat(
            IntStream.range(0, 3_000)
                .mapToObj(index -> TrueCall.drawn(new SplittableRandom(SEED + index)))
                .anyMatch(call -> isGarbled(call, garbling)))
        .isTrue();
  }

  private static boolean isGarbled(TrueCall call, Garbling garbling) {
    Told told = call.told();
    return garbling.garble(told) && !told.json().equals(call.told().json());
  }

  @ParameterizedTest
  @EnumSource
  void whatNoReadingHealsIsKnown(Unhealed garbling) {
    TrueCall call = garbling.call();
    Told told = call.told();
    assertThat(garbling.garble(told)).isTrue();
    assertThat(call.lostBy(told, ImmutableList.of(garbling.sentence()))).isNotNull();
  }

  /** Who lives in a placement here: once nobody tells with whom, it may still be the county's. */
  @Test
  void leavingOutHomeAndPlacementIsHealed() {
    long left =
        IntStream.range(0, 20_000)
            .mapToObj(index -> TrueCall.drawn(new SplittableRandom(SEED + index)))
            .filter(call -> call.told().says("home", "placement") && call.told().says("placement"))
            .peek(
                call ->
                    assertThat(
                            worse(
                                call,
                                List.of(Garbling.HOME_WITH_NOT_SAID, Garbling.PLACEMENT_NOT_SAID)))
                        .isNull())
            .count();
    assertThat(left).isGreaterThan(500);
  }

  /** Garbles so many true calls in every way, and each in so many pairs of ways at the most. */
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
    List<Garbling> fitting = new ArrayList<>();
    for (Garbling alone : ALL) {
      if (alone.garble(call.told())) {
        fitting.add(alone);
        String worse = worse(call, List.of(alone));
        if (worse != null) {
          return worse;
        }
      }
    }
    Set<List<Garbling>> tried = new HashSet<>();
    for (int pair = 0; pair < pairs; pair++) {
      Garbling one = fitting.get(random.nextInt(fitting.size()));
      Garbling other = ALL.get(random.nextInt(ALL.size()));
      List<Garbling> both = Ordering.natural().sortedCopy(List.of(one, other));
      String worse = tried.add(both) ? worse(call, both) : null;
      if (worse != null) {
        return worse;
      }
    }
    return null;
  }

  private @Nullable String worse(TrueCall call, List<Garbling> garblings) {
    Told told = call.told();
    for (Garbling garbling : garblings) {
      if (!garbling.garble(told)) {
        return null;
      }
    }
    garbled.increment();
    return call.lostBy(told, garblings.stream().map(Garbling::sentence).toList());
  }
}
