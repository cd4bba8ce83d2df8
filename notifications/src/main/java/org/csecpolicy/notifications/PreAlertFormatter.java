package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.Referral;

/**
 * The CSEC pre-alert exactly as section 6, "SCSW pre-alert notification format", prescribes it: the
 * subject line, the lead sentence and the eight fields in their printed order (N-6F). One alert for
 * each child.
 */
final class PreAlertFormatter {
  /** N-6F.2, as printed but for its doubled spaces. */
  private static final String LEAD =
      "Please be advised that the Hotline has received a report regarding the human trafficking of"
          + " a child or youth: regarding Commercial Sexual Exploitation, Exploiting a Child’s"
          + " Labor and/or Involving Child in Criminal Behavior";

  private static final String NON_FRP_LEAD = MessageText.wrapped(LEAD + " Non/FRP child:");
  private static final String FRP_LEAD = MessageText.wrapped(LEAD + " FRP child:");

  private static final ImmutableSet<Clause> FORMAT =
      Sets.immutableEnumSet(
          Clause.N_6F_1,
          Clause.N_6F_2,
          Clause.N_6F_3,
          Clause.N_6F_4,
          Clause.N_6F_5,
          Clause.N_6F_6,
          Clause.N_6F_7,
          Clause.N_6F_8,
          Clause.N_6F_9,
          Clause.N_6F_10);

  private PreAlertFormatter() {}

  /** The alert; none for a call that is outside the protocol, unless it is an FRP call. */
  static Optional<Message> format(HotlineDecision decision, MessageDetails details) {
    if (decision instanceof ResponsePlan plan) {
      return Optional.of(nonFrp(plan, details));
    }
    return decision.scope().outcome() == Scope.FIRST_RESPONDER_CALL
        ? Optional.of(frp(decision, details))
        : Optional.empty();
  }

  private static Message nonFrp(ResponsePlan plan, MessageDetails details) {
    MessageText text = new MessageText();
    head(text, NON_FRP_LEAD, plan, referralName(plan, details), details);
    ReferralFields.responseTime(text, "Response Time:", plan, details);
    ReferralFields.mappedTo(text, "Mapped to:", plan);
    foot(text, plan, details);
    return message(plan, "Non-FRP", text, plan.preAlert())
        .recipients(plan.preAlert().outcome().lists().stream().map(plan.agency()::nameOf).toList())
        .build();
  }

  /**
   * Section 6's format serves FRP calls too. Who responds, who has the referral and who is alerted
   * is not for this protocol to say.
   */
  private static Message frp(HotlineDecision decision, MessageDetails details) {
    MessageText text = new MessageText();
    text.needs("recipients under the First Responder's Protocol");
    head(text, FRP_LEAD, decision, details.referralName(), details);
    text.absent("Response Time:", "response time under the First Responder's Protocol");
    text.absent("Mapped to:", "assignment under the First Responder's Protocol");
    foot(text, decision, details);
    return message(decision, "FRP", text, decision.scope()).recipients(ImmutableList.of()).build();
  }

  /** N-6F.2–5. */
  private static void head(
      MessageText text,
      String lead,
      HotlineDecision decision,
      Optional<String> referralName,
      MessageDetails details) {
    text.sayWrapped(lead).blank();
    text.personal("Referral Name:", referralName, "referral name");
    ReferralFields.youth(text, "Child/DOB:", decision);
    ReferralFields.number(text, details);
  }

  /** N-6F.8–10. */
  private static void foot(MessageText text, HotlineDecision decision, MessageDetails details) {
    Referral referral = decision.referral();
    String history = decision.agency().department() + " History";
    text.narrative(history + ":", details.dcfsHistory(), history);
    text.personal("Reporting Party:", referral.caller().name(), "reporting party");
    text.narrative(
        "Narrative Summary:",
        summary(decision, text),
        details.narrative().or(() -> referral.information().summary()),
        "narrative summary");
  }

  /**
   * N-6F.10: labels and lead stay as they are printed, so what is suspected stands here, on the
   * first line (ruling pre-alert-lead); then where the child is (ruling county-youth), and what
   * else a reader might take for a response to the child.
   */
  private static ImmutableList<String> summary(HotlineDecision decision, MessageText text) {
    ImmutableList.Builder<String> lines =
        ImmutableList.<String>builder()
            .add("Suspected: " + FactWording.suspected(decision.referral()))
            .add("Where the child is: " + ChildNow.place(decision))
            .add("Custody: " + ChildNow.custody(decision));
    ChildNow.hall(decision).ifPresent(words -> lines.add("Juvenile Hall: " + words));
    if (decision instanceof ResponsePlan plan) {
      lines.add("Response: " + ResponseWording.of(plan));
      AccusedPlacement.line(text, plan).ifPresent(lines::add);
    }
    return lines.build();
  }

  /** N-6F.1: the subject names the child because the protocol says so. */
  private static Message.Builder message(
      HotlineDecision decision, String protocol, MessageText text, Cited<?> because) {
    Referral referral = decision.referral();
    return text.message(MessageKind.PRE_ALERT, decision.agency(), Action.SEND_PRE_ALERT)
        .subject(
            protocol
                + "/"
                + ReferralFields.name(referral)
                + "/"
                + BirthWording.birthInSubject(decision))
        .redactedSubject(protocol + "/" + MessageText.REDACTED + "/" + MessageText.REDACTED)
        .clauses(because.under(FORMAT).clauses());
  }

  /** N-3.b.2: the placement's name, when the referral bears it; otherwise what the caller gave. */
  private static Optional<String> referralName(ResponsePlan plan, MessageDetails details) {
    return plan.assignment()
        .flatMap(Assignment::referralName)
        .flatMap(name -> name.outcome().placement())
        .or(details::referralName);
  }
}
