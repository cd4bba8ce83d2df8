package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.inquiry.AnswerOption;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.KeyQuestion;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.FactField;
import org.csecpolicy.referral.FactFields;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;

/**
 * One answer of an interview is garbled, in the ways in which callers and screeners do it, and no
 * child is worse off than after the true one. The true calls are the examples.
 */
class GarbledInterviewTest {
  private static final Path REFERRALS =
      Path.of(System.getProperty("basedir", ".")).resolve("referrals");
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final Inquiry INQUIRY = Inquiry.of(POLICY);
  private static final PolicyJson JSON = PolicyJson.of(POLICY.agency());

  /** All of them take minutes, and say the same. */
  private static final int EVERY = 3;

  private static final ImmutableSet<Fact> PLACES =
      Sets.immutableEnumSet(
          Fact.RESIDENCE, Fact.WHERE_FOUND, Fact.JURISDICTION, Fact.PLACEMENT_LOCATION);

  private static final List<String> GARBLED_PLACES =
      List.of("LA", "L.A., CA", "Pasadena", "Orenge", "Rivreside, CA", "somewhere in the valley");
  private static final List<String> GARBLED_AGES =
      List.of("18", "17-19", "18 or 19", "about 15", "turns 18 soon", "2016-02-30");
  private static final List<String> GARBLED_WORDS =
      List.of(
          "maybe",
          "y e s",
          "not sure",
          "the police are looking for her",
          "her friend says there is a warrant",
          "ask her mother",
          "unknown",
          "no, not until he comes back",
          "yes but he was there again last night");

  @Test
  void noChildIsWorseOffForOneGarbledAnswer() throws IOException {
    int interviews = 0;
    Set<Fact> garbled = new TreeSet<>();
    List<Path> files = Documents.in(REFERRALS);
    for (Path file : Lists.partition(files, EVERY).stream().map(few -> few.get(0)).toList()) {
      Referral truth = JSON.readReferral(Files.readAllBytes(file));
      Interview whole = new Interview(truth, Optional.empty(), "");
      HotlineDecision right = POLICY.decide(whole.referral);
      for (Fact fact : whole.answered) {
        for (String said : waysToGarble(fact)) {
          HotlineDecision decision =
              POLICY.decide(new Interview(truth, Optional.of(fact), said).referral);
          assertThat(lost(decision, right))
              .as("%s: %s answered with \"%s\"", file.getFileName(), fact, said)
              .isEmpty();
          garbled.add(fact);
          interviews++;
        }
      }
    }
    assertThat(interviews).isGreaterThan(800);
    assertThat(garbled).contains(Fact.RESIDENCE, Fact.AGE, Fact.LAW_ENFORCEMENT_CUSTODY);
  }

  private static List<String> waysToGarble(Fact fact) {
    // What nobody has answered yet is an event, and not a fact that was garbled.
    return fact.isEvent()
        ? List.of()
        : PLACES.contains(fact) ? GARBLED_PLACES : fact == Fact.AGE ? GARBLED_AGES : GARBLED_WORDS;
  }

  /** What the true call had for the child and this one has not. */
  private static Set<String> lost(HotlineDecision decision, HotlineDecision right) {
    Set<String> lost = new TreeSet<>(protection(right));
    lost.removeAll(protection(decision));
    return lost;
  }

  private static Set<String> protection(HotlineDecision decision) {
    Set<String> protection = new TreeSet<>();
    if (decision instanceof ResponsePlan plan) {
      protection.add("governed");
      if (plan.disposition().outcome().departmentResponds()) {
        protection.add("the department responds");
      }
      plan.response()
          .filter(time -> time.outcome() == ResponseTime.IMMEDIATE)
          .ifPresent(time -> protection.add("immediate"));
      if (plan.preAlert().outcome().lists().contains(DistributionList.ALERT_LIST)) {
        protection.add("alerted");
      }
      if (plan.sisReminder().outcome().required() != Answer.NO) {
        protection.add("federal reminder, or asked");
      }
    }
    return protection;
  }

  /** The questions as they come, each answered with the truth but one. */
  private static final class Interview {
    private final Referral truth;
    private final Set<Fact> asked = EnumSet.noneOf(Fact.class);
    private final Set<Fact> answered = EnumSet.noneOf(Fact.class);
    private Referral referral;

    Interview(Referral truth, Optional<Fact> garbled, String instead) {
      this.truth = truth;
      this.referral =
          Referral.builder()
              .calledAt(truth.calledAt())
              .assignedAt(truth.assignedAt())
              .categories(truth.categories())
              .indicators(truth.indicators())
              .build();
      boolean said = false;
      while (true) {
        List<KeyQuestion> next = INQUIRY.next(referral, 1, asked);
        if (next.isEmpty()) {
          return;
        }
        Fact fact = next.get(0).question().fact();
        if (garbled.equals(Optional.of(fact)) && !said) {
          said = true;
          say(next.get(0), instead);
        } else {
          boolean again = said && garbled.equals(Optional.of(fact));
          Set<Fact> told = Sets.filter(next.get(0).facts(), truth::isKnown);
          asked.addAll(told.isEmpty() || again ? next.get(0).facts() : told);
          for (Fact each : told) {
            answer(next.get(0), FactFields.of(each), again);
          }
        }
      }
    }

    /** As it is typed; what is not understood is asked again, and then not known. */
    private void say(KeyQuestion question, String words) {
      IntakeAnswers answers =
          new IntakeAnswers(Inquiry.of(POLICY), POLICY.agency(), question, referral);
      try {
        referral = answers.with(words);
        if (!answers.isAskedAgain(referral)) {
          Set<Fact> told = Sets.filter(question.facts(), referral::isKnown);
          asked.addAll(told.isEmpty() ? question.facts() : told);
        }
      } catch (InvalidValueException notUnderstood) {
        asked.addAll(question.facts());
      }
    }

    private <T> void answer(KeyQuestion question, FactField<T> field, boolean again) {
      if (again || !truth.isKnown(field.fact())) {
        return; // unknown
      }
      Optional<T> right = field.answerIn(truth);
      Optional<Referral> told = right.flatMap(answer -> field.put(referral, answer));
      for (AnswerOption option : question.answers()) {
        Optional<Referral> chosen =
            option.isExample() || question.facts().size() > 1
                ? Optional.empty()
                : option.applyTo(referral);
        if (chosen.flatMap(field::answerIn).equals(right)) {
          told = chosen;
        }
      }
      told.ifPresent(
          known -> {
            referral = known;
            answered.add(field.fact());
          });
    }
  }
}
