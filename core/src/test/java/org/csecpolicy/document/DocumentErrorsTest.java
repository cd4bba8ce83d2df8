package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.csecpolicy.policy.DocumentError;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Violation;
import org.junit.jupiter.api.Test;

class DocumentErrorsTest {
  private static DocumentErrors of(int count) {
    DocumentErrors errors = new DocumentErrors();
    for (int i = 0; i < count; i++) {
      errors.add("/f" + i, ErrorCode.OTHER, "wrong");
    }
    return errors;
  }

  @Test
  void nothingWrongIsNoRefusal() {
    DocumentErrors errors = new DocumentErrors();

    assertThat(errors.isEmpty()).isTrue();
    errors.throwIfAny();
    errors.add("/a", ErrorCode.OTHER, "wrong");
    assertThat(errors.isEmpty()).isFalse();
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(errors::throwIfAny)
        .withMessage("/a: wrong");
  }

  @Test
  void theSameIsSaidOnceAndEveryRuleOfAValueAtItsPlace() {
    DocumentErrors errors = of(1);
    errors.add("/f0", ErrorCode.OTHER, "wrong");
    InvalidValueException two =
        catchThrowableOfType(
            InvalidValueException.class,
            () ->
                InvalidValueException.throwIfAny(
                    List.of(
                        Violation.of("x", ErrorCode.TOO_LONG, "short"),
                        Violation.of("y", ErrorCode.FORMAT, "plain"))));
    errors.add("/b", two);

    assertThat(errors.refusal()).hasMessage("/f0: wrong; /b: short; /b: plain");
    assertThat(errors.refusal().errors())
        .map(DocumentError::code)
        .containsExactly(ErrorCode.OTHER, ErrorCode.TOO_LONG, ErrorCode.FORMAT);
  }

  @Test
  void aPlaceIsFaultyWhenItOrAPartOfItIs() {
    DocumentErrors errors = new DocumentErrors();
    errors.add("/child/name", ErrorCode.OTHER, "wrong");

    assertThat(errors.anyAt("/child")).isTrue();
    assertThat(errors.anyAt("/child/name")).isTrue();
    assertThat(errors.anyAt("/chi")).isFalse();
    assertThat(errors.anyAt("/child/name/first")).isFalse();
    assertThat(errors.anyAt("/home")).isFalse();
  }

  @Test
  void aThousandAreListedAndOneMoreIsOnlyCounted() {
    assertThat(of(1000).refusal().errors())
        .hasSize(1000)
        .last()
        .isEqualTo(DocumentError.of("/f999", ErrorCode.OTHER, "wrong"));
    assertThat(of(1001).refusal().errors())
        .hasSize(1001)
        .last()
        .isEqualTo(
            DocumentError.of(
                "", ErrorCode.MORE_ERRORS, "more than 1000 errors; the rest are not listed"));
    assertThat(of(1500).refusal().errors()).hasSize(1001);
  }

  @Test
  void oneOfTheThousandAgainIsNotOneMore() {
    DocumentErrors errors = of(1000);
    errors.add("/f7", ErrorCode.OTHER, "wrong");
    assertThat(errors.refusal().errors()).hasSize(1000);

    errors.add("/other", ErrorCode.OTHER, "wrong");
    errors.add("/f7", ErrorCode.OTHER, "wrong");
    assertThat(errors.refusal().errors()).hasSize(1001);
  }

  @Test
  void theMessageHasTwentyOfThem() {
    assertThat(of(20).refusal().getMessage()).endsWith("/f19: wrong");
    assertThat(of(21).refusal().getMessage()).endsWith("/f19: wrong; and 1 more");
    assertThat(of(30).refusal().getMessage()).endsWith("/f19: wrong; and 10 more");
  }
}
