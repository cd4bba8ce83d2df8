package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.csecpolicy.notice.IdcVerification;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.recording.CaseItem;
import org.csecpolicy.recording.Checklist;
import org.csecpolicy.recording.ChecklistItem;
import org.csecpolicy.recording.ChecklistItem.State;
import org.csecpolicy.recording.ChecklistPolicy;
import org.csecpolicy.recording.DocumentationPolicy;
import org.csecpolicy.recording.Recording;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;

/** The checklist says what the decision says, and nothing that the facts do not show. */
@Domain(ReferralArbitraries.class)
class ChecklistProperties {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  @Property
  void everyEntryOfTheDecisionIsOnTheChecklistOnceAndInOrder(@ForAll Referral referral) {
    recording(referral)
        .ifPresent(
            recording -> {
              List<String> phrases =
                  recording.entries().stream().map(entry -> entry.outcome().phrase()).toList();
              assertThat(labels(check(referral)).stream().filter(phrases::contains).toList())
                  .isEqualTo(phrases);
            });
  }

  @Property
  void whatTheDecisionMissesIsMissingOnTheChecklist(@ForAll Referral referral) {
    recording(referral)
        .ifPresent(
            recording -> {
              Set<Clause> missing = clausesIn(check(referral), State.MISSING);
              for (CaseItem item : CaseItem.values()) {
                assertThat(missing.contains(item.clause()))
                    .isEqualTo(recording.missingInformation().outcome().contains(item));
              }
            });
  }

  @Property
  void theCallToProbationStandsWhereTheDecisionHasIt(@ForAll Referral referral) {
    if (POLICY.decide(referral) instanceof ResponsePlan plan) {
      IdcVerification verification = plan.idcVerification().outcome();
      Set<Clause> missing = clausesIn(check(referral), State.MISSING);
      assertThat(missing.contains(Clause.N_2_A_1)).isEqualTo(verification == IdcVerification.CALL);
      assertThat(missing.contains(Clause.N_2_A_2)).isEqualTo(verification != IdcVerification.DONE);
    }
  }

  @Property
  void theWarrantIsRequestedWhereTheDecisionRequestsIt(@ForAll Referral referral) {
    if (POLICY.decide(referral) instanceof ResponsePlan plan) {
      assertThat(clauses(check(referral)).contains(Clause.N_OOC_3))
          .isEqualTo(
              plan.instructions().stream()
                  .anyMatch(each -> each.outcome() == Instruction.REQUEST_WARRANT_COPY));
    }
  }

  @Property
  void severalEntriesAreDocumentedWhereTheChecklistSaysSo(@ForAll Referral referral) {
    if (POLICY.decide(referral) instanceof ResponsePlan plan) {
      assertThat(clauses(check(referral)).contains(Clause.N_DEF_15))
          .isEqualTo(
              DocumentationPolicy.document(referral, plan.atRisk().outcome().risk())
                  .hasSeveralEntries());
    }
  }

  @Property
  void everyActorIsTheActorOfTheStep(@ForAll Referral referral) {
    if (POLICY.decide(referral) instanceof ResponsePlan plan) {
      for (Cited<ChecklistItem> item : check(referral).items()) {
        for (Step step : plan.steps()) {
          boolean same =
              step.details().contains(item.outcome().label())
                  || step.action() == Action.REQUEST_WARRANT_COPY
                      && item.clauses().contains(Clause.N_OOC_3)
                  || step.action() == Action.VERIFY_PROBATION
                      && item.clauses().contains(Clause.N_2_A_1);
          if (same) {
            assertThat(item.outcome().actor()).isEqualTo(step.actor());
          }
        }
      }
    }
  }

  @Property
  void onlyWhatIsMissingAsks(@ForAll Referral referral) {
    for (Cited<ChecklistItem> item : check(referral).items()) {
      if (!item.openQuestions().isEmpty()) {
        assertThat(item.outcome().state()).isEqualTo(State.MISSING);
      }
    }
  }

