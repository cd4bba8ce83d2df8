package org.csecpolicy.notice;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Jurisdiction;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.notice.CrossReport.Mode;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Category;

/**
 * Which other authority is told or asked? The county or state of residence of a child who lives
 * elsewhere (N-OOC), law enforcement for labor trafficking (P-REP-4), and management when the
 * county of jurisdiction declines (N-OOC-8).
 */
public final class CrossReportPolicy {
  private static final Cited<CrossReport> TO_LAW_ENFORCEMENT =
      Cited.of(CrossReport.LAW_ENFORCEMENT, Clause.P_REP_4)
          .readAs(Interpretation.LABOR_CROSS_REPORT);
  private static final Cited<Mode> BY_TRANSFER =
      Cited.of(Mode.ELECTRONIC_TRANSFER, Clause.N_OOC_1, Clause.N_OOC_9);
  private static final Cited<Mode> VERBALLY =
      Cited.of(Mode.VERBAL, Clause.N_OOC_1, Clause.N_OOC_10);
  private static final Cited<Mode> IN_ANY_MODE = Cited.of(Mode.NOT_STATED, Clause.N_OOC_1);
  private static final Cited<Mode> TO_THE_CORRECT_JURISDICTION = IN_ANY_MODE.under(Clause.N_OOC_16);
  private static final Cited<Mode> VERBALLY_TO_THE_CORRECT_JURISDICTION =
      VERBALLY.under(Clause.N_OOC_16);

  private static final Cited<Instruction> TRANSPORT =
      Cited.of(Instruction.TRANSPORT_TO_JUVENILE_HALL, Clause.N_OOC_15)
          .readAs(Interpretation.REPORT_OR_WARRANT);
  private static final Cited<Instruction> WARRANT_COPY =
      Cited.of(Instruction.REQUEST_WARRANT_COPY, Clause.N_OOC_3);
  private static final Cited<Instruction> ESCALATE =
      Cited.of(Instruction.ESCALATE_TO_MANAGEMENT, Clause.N_OOC_8)
          .readAs(Interpretation.DECLINES_TO_RESPOND);

  private static final CrossReports NOBODY =
      CrossReports.of(ImmutableList.of(), ImmutableList.of());
  private static final CrossReports LABOR_ONLY =
      CrossReports.of(ImmutableList.of(TO_LAW_ENFORCEMENT), ImmutableList.of());

  private static final FactSet OF_THE_RESIDENCE = FactSet.of(Fact.OPEN_SERVICES);
  private static final FactSet OF_A_SURROUNDING_COUNTY =
      FactSet.of(Fact.OPEN_SERVICES, Fact.WILL_RESPOND, Fact.ELECTRONIC_TRANSFER);

  private CrossReportPolicy() {}

  /** Who else is told of a referral, and what else is asked. */
  public static CrossReports report(Referral referral, Jurisdiction jurisdiction) {
    boolean labor =
        referral.suspects(Category.CHILD_LABOR) || referral.suspects(Category.CRIMINAL_BEHAVIOR);
    if (!jurisdiction.standing().outcome().livesElsewhere()) {
      return labor ? LABOR_ONLY : NOBODY;
    }
    Cited<CrossReport> toResidence = toResidence(referral, jurisdiction);
    return CrossReports.of(
        labor ? ImmutableList.of(toResidence, TO_LAW_ENFORCEMENT) : ImmutableList.of(toResidence),
        instructions(referral, jurisdiction));
  }

  /** N-OOC-1, N-OOC-9, N-OOC-10, N-OOC-16. */
  private static Cited<CrossReport> toResidence(Referral referral, Jurisdiction jurisdiction) {
    boolean surrounding = jurisdiction.standing().outcome() == Standing.SURROUNDING_COUNTY;
    Cited<Mode> mode = mode(referral, surrounding, jurisdiction.disposition().outcome());
    return mode.as(CrossReport.toResidence(referral.child().residence(), mode.outcome()))
        .lookingAt(referral, surrounding ? OF_A_SURROUNDING_COUNTY : OF_THE_RESIDENCE);
  }

  private static Cited<Mode> mode(Referral referral, boolean surrounding, Disposition disposition) {
    if (disposition.isTransfer()) {
      return BY_TRANSFER;
    }
    boolean toHall = disposition == Disposition.TO_JUVENILE_HALL;
    boolean transferDeclined =
        surrounding && referral.elsewhere().electronicTransfer() == ElectronicTransfer.DECLINED;
    if (transferDeclined) {
      return toHall ? VERBALLY_TO_THE_CORRECT_JURISDICTION : VERBALLY;
    }
    return toHall ? TO_THE_CORRECT_JURISDICTION : IN_ANY_MODE;
  }

  /** N-OOC-3, N-OOC-8, N-OOC-15. */
  private static ImmutableList<Cited<Instruction>> instructions(
      Referral referral, Jurisdiction jurisdiction) {
    ImmutableList.Builder<Cited<Instruction>> instructions = ImmutableList.builder();
    Standing standing = jurisdiction.standing().outcome();
    if (jurisdiction.disposition().outcome() == Disposition.TO_JUVENILE_HALL
        && !referral.custody().atJuvenileHall().isYes()) {
      instructions.add(TRANSPORT.lookingAt(referral, Fact.AT_JUVENILE_HALL));
    }
    if (referral.elsewhere().openServices().isYes()) {
      instructions.add(WARRANT_COPY);
    }
    if (standing == Standing.SURROUNDING_COUNTY
        && referral.elsewhere().willRespond() == WillRespond.NO
        && !referral.elsewhere().openJurisdiction().isNo()) {
      instructions.add(ESCALATE.lookingAt(referral, Fact.OPEN_JURISDICTION));
    }
    return instructions.build();
  }
}
