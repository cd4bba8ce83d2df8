package org.csecpolicy.jurisdiction;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Referral;

/**
 * Does this protocol govern the call? Not when it comes from an identified First Responder's
 * Protocol agency (N-1), not for an adult (N-5.0, P-DEF-8), and not for a child who is only at risk
 * (N-DEF-5). Whatever is not known leaves the call inside.
 */
public final class ScopePolicy {
  private static final int MAJORITY = 18;

  private static final Cited<Scope> GOVERNED = Cited.of(Scope.GOVERNED, Clause.N_1);
  private static final Cited<Scope> FRP_CALL =
      Cited.of(Scope.FIRST_RESPONDER_CALL, Clause.N_1).readAs(Interpretation.FRP_CALL);
  private static final Cited<Scope> ADULT =
      Cited.of(Scope.EIGHTEEN_OR_OLDER, Clause.N_5_0, Clause.P_DEF_8).readAs(Interpretation.MINOR);
  private static final Cited<Scope> AT_RISK_ONLY =
      Cited.of(Scope.AT_RISK_ONLY, Clause.N_1_F_1, Clause.N_DEF_5_0)
          .readAs(Interpretation.AT_RISK_ONLY);

  private static final Cited<Scope> GOVERNED_UNVERIFIED = unverified(GOVERNED);
  private static final Cited<Scope> AT_RISK_ONLY_UNVERIFIED = unverified(AT_RISK_ONLY);

  private final ZoneId zone;

  /** Birthdays begin at 00:00 in the agency's zone. */
  public ScopePolicy(ZoneId zone) {
    this.zone = zone;
  }

  /** Whether the protocol governs this referral. */
  public Cited<Scope> scopeOf(Referral referral) {
    if (referral.caller().kind() == CallerKind.FRP_LAW_ENFORCEMENT) {
      return FRP_CALL;
    }
    boolean doubtful = !referral.isKnown(Fact.AGE) || contradicts(referral);
    if (isAdult(referral)) {
      Cited<Scope> adult = ADULT.lookingAt(referral, Fact.CALLER_AGENCY);
      return doubtful ? adult.asking(Fact.AGE) : adult;
    }
    boolean verified = !referral.caller().kind().mayBeFirstResponder();
    Cited<Scope> scope =
        referral.categories().isEmpty()
            ? verified ? AT_RISK_ONLY : AT_RISK_ONLY_UNVERIFIED
            : verified ? GOVERNED : GOVERNED_UNVERIFIED;
    return doubtful ? scope.readAs(Interpretation.MINOR).asking(Fact.AGE) : scope;
  }

  /** N-1: the clock is running, so the call proceeds while the agency is being checked. */
  private static Cited<Scope> unverified(Cited<Scope> scope) {
    return scope.readAs(Interpretation.FRP_UNVERIFIED).asking(Fact.CALLER_AGENCY);
  }

  /** N-5.0: the date of birth decides, then the stated age; unknown counts as a minor. */
  private boolean isAdult(Referral referral) {
    Optional<LocalDate> birth = referral.child().dateOfBirth();
    return birth.isPresent()
        ? hasTurned(MAJORITY, birth.get(), today(referral))
        : referral.child().statedAge().orElse(0) >= MAJORITY;
  }

  /** Both are given and disagree. */
  private boolean contradicts(Referral referral) {
    Child child = referral.child();
    if (child.dateOfBirth().isEmpty() || child.statedAge().isEmpty()) {
      return false;
    }
    LocalDate birth = child.dateOfBirth().get();
    int stated = child.statedAge().getAsInt();
    LocalDate today = today(referral);
    return !hasTurned(stated, birth, today) || hasTurned(stated + 1, birth, today);
  }

  private LocalDate today(Referral referral) {
    return LocalDate.ofInstant(referral.calledAt(), zone);
  }

  private static boolean hasTurned(int age, LocalDate birth, LocalDate today) {
    return !today.isBefore(birthday(birth, age));
  }

  /** A child of February 29 has the birthday on March 1 when the year has no February 29. */
  private static LocalDate birthday(LocalDate birth, int age) {
    LocalDate day = birth.plusYears(age);
    boolean moved =
        birth.getMonth() == Month.FEBRUARY && birth.getDayOfMonth() > day.getDayOfMonth();
    return moved ? day.plusDays(1) : day;
  }
}