  @Property
  void noItemStandsTwice(@ForAll Referral referral) {
    assertThat(labels(check(referral))).doesNotHaveDuplicates();
  }

  @Property
  void everyCallButAFirstRespondersHasTheCaseInformation(@ForAll Referral referral) {
    boolean firstResponder = referral.caller().kind() == CallerKind.FRP_LAW_ENFORCEMENT;
    Set<Clause> clauses = clauses(check(referral));
    if (firstResponder) {
      assertThat(clauses).isEmpty();
    } else {
      assertThat(clauses)
          .containsAll(Arrays.stream(CaseItem.values()).map(CaseItem::clause).toList());
    }
  }

  /** What rests on the referral alone is then done; only what a person writes is left. */
  @Property
  void completingTheFactsLeavesNothingMissing(@ForAll Referral referral) {
    Checklist complete = check(complete(referral));

    assertThat(complete.itemsIn(State.MISSING)).isEmpty();
    assertThat(clausesIn(complete, State.DONE)).containsAll(clausesIn(check(referral), State.DONE));
    for (Cited<ChecklistItem> item : complete.itemsIn(State.TO_WRITE)) {
      assertThat(item.clauses())
          .doesNotContain(
              Clause.N_1_A_1,
              Clause.N_1_A_2,
              Clause.N_1_A_3,
              Clause.N_1_A_4,
              Clause.N_1_A_5,
              Clause.N_1_A_6,
              Clause.N_2_A_1,
              Clause.N_2_A_2,
              Clause.N_OOC_2);
    }
  }

  @Property
  void nothingPersonalIsOnTheChecklist(@ForAll Referral referral) {
    String canary = "Canary-Marigold";
    Referral marked =
        Referral.builder()
            .from(referral)
            .probation(Probation.of(referral.probation().status(), canary))
            .information(
                CaseInformation.builder()
                    .stagingArea(canary)
                    .addPerpetrator(canary)
                    .incidentLocation(canary)
                    .summary(canary)
                    .build())
            .build();
    assertThat(check(marked).toString()).doesNotContain(canary);
  }

  private static Referral complete(Referral referral) {
    ProbationStatus status = referral.probation().status();
    Elsewhere elsewhere = referral.elsewhere();
    return Referral.builder()
        .from(referral)
        .probation(
            Probation.of(
                status == ProbationStatus.NOT_VERIFIED ? ProbationStatus.NOT_INVOLVED : status,
                "Officer Gray"))
        .information(
            CaseInformation.builder()
                .auditReviewQuestionsAsked(Answer.YES)
                .stagingArea("5th and Main")
                .addPerpetrator("a man called Ace")
                .incidentLocation("a motel")
                .summary("Seen twice.")
                .build())
        .elsewhere(
            Elsewhere.builder()
                .from(elsewhere)
                .openServices(
                    elsewhere.openServices().isUnknown() ? Answer.NO : elsewhere.openServices())
                .willRespond(
                    elsewhere.willRespond().isOpen()
                            && elsewhere.electronicTransfer() == ElectronicTransfer.UNKNOWN
                        ? WillRespond.YES
                        : elsewhere.willRespond())
                .build())
        .build();
  }

  private static Checklist check(Referral referral) {
    return ChecklistPolicy.check(referral, recording(referral));
  }

  private static Optional<Recording> recording(Referral referral) {
    return POLICY.decide(referral) instanceof ResponsePlan plan
        ? Optional.of(plan.recording())
        : Optional.empty();
  }

  private static List<String> labels(Checklist checklist) {
    return checklist.items().stream().map(item -> item.outcome().label()).toList();
  }

  private static Set<Clause> clauses(Checklist checklist) {
    return union(checklist.items());
  }

  private static Set<Clause> clausesIn(Checklist checklist, State state) {
    return union(checklist.itemsIn(state));
  }

  private static Set<Clause> union(List<Cited<ChecklistItem>> items) {
    Set<Clause> clauses = EnumSet.noneOf(Clause.class);
    items.forEach(item -> clauses.addAll(item.clauses()));
    return clauses;
  }
}
