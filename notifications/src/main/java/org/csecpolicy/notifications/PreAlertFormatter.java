package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.directory.Quoted;
import org.csecpolicy.notifications.MessageText.Line;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.Custody;

/**
 * The CSEC pre-alert exactly as section 6, "SCSW pre-alert notification format", prescribes it: the
 * subject line, the lead sentence and the eight fields in their printed order (N-6F). One alert for
 * each child.
 */
final class PreAlertFormatter {
  private static final ImmutableSet<Clause> FORMAT =
      Sets.immutableEnumSet(EnumSet.range(Clause.N_6F_1, Clause.N_6F_10));

  private PreAlertFormatter() {}

  static void write(Draft draft) {
    draft.because(FORMAT);
    if (draft.decision() instanceof ResponsePlan plan) {
      subject(draft, "protocol.pre-alert.subject.non-frp");
      head(draft, "protocol.pre-alert.lead.non-frp", referralName(plan, draft.details()));
      ReferralFields.responseTime(draft, "protocol.pre-alert.response-time");
      ReferralFields.mappedTo(draft, "protocol.pre-alert.mapped-to");
    } else {
      ofFirstResponders(draft);
    }
    foot(draft);
  }

  /**
   * Section 6's format serves FRP calls too. Who responds, who has the referral and who is alerted
   * is not for this protocol to say.
   */
  private static void ofFirstResponders(Draft draft) {
    draft.needs("pre-alert.frp.recipients.missing").toNobody("pre-alert.frp.no-recipient");
    subject(draft, "protocol.pre-alert.subject.frp");
    head(draft, "protocol.pre-alert.lead.frp", draft.details().referralName());
    field(draft, "response-time", Optional.empty(), "pre-alert.frp.response-time.missing");
    field(draft, "mapped-to", Optional.empty(), "pre-alert.frp.mapped-to.missing");
  }

  /** N-6F.1: the subject names the child because the protocol says so. */
  private static void subject(Draft draft, String key) {
    String child = ReferralFields.name(draft);
    String birth = Birth.wordsInSubject(draft);
    draft.personalSubject(
        draft.phrase(key, "child", child, "birth", birth),
        draft.phrase(key, "child", MessageText.REDACTED, "birth", MessageText.REDACTED));
  }

  /** N-6F.2–5. */
  private static void head(Draft draft, String lead, Optional<String> referralName) {
    draft.say(lead).blank();
    field(draft, "referral-name", referralName, "pre-alert.referral-name.missing");
    ReferralFields.youth(draft, "protocol.pre-alert.youth");
    field(draft, "number", draft.details().referralNumber(), "case.number.missing");
  }

  /** N-6F.8–10. */
  private static void foot(Draft draft) {
    MessageDetails details = draft.details();
    ImmutableList<Line> summary = summary(draft);
    draft
        .text()
        .narrative(
            draft.phrase("protocol.pre-alert.history"),
            details.dcfsHistory(),
            draft.phrase("pre-alert.history.missing"));
    draft
        .text()
        .personal(
            draft.phrase("protocol.pre-alert.reporting-party"),
            reportingParty(draft),
            draft.phrase("pre-alert.reporting-party.missing"));
    draft
        .text()
        .narrative(
            draft.phrase("protocol.pre-alert.summary"),
            summary,
            details.narrative().or(draft.referral().information()::summary),
            draft.phrase("pre-alert.summary.missing"));
  }

  /** N-6F.9: who called and, when it is known, how to call back. */
  private static Optional<String> reportingParty(Draft draft) {
    Caller caller = draft.referral().caller();
    if (caller.callBack().isEmpty()) {
      return caller.name().map(Quoted::name);
    }
    String missing = draft.phrase("pre-alert.reporting-party.missing");
    if (caller.name().isEmpty()) {
      draft.needs("pre-alert.reporting-party.missing");
    }
    return Optional.of(
        draft.phrase(
            "pre-alert.reporting-party.call-back",
            "name",
            caller
                .name()
                .map(Quoted::name)
                .orElseGet(() -> draft.phrase("message.not-known", "what", missing)),
            "number",
            Quoted.name(caller.callBack().get())));
  }

  private static void field(Draft draft, String label, Optional<String> value, String missing) {
    draft.personal(draft.phrase("protocol.pre-alert." + label), value, draft.phrase(missing));
  }

  /**
   * N-6F.10: labels and lead stay as they are printed, so what is suspected stands here, on the
   * first line (ruling pre-alert-lead); then where the child is (ruling county-youth), and what
   * else a reader might take for a response to the child.
   */
  private static ImmutableList<Line> summary(Draft draft) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    Custody said = draft.referral().custody();
    lines
        .add(line(draft, "case.suspected", CaseFacts.suspected(draft)))
        .add(line(draft, "where.place", ChildNow.placeWords(draft)))
        .add(line(draft, "where.custody", ChildNow.custody(draft)));
    if (ChildNow.mayBeHeld(draft)) {
      said.heldBy().ifPresent(who -> lines.add(personal(draft, ChildNow.holder(draft), who)));
      said.callBack().ifPresent(number -> lines.add(personal(draft, "where.call-back", number)));
    }
    ChildNow.hall(draft).ifPresent(words -> lines.add(line(draft, "where.hall", words)));
    if (ChildNow.isInDanger(draft)) {
      lines.add(line(draft, "where.danger", draft.phrase("where.danger.yes")));
    }
    ChildNow.address(draft)
        .ifPresent(place -> lines.add(personal(draft, "case.present-address", place)));
    ChildNow.stagingArea(draft)
        .ifPresent(place -> lines.add(personal(draft, "case.staging-area", place)));
    if (draft.decision() instanceof ResponsePlan) {
      lines.add(line(draft, "response", OurResponse.words(draft)));
      AccusedPlacement.withWhoHasIt(draft)
          .ifPresent(words -> lines.add(line(draft, "placement", words)));
    }
    return lines.build();
  }

  private static Line line(Draft draft, String label, String value) {
    return new Line(draft.phrase(label), value, false);
  }

  private static Line personal(Draft draft, String label, String value) {
    return new Line(draft.phrase(label), Quoted.name(value), true);
  }

  /** N-3.b.2: the placement's name, when the referral bears it; otherwise what the caller gave. */
  private static Optional<String> referralName(ResponsePlan plan, MessageDetails details) {
    return plan.assignment()
        .flatMap(Assignment::referralName)
        .flatMap(name -> name.outcome().placement())
        .or(details::referralName);
  }
}
