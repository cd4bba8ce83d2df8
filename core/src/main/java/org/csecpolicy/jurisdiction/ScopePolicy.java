package org.csecpolicy.jurisdiction;

import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;

/**
 * Does this protocol govern the call? Not when it comes from an identified First Responder's
 * Protocol agency (N-1), not for somebody established to be 18 or older (N-5.0, P-DEF-8), and not
 * while no category is suspected: a child who is only at risk (N-DEF-5) is for the supervisor, and
 * a call with neither category nor indicator is not routed yet. Whatever is not known leaves it
 * inside.
 */
public final class ScopePolicy {
  private static final Cited<Scope> GOVERNED = Cited.of(Scope.GOVERNED, Clause.N_1);
  private static final Cited<Scope> FRP_CALL =
      Cited.of(Scope.FIRST_RESPONDER_CALL, Clause.N_1).readAs(Interpretation.FRP_CALL);
  private static final Cited<Scope> ADULT =
      Cited.of(Scope.EIGHTEEN_OR_OLDER, Clause.N_5_0, Clause.P_DEF_8).readAs(Interpretation.MINOR);
  private static final Cited<Scope> AT_RISK_ONLY =
      Cited.of(Scope.AT_RISK_ONLY, Clause.N_1_F_1, Clause.N_DEF_5_0)
          .readAs(Interpretation.AT_RISK_ONLY)
          .asking(Fact.CATEGORY);
  private static final Cited<Scope> NOT_ROUTED_YET =
      Cited.of(Scope.NOT_ROUTED_YET, Clause.N_0_2, Clause.N_1_F_1)
          .readAs(Interpretation.AT_RISK_ONLY)
          .asking(Fact.CATEGORY);

  private static final Cited<Scope> GOVERNED_UNVERIFIED = unverified(GOVERNED);
  private static final Cited<Scope> AT_RISK_ONLY_UNVERIFIED = unverified(AT_RISK_ONLY);
  private static final Cited<Scope> NOT_ROUTED_YET_UNVERIFIED = unverified(NOT_ROUTED_YET);

  private ScopePolicy() {}

  /** Whether the protocol governs this referral, of a child who is under 18 or not. */
  public static Cited<Scope> scopeOf(Referral referral, Cited<Answer> under18) {
    CallerKind caller = referral.caller().kind();
    if (caller == CallerKind.FRP_LAW_ENFORCEMENT) {
      return FRP_CALL;
    }
    if (under18.outcome().isNo()) {
      return ADULT.lookingAt(referral, Fact.CALLER_AGENCY).inPlaceOf(under18);
    }
    boolean verified = !caller.mayBeFirstResponder();
    return inScope(referral, verified).inPlaceOf(under18);
  }

  private static Cited<Scope> inScope(Referral referral, boolean verified) {
    if (!referral.categories().isEmpty()) {
      return verified ? GOVERNED : GOVERNED_UNVERIFIED;
    }
    if (referral.indicators().anyPresent()) {
      return verified ? AT_RISK_ONLY : AT_RISK_ONLY_UNVERIFIED;
    }
    return verified ? NOT_ROUTED_YET : NOT_ROUTED_YET_UNVERIFIED;
  }

  /** N-1: the clock is running, so the call proceeds while the agency is being checked. */
  private static Cited<Scope> unverified(Cited<Scope> scope) {
    return scope.readAs(Interpretation.FRP_UNVERIFIED).asking(Fact.CALLER_AGENCY);
  }
}
