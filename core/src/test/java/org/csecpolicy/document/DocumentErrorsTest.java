package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.csecpolicy.policy.DocumentError;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Violation;
import org.junit.jupiter.api.Test;

class DocumentErrorsTest {
  private static DocumentErrors of(int count) {
    DocumentErrors errors = new DocumentErrors();
    for (int i = 0; i < count; i++) {
      errors.add("/f" + i, "wrong");
    }
    return errors;
  }

  @Test
  void nothingWrongIsNoRefusal() {
    DocumentErrors errors = new DocumentErrors();

    assertThat(errors.isEmpty()).isTrue();
    errors.throwIfAny();
    errors.add("/a", "wrong");
    assertThat(errors.isEmpty()).isFalse();
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(errors::throwIfAny)
        .withMessage("/a: wrong");
  }

  @Test
  void theSameIsSaidOnceAndEveryRuleOfAValueAtItsPlace() {
    DocumentErrors errors = of(1);
    errors.add("/f0", "wrong");
    InvalidValueException two =
        catchThrowableOfType(
            InvalidValueException.class,
            () ->
                InvalidValueException.throwIfAny(
                    List.of(Violation.of("x", "short"), Violation.of("y", "plain"))));
    errors.add("/b", two);

    assertThat(errors.refusal()).hasMessage("/f0: wrong; /b: short; /b: plain");
  }

  @Test
  void aPlaceIsFaultyWhenItOrAPartOfItIs() {
    DocumentErrors errors = new DocumentErrors();
    errors.add("/child/name", "wrong");

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
        .isEqualTo(DocumentError.of("/f999", "wrong"));
    assertThat(of(1001).refusal().errors())
        .hasSize(1001)
        .last()
        .isEqualTo(DocumentError.of("", "more than 1000 errors; the rest are not listed"));
    assertThat(of(1500).refusal().errors()).hasSize(1001);
  }

  @Test
  void oneOfTheThousandAgainIsNotOneMore() {
    DocumentErrors errors = of(1000);
    errors.add("/f7", "wrong");
    assertThat(errors.refusal().errors()).hasSize(1000);

    errors.add("/other", "wrong");
    errors.add("/f7", "wrong");
    assertThat(errors.refusal().errors()).hasSize(1001);
  }

  @Test
  void theMessageHasTwentyOfThem() {
    assertThat(of(20).refusal().getMessage()).endsWith("/f19: wrong");
    assertThat(of(21).refusal().getMessage()).endsWith("/f19: wrong; and 1 more");
    assertThat(of(30).refusal().getMessage()).endsWith("/f19: wrong; and 10 more");
  }
}
