package org.csecpolicy.recording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.recording.ChecklistItem.State;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Referral;

/**
 * What is gathered, asked and written down on this call, and what of it is still missing? The case
 * information (N-1.a) of every call that this protocol's procedure is for, then the entries of the
 * decision's {@link Recording}, with the two requests that they rest on: the call to Intake
 * Detention Control (N-2.a.1) and the copy of the Warrant (N-OOC-3).
 *
 * <p>A call that is not routed has the case information only: red flags (N-1.f), verification (N-2)
 * and entries are for referrals with a suspected category. A call under the First Responder's
 * Protocol has nothing here, because clause 1 begins by setting it apart.
 */
public final class ChecklistPolicy {
  private static final ImmutableSet<Paper> NO_PAPER_NAMED = ImmutableSet.of();

  private static final FactSet OF_PROBATION = FactSet.of(Fact.PROBATION_STATUS, Fact.IDC_INFORMANT);
  private static final FactSet OF_THE_COUNTYS_ANSWER =
      FactSet.of(Fact.WILL_RESPOND, Fact.ELECTRONIC_TRANSFER);

  private ChecklistPolicy() {}

  /**
   * The checklist of a call.
   *
   * @param recording what the decision writes down; empty for a referral outside the protocol
   */
  public static Checklist check(Referral referral, Optional<Recording> recording) {
    ImmutableList.Builder<Cited<ChecklistItem>> items = ImmutableList.builder();
    if (recording.isPresent() || referral.caller().kind() != CallerKind.FRP_LAW_ENFORCEMENT) {
      for (CaseItem item : CaseItem.values()) {
        items.add(caseInformation(item, referral));
      }
    }
    recording.ifPresent(
        written -> {
          for (Cited<Entry> entry : written.entries()) {
            request(entry.outcome(), referral).ifPresent(items::add);
            items.add(written(entry, referral));
          }
        });
    return Checklist.of(items.build());
  }

  /** N-1.a: gathered by the screener; the text names no paper. */
  private static Cited<ChecklistItem> caseInformation(CaseItem item, Referral referral) {
    Cited<ChecklistItem> cited =
        Cited.of(
            ChecklistItem.of(
                item.label(), Actor.SCREENER, NO_PAPER_NAMED, heldIf(item.isGathered(referral))),
            item.clause());
    return item == CaseItem.PROBATION_STATUS
        ? cited.lookingAt(referral, Fact.PROBATION_STATUS)
        : cited;
  }

  /** What has to be asked of somebody before an entry can be written. */
  private static Optional<Cited<ChecklistItem>> request(Entry entry, Referral referral) {
    return switch (entry) {
      case PROBATION_INFORMANT -> Optional.of(verification(referral));
      case CPS_STATUS_ELSEWHERE -> warrantCopy(referral);
      case RED_FLAGS,
          SECONDARY_ASSIGNMENT,
          COUNTY_RESPONSE,
          TRANSFER_DECLINED,
          OTHER_ALLEGATIONS,
          EACH_CATEGORY ->
          Optional.empty();
    };
  }

  /** N-2.a.1. */
  private static Cited<ChecklistItem> verification(Referral referral) {
    return Cited.of(
            ChecklistItem.of(
                "a call to Probation that verifies the status (the directory has the number)",
                Actor.SCREENER,
                NO_PAPER_NAMED,
                heldIf(referral.isKnown(Fact.PROBATION_STATUS))),
            Clause.N_2_A_1)
        .lookingAt(referral, Fact.PROBATION_STATUS);
  }

  /**
   * N-OOC-3: while it is not known whether services are open, the CPS status is what is missing.
   */
  private static Optional<Cited<ChecklistItem>> warrantCopy(Referral referral) {
    return referral.elsewhere().openServices().isYes()
        ? Optional.of(
            Cited.of(
                ChecklistItem.of(
                    "a copy of the Warrant, requested from the county or state of residence",
                    Actor.HOTLINE,
                    NO_PAPER_NAMED,
                    State.TO_WRITE),
                Clause.N_OOC_3))
        : Optional.empty();
  }

  private static Cited<ChecklistItem> written(Cited<Entry> cited, Referral referral) {
    Entry entry = cited.outcome();
    Cited<ChecklistItem> item =
        cited.giving(
            ChecklistItem.of(
                entry.phrase(), Actor.SCREENER, entry.papers(), stateOf(entry, referral)));
    return switch (entry) {
      case PROBATION_INFORMANT -> item.lookingAt(referral, OF_PROBATION);
      case CPS_STATUS_ELSEWHERE -> item.lookingAt(referral, Fact.OPEN_SERVICES);
      case COUNTY_RESPONSE ->
          hasAnswered(referral) ? item : item.lookingAt(referral, OF_THE_COUNTYS_ANSWER);
      case RED_FLAGS, SECONDARY_ASSIGNMENT, TRANSFER_DECLINED, OTHER_ALLEGATIONS, EACH_CATEGORY ->
          item;
    };
  }

  /**
   * Done is only what the referral itself holds. What goes on the Screener Alert or the Screener
   * Narrative, or is assessed by a person, never shows in the facts.
   */
  private static State stateOf(Entry entry, Referral referral) {
    return switch (entry) {
      case PROBATION_INFORMANT ->
          heldIf(referral.isKnown(Fact.PROBATION_STATUS) && referral.isKnown(Fact.IDC_INFORMANT));
      case CPS_STATUS_ELSEWHERE -> heldIf(referral.isKnown(Fact.OPEN_SERVICES));
      case COUNTY_RESPONSE -> hasAnswered(referral) ? State.TO_WRITE : State.MISSING;
      case RED_FLAGS, SECONDARY_ASSIGNMENT, TRANSFER_DECLINED, OTHER_ALLEGATIONS, EACH_CATEGORY ->
          State.TO_WRITE;
    };
  }

  /** N-OOC-7: to either question that is put to the surrounding county. */
  private static boolean hasAnswered(Referral referral) {
    return !referral.elsewhere().willRespond().isOpen()
        || referral.elsewhere().electronicTransfer() != ElectronicTransfer.UNKNOWN;
  }

  private static State heldIf(boolean held) {
    return held ? State.DONE : State.MISSING;
  }
}
