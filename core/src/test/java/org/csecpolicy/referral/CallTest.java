package org.csecpolicy.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call may be about. */
class CallTest {
  private static final Referral REFERRAL =
      Referral.builder().calledAt(Instant.parse("2026-11-21T06:40:00Z")).build();

  @Test
  void keepsTheOrderOfTheChildren() {
    Call call = Call.of(ImmutableMap.of("2", REFERRAL, "1", REFERRAL));
    assertThat(call.children().keySet()).containsExactly("2", "1");
    assertThat(call.calledAt()).isEqualTo(REFERRAL.calledAt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "b", "7", "12", "child-1", "a.b_c", "1234567890123456"})
  void aKeyIsShort(String key) {
    assertThat(Call.of(key, REFERRAL).children()).containsOnlyKeys(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Ann Ames", "É", "a/b", "..\\a", "12345678901234567", "a\n"})
  void anythingElseIsNone(String key) {
    assertThat(refusal(it -> Call.of(key, it)))
        .containsExactly(Violation.of("children.key", ErrorCode.FORMAT, Call.KEY_RULE));
  }

  @Test
  void isAboutOneChildAtLeast() {
    assertThat(refusal(it -> Call.of(ImmutableMap.of())))
        .containsExactly(Violation.of("children", ErrorCode.REQUIRED, "at least one"));
  }

  @Test
  void isAboutAHundredAtMost() {
    assertThat(many(Call.MAX_CHILDREN).children()).hasSize(100);
    assertThat(refusal(it -> many(Call.MAX_CHILDREN + 1)))
        .containsExactly(Violation.of("children", ErrorCode.TOO_MANY, "at most 100"));
  }

  @Test
  void comesInOnce() {
    Referral later = REFERRAL.toBuilder().calledAt(REFERRAL.calledAt().plusSeconds(1)).build();
    assertThat(refusal(it -> Call.of(ImmutableMap.of("A", it, "B", later))))
        .containsExactly(
            Violation.of("children.calledAt", ErrorCode.CONFLICT, "one moment for all children"));
  }

  private static Call many(int count) {
    return Call.of(
        IntStream.range(0, count)
            .boxed()
            .collect(ImmutableMap.toImmutableMap(Object::toString, each -> REFERRAL)));
  }

  private static Iterable<Violation> refusal(Function<Referral, Call> make) {
    return catchThrowableOfType(InvalidValueException.class, () -> make.apply(REFERRAL))
        .violations();
  }
}
