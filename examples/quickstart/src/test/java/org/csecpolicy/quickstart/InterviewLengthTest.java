package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Urgency;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.KeyQuestion;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.FactField;
import org.csecpolicy.referral.FactFields;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Test;

/**
 * How many questions a call takes, with an example as the truth: category and moment are given, and
 * a fact that the example lacks is answered "unknown" and counted. What is asked in one breath is
 * one question where the truth has all of it or nothing; what it lacks is asked by itself.
 */
class InterviewLengthTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final Inquiry INQUIRY = Inquiry.of(POLICY);
  private static final Set<Fact> NAMES =
      EnumSet.of(
          Fact.HOME_OFFICE, Fact.OPEN_CASE_OFFICE, Fact.PLACEMENT_OFFICE, Fact.PLACEMENT_NAME);

  /**
   * How many questions.
   *
   * @param settled until response, primary assignment and form are what they will be
   * @param looked until no rule on the way to them looks for anything any more
   * @param all until only names are left
   */
  private record Interview(String name, boolean ofTheCounty, int settled, int looked, int all) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%3d %3d %3d  %s", settled, looked, all, name);
    }
  }

  /** What is known after so many questions, and what nobody knows. */
  private record Known(Referral referral, Set<Fact> asked) {}

  @Test
  void anInterviewIsShort() throws IOException {
    List<Interview> interviews =
        Documents.in(Path.of(System.getProperty("basedir", ".")).resolve("referrals")).stream()
            .map(InterviewLengthTest::interview)
            .toList();
    assertThat(interviews).hasSizeGreaterThan(30);
    String table = interviews.stream().map(Interview::toString).collect(Collectors.joining("\n"));
    assertThat(mean(interviews, Interview::settled)).as(table).isLessThanOrEqualTo(8);
    assertThat(mean(interviews, Interview::looked)).as(table).isLessThanOrEqualTo(9.5);
    assertThat(mean(interviews, Interview::all)).as(table).isLessThanOrEqualTo(14.5);
    assertThat(mean(interviews.stream().filter(Interview::ofTheCounty).toList(), Interview::all))
        .as(table)
        .isLessThanOrEqualTo(12.5);
  }

  private static double mean(List<Interview> interviews, ToIntFunction<Interview> count) {
    return interviews.stream().mapToInt(count).average().orElseThrow();
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
    List<Known> after = new ArrayList<>();
    int looked = -1;
    while (true) {
      List<KeyQuestion> left =
          INQUIRY.next(known, Fact.values().length, asked).stream()
              .filter(each -> !NAMES.contains(each.question().fact()))
              .toList();
      if (looked < 0 && left.stream().noneMatch(each -> each.urgency() == Urgency.NOW)) {
        looked = after.size();
      }
      after.add(new Known(known, ImmutableSet.copyOf(asked)));
      if (left.isEmpty()) {
        boolean ours =
            truth.child().residence().county().equals(Optional.of(POLICY.agency().county()));
        String name = file.getFileName().toString();
        return new Interview(name, ours, settled(after, looked), looked, after.size() - 1);
      }
      Set<Fact> facts = left.get(0).facts();
      Set<Fact> told = Sets.filter(facts, truth::isKnown);
      asked.addAll(told.isEmpty() ? facts : told);
      for (Fact fact : told) {
        known = answered(FactFields.of(fact), truth, known);
        if (fact == Fact.AGE_ESTABLISHED) {
          known = withItsSource(truth, known);
        }
      }
    }
  }

  /** Once settled it stays so: from where nothing is looked for any more, back. */
  private static int settled(List<Known> after, int looked) {
    int settled = looked;
    while (settled > 0 && isSettled(after.get(settled - 1))) {
      settled--;
    }
    return settled;
  }

  private static boolean isSettled(Known known) {
    return Settled.isSettled(POLICY, known.referral(), known.asked());
  }

  private static Referral read(Path file) {
    try {
      return PolicyJson.of(POLICY.agency()).readReferral(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new AssertionError(file.toString(), unreadable);
    }
  }

  /** Who says that an age is established says by what. */
  private static Referral withItsSource(Referral truth, Referral known) {
    Child child = known.child().toBuilder().ageSource(truth.child().ageSource()).build();
    return known.toBuilder().child(child).build();
  }

  private static <T> Referral answered(FactField<T> field, Referral truth, Referral known) {
    return field.answerIn(truth).flatMap(answer -> field.put(known, answer)).orElse(known);
  }
}
