package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Urgency;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.KeyQuestion;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.FactField;
import org.csecpolicy.referral.FactFields;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Test;

/**
 * How many questions a call takes, with an example as the truth: category and moment are given, and
 * a fact that the example lacks is answered "unknown" and counted.
 */
class InterviewLengthTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final Inquiry INQUIRY = Inquiry.of(POLICY);
  private static final Set<Fact> NAMES =
      EnumSet.of(
          Fact.HOME_OFFICE, Fact.OPEN_CASE_OFFICE, Fact.PLACEMENT_OFFICE, Fact.PLACEMENT_NAME);

  /** Until response, assignment and form hang on nothing, and until only names are left. */
  private record Interview(boolean ofTheCounty, int urgent, int all) {}

  @Test
  void anInterviewIsShort() throws IOException {
    List<Interview> interviews;
    try (Stream<Path> files =
        Files.list(Path.of(System.getProperty("basedir", "."), "referrals"))) {
      interviews =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .sorted()
              .map(InterviewLengthTest::interview)
              .toList();
    }
    assertThat(interviews).hasSizeGreaterThan(30);
    assertThat(interviews.stream().mapToInt(Interview::urgent).average().orElseThrow())
        .isLessThan(11.5);
    assertThat(
            interviews.stream()
                .filter(Interview::ofTheCounty)
                .mapToInt(Interview::all)
                .average()
                .orElseThrow())
        .isLessThan(14);
    assertThat(interviews.stream().mapToInt(Interview::all).average().orElseThrow()).isLessThan(17);
  }

  private static Interview interview(Path file) {
    Referral truth = read(file);
    Referral known =
        Referral.builder()
            .calledAt(truth.calledAt())
            .assignedAt(truth.assignedAt())
            .categories(truth.categories())
            .indicators(truth.indicators())
            .build();
    Set<Fact> asked = EnumSet.noneOf(Fact.class);
    int urgent = -1;
    while (true) {
      List<KeyQuestion> left =
          INQUIRY.next(known, Fact.values().length, asked).stream()
              .filter(each -> !NAMES.contains(each.question().fact()))
              .toList();
      if (urgent < 0 && left.stream().noneMatch(each -> each.urgency() == Urgency.NOW)) {
        urgent = asked.size();
      }
      if (left.isEmpty()) {
        return new Interview(isOfTheCounty(truth), urgent, asked.size());
      }
      Fact fact = left.get(0).question().fact();
      asked.add(fact);
      known = answered(FactFields.of(fact), truth, known);
    }
  }

  private static Referral read(Path file) {
    try {
      return PolicyJson.of(POLICY.agency()).readReferral(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new AssertionError(file.toString(), unreadable);
    }
  }

  private static boolean isOfTheCounty(Referral truth) {
    return truth.child().residence().county().equals(Optional.of(POLICY.agency().county()));
  }

  private static <T> Referral answered(FactField<T> field, Referral truth, Referral known) {
    return truth.isKnown(field.fact())
        ? field.answerIn(truth).flatMap(answer -> field.put(known, answer)).orElse(known)
        : known;
  }
}
