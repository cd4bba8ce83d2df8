package org.csecpolicy.notifications;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.notice.Channel;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.PersonName;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;

/**
 * The CSEC pre-alert exactly as section 6, "SCSW pre-alert notification format", prescribes it: the
 * subject line, the lead sentence and the eight fields in their printed order (N-6F). One alert for
 * each child.
 */
final class PreAlertFormatter {
  /** N-6F.2, as printed but for its doubled spaces. */
  static final String LEAD =
      "Please be advised that the Hotline has received a report regarding the human trafficking of a"
          + " child or youth: regarding Commercial Sexual Exploitation, Exploiting a Child’s Labor"
          + " and/or Involving Child in Criminal Behavior";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.US);

  private PreAlertFormatter() {}

  /** The alert; none for a call that is outside the protocol, unless it is an FRP call. */
  static Optional<Message> format(HotlineDecision decision, MessageDetails details) {
    if (decision instanceof ResponsePlan plan) {
      return Optional.of(format(plan, details));
    }
    return decision instanceof OutsideProtocol outside
            && outside.scope().outcome() == Scope.FIRST_RESPONDER_CALL
        ? Optional.of(frp(outside, details))
        : Optional.empty();
  }

  private static Message format(ResponsePlan plan, MessageDetails details) {
    MessageText text = new MessageText();
    head(text, "Non/FRP", plan.referral(), referralName(plan, details), details);
    text.field("Response Time:", responseTime(plan, details, text));
    text.field("Mapped to:", mappedTo(plan));
    foot(text, plan.referral(), details);
    return message(plan, "Non-FRP", text, plan.preAlert())
        .recipients(plan.preAlert().outcome().lists().stream().map(plan.agency()::nameOf).toList())
        .build();
  }

  /** Section 6's format serves FRP calls too; who responds is not for this protocol to say. */
  private static Message frp(OutsideProtocol outside, MessageDetails details) {
    MessageText text = new MessageText();
    head(text, "FRP", outside.referral(), details.referralName(), details);
    text.absent("Response Time:", "response time under the First Responder's Protocol");
    text.absent("Mapped to:", "assignment under the First Responder's Protocol");
    foot(text, outside.referral(), details);
    return message(outside, "FRP", text, outside.scope())
        .addRecipients(outside.agency().nameOf(DistributionList.DCFS_CSEC))
        .build();
  }

  /** N-6F.2–5. */
  private static void head(
      MessageText text,
      String protocol,
      Referral referral,
      Optional<String> referralName,
      MessageDetails details) {
    text.say(LEAD + " " + protocol + " child:").blank();
    text.personal("Referral Name:", referralName, "referral name");
    text.personal("Child/DOB:", Optional.of(name(referral) + "/" + dateOfBirth(referral)), "child");
    text.personal("Referral #:", details.referralNumber(), "referral number");
  }

  /** N-6F.8–10. */
  private static void foot(MessageText text, Referral referral, MessageDetails details) {
    text.narrative("DCFS History:", details.dcfsHistory(), "DCFS history");
    text.personal("Reporting Party:", referral.caller().name(), "reporting party");
    text.narrative(
        "Narrative Summary:",
        details.narrative().or(() -> referral.information().summary()),
        "narrative summary");
  }

  /** N-6F.1: the subject names the child because the protocol says so. */
  private static Message.Builder message(
      HotlineDecision decision, String protocol, MessageText text, Cited<?> because) {
    Referral referral = decision.referral();
    return Message.builder()
        .kind(MessageKind.PRE_ALERT)
        .sender(Actor.SCSW)
        .senderName(decision.agency().nameOf(Actor.SCSW))
        .channel(Channel.EMAIL)
        .subject(protocol + "/" + name(referral) + "/" + dateOfBirth(referral))
        .redactedSubject(protocol + "/" + MessageText.REDACTED + "/" + MessageText.REDACTED)
        .body(text.sent())
        .redactedBody(text.redacted())
        .missing(text.missing())
        .clauses(
            because
                .under(
                    Clause.N_6F_1,
                    Clause.N_6F_2,
                    Clause.N_6F_3,
                    Clause.N_6F_4,
                    Clause.N_6F_5,
                    Clause.N_6F_6,
                    Clause.N_6F_7,
                    Clause.N_6F_8,
                    Clause.N_6F_9,
                    Clause.N_6F_10)
                .clauses());
  }

  /** N-3.b.2: the placement's name; otherwise the caller's, otherwise the child's. */
  private static Optional<String> referralName(ResponsePlan plan, MessageDetails details) {
    return plan.assignment()
        .flatMap(Assignment::referralName)
        .flatMap(name -> name.outcome().placement())
        .or(details::referralName)
        .or(() -> plan.referral().child().name().map(PersonName::text));
  }

  private static String responseTime(ResponsePlan plan, MessageDetails details, MessageText text) {
    if (plan.response().isEmpty()) {
      return "none: " + Wording.of(plan.agency(), plan.disposition().outcome());
    }
    return plan.response().get().outcome() == ResponseTime.IMMEDIATE
        ? "Immediate Response"
        : details
            .supervisorsResponseTime()
            .orElse("Immediate Response is not required; a supervisor sets the time");
  }

  /** N-6F.7, and after hours what N-3.e.6 and N-4.ah.6 have it indicate. */
  private static String mappedTo(ResponsePlan plan) {
    if (plan.assignment().isEmpty()) {
      return Wording.of(plan.agency(), plan.disposition().outcome());
    }
    Agency agency = plan.agency();
    Assignment assignment = plan.assignment().get();
    Unit unit = assignment.primary().outcome();
    String primary =
        switch (unit) {
          case MART -> agency.exploitationUnitInBox();
          case ERCP -> agency.afterHoursUnit();
          case REGIONAL_OFFICE ->
              assignment.regionalOffice().map(Cited::outcome).map(Wording::of).orElseThrow();
        };
    return assignment.secondary().isPresent()
        ? primary + " with Secondary assignment to " + agency.exploitationUnitInBox()
        : primary;
  }

  private static String name(Referral referral) {
    return referral.child().name().map(PersonName::text).orElse("[name unknown]");
  }

  private static String dateOfBirth(Referral referral) {
    Optional<LocalDate> birth = referral.child().dateOfBirth();
    return birth.map(DATE::format).orElse("[DOB unknown]");
  }
}
