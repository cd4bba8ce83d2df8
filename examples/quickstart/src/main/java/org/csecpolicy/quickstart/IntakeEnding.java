package org.csecpolicy.quickstart;

import java.util.List;
import java.util.Optional;
import org.csecpolicy.CallDecision;
import org.csecpolicy.DecisionDifference;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.notifications.CallMessages;
import org.csecpolicy.notifications.Message;
import org.csecpolicy.notifications.MessageDetails;
import org.csecpolicy.notifications.Messages;
import org.csecpolicy.referral.Call;
import org.csecpolicy.referral.Referral;

/** What an intake leads to: the decision, what has changed since it was saved, the messages. */
final class IntakeEnding {
  private final HotlinePolicy policy;
  private final Inquiry inquiry;
  private final IntakeLines lines;
  private final boolean unredacted;

  /** On these lines; unredacted with what is personal in the messages. */
  IntakeEnding(HotlinePolicy policy, IntakeLines lines, boolean unredacted) {
    this.policy = policy;
    this.inquiry = Inquiry.of(policy);
    this.lines = lines;
    this.unredacted = unredacted;
  }

  /** Of one child as of a referral; of several as of a call. */
  void show(IntakeCall intake, Optional<Call> kept) {
    lines.print(System.lineSeparator());
    if (intake.isOfSeveral()) {
      ofSeveral(intake, kept);
    } else {
      ofOne(intake.now().record(), kept);
    }
    if (intake.details().values().stream().anyMatch(all -> !all.equals(MessageDetails.none()))) {
      lines.say(
          "What only the messages need (referral number and name, history, sender) is in them and"
              + " not in a saved referral; notices takes it with --details.");
    }
  }

  private void ofOne(CaseRecord record, Optional<Call> kept) {
    HotlineDecision decision = policy.decide(record.referral());
    lines.print(new DecisionText(inquiry, false).of("Decision", decision));
    if (inquiry.next(record.referral(), 1).isEmpty()) {
      lines.say("Nothing that is not known can change this decision.");
    }
    kept.map(Call::children)
        .flatMap(before -> before.values().stream().findFirst())
        .ifPresent(before -> lines.say(FindingsText.since(difference(before, record.referral()))));
    messages(Messages.of(decision, record.details()));
  }

  private void ofSeveral(IntakeCall intake, Optional<Call> kept) {
    CallDecision decision = policy.decide(intake.call());
    lines.print(new CallText(inquiry, false).of("Decision", decision));
    kept.ifPresent(
        before ->
            before
                .children()
                .forEach(
                    (key, child) -> {
                      lines.print("[" + key + "]" + System.lineSeparator());
                      lines.say(
                          FindingsText.since(difference(child, intake.call().children().get(key))));
                    }));
    messages(CallMessages.of(decision, intake.details()));
  }

  private DecisionDifference difference(Referral before, Referral now) {
    return DecisionDifference.between(policy.decide(before), policy.decide(now));
  }

  private void messages(List<Message> messages) {
    for (Message message : messages) {
      lines.print("-".repeat(TextPage.WIDTH) + System.lineSeparator());
      lines.print((unredacted ? message.text() : message.redacted()) + System.lineSeparator());
    }
  }
}
