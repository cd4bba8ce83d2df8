package org.csecpolicy.notice;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.jurisdiction.Jurisdiction;
import org.csecpolicy.jurisdiction.Whereabouts;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;

/**
 * What else is asked, and of whom? Law enforcement, Juvenile Hall, the other county or state, and
 * management (N-OOC-3, N-OOC-8, N-OOC-15, N-OOC-19). Every step of every bullet that applies,
 * whatever becomes of the referral; law enforcement is only instructed when it has the youth.
 */
public final class InstructionPolicy {
  private static final Cited<Instruction> TRANSPORT =
      Cited.of(Instruction.TRANSPORT_TO_JUVENILE_HALL, Clause.N_OOC_15)
          .readAs(Interpretation.REPORT_OR_WARRANT);
  private static final Cited<Instruction> TELL_OF_REPORT =
      Cited.of(Instruction.TELL_OF_REPORT_OR_WARRANT, Clause.N_OOC_15)
          .readAs(Interpretation.REPORT_OR_WARRANT)
          .readAs(Interpretation.SAME_PLACE);
  private static final Cited<Instruction> ASK_HALL =
      Cited.of(Instruction.ASK_JUVENILE_HALL, Clause.N_2_A_1, Clause.N_OOC_19)
          .readAs(Interpretation.HALL_ANSWER)
          .asking(Fact.HALL_ANSWER);
  private static final Cited<Instruction> WARRANT_COPY =
      Cited.of(Instruction.REQUEST_WARRANT_COPY, Clause.N_OOC_3);
  private static final Cited<Instruction> ESCALATE =
      Cited.of(Instruction.ESCALATE_TO_MANAGEMENT, Clause.N_OOC_8)
          .readAs(Interpretation.DECLINES_TO_RESPOND);
  private static final Cited<Instruction> TELL_PLACEMENT =
      Cited.of(Instruction.TELL_PLACEMENT, Clause.N_6_0, Clause.N_6_2)
          .readAs(Interpretation.PROBATION_602);
  private static final Cited<Instruction> CONFIRM_RESIDENCE =
      Cited.of(Instruction.CONFIRM_RESIDENCE, Clause.N_OOC_1)
          .readAs(Interpretation.PLACE)
          .asking(Fact.RESIDENCE);

  private static final FactSet OF_A_WARD = FactSet.of(Fact.HOME, Fact.AWOL, Fact.AGAINST_PLACEMENT);

  private final Agency agency;
  private final boolean warrantOnly;

  /** The rule of one agency under its chosen readings. */
  public InstructionPolicy(Agency agency, Readings readings) {
    this.agency = agency;
    this.warrantOnly = readings.chose(Reading.DELINQUENCY_WARRANT_ONLY);
  }

  /** What is asked of others, the most urgent first. */
  public ImmutableList<Cited<Instruction>> instructions(
      Referral referral, Jurisdiction jurisdiction) {
    // Made when first needed: most referrals ask nothing of anybody.
    List<Cited<Instruction>> instructions = new ArrayList<>(0);
    if (jurisdiction.standing().outcome().isOutsider() && !jurisdiction.whereabouts().outside()) {
      aboutJuvenileHall(instructions, referral, jurisdiction);
    }
    if (isEscalated(referral, jurisdiction)) {
      instructions.add(
          jurisdiction.residency().isSurrounding()
              ? ESCALATE.lookingAt(referral, Fact.OPEN_JURISDICTION)
              : ESCALATE);
    }
    if (referral.elsewhere().openServices().isYes()
        && jurisdiction.residency().authority().isKnown()) {
      instructions.add(WARRANT_COPY);
    }
    if (isSomewhereElse(referral)) {
      instructions.add(TELL_PLACEMENT.lookingAt(referral, OF_A_WARD));
    }
    if (isNamedInAnotherState(referral.child().residence())) {
      instructions.add(CONFIRM_RESIDENCE);
    }
    return ImmutableList.copyOf(instructions);
  }

  /** N-OOC-15, N-OOC-19, of an outsider who is or may be here. */
  private void aboutJuvenileHall(
      List<Cited<Instruction>> instructions, Referral referral, Jurisdiction jurisdiction) {
    Whereabouts where = jurisdiction.whereabouts();
    if (where.isRefused()) {
      return;
    }
    boolean thereOrOnTheWay = where.isAtHallOrOnTheWay();
    boolean reportOrWarrant = referral.elsewhere().isReportOrWarrant(warrantOnly);
    if (reportOrWarrant && !thereOrOnTheWay) {
      if (!where.custody().isYes()) {
        instructions.add(TELL_OF_REPORT.lookingAt(referral, Fact.LAW_ENFORCEMENT_CUSTODY));
      } else if (!jurisdiction.residency().mayBeOurs()) {
        instructions.add(TRANSPORT);
      }
    }
    boolean hallMayGetTheChild = thereOrOnTheWay || reportOrWarrant && !where.custody().isNo();
    if (hallMayGetTheChild && where.hallAnswer() == HallAnswer.NOT_GIVEN) {
      instructions.add(ASK_HALL);
    }
  }

  /**
   * N-OOC-8: a surrounding county with open jurisdiction declines, open jurisdiction that is not
   * known included; or whoever is where a child outside the county is.
   */
  private static boolean isEscalated(Referral referral, Jurisdiction jurisdiction) {
    return referral.elsewhere().willRespond() == WillRespond.NO
        && (jurisdiction.whereabouts().outside()
            || jurisdiction.residency().isSurrounding()
                && !referral.elsewhere().openJurisdiction().isNo());
  }

  /** N-6.2: a youth of an FR placement who is at home, or AWOL; never told to whom is accused. */
  private static boolean isSomewhereElse(Referral referral) {
    return referral.probation().status() == ProbationStatus.WARD_602_FR_PLACEMENT
        && !referral.againstPlacement().isAlleged()
        && (referral.home().isFamily() || referral.awol().isYes());
  }

  /** A residence that is not known, in a state that is not this one. */
  private boolean isNamedInAnotherState(Place residence) {
    return residence.isOnlySaid()
        && residence.namedState().isPresent()
        && residence.namedState().get() != agency.county().state();
  }
}
