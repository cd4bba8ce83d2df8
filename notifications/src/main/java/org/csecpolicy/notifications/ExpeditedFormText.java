package org.csecpolicy.notifications;

import java.time.ZoneId;
import java.util.Optional;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.screening.Answer;

/** What the fax cover and the e-mail of the Expedited form both say. */
final class ExpeditedFormText {
  static final String SUBJECT = "Expedited form: child in law-enforcement custody";

  private ExpeditedFormText() {}

  /**
   * The plan, when the form is due. While custody is not known there is nothing to send yet, and
   * while the form is held it would call out a responder whom nobody sends.
   */
  static Optional<ResponsePlan> due(HotlineDecision decision) {
    return decision instanceof ResponsePlan plan
            && plan.expeditedForm().outcome().required() == Answer.YES
            && !plan.expeditedForm().outcome().held()
        ? Optional.of(plan)
        : Optional.empty();
  }

  /** N-1.b, N-2.b.1; the place without any address, for a cover lies open. */
  static void what(MessageText text, ResponsePlan plan) {
    text.say("The Expedited form comes with this message. Law enforcement has a child in custody.");
    text.field("Where the child is:", ChildNow.place(plan));
  }

  /** N-1.c.3, N-2.b.2: within 10 to 15 minutes of the call. */
  static void times(MessageText text, ResponsePlan plan) {
    ZoneId zone = plan.agency().officeHours().zone();
    ExpeditedForm form = plan.expeditedForm().outcome();
    text.field("Call received:", Moments.on(zone, plan.referral().calledAt()));
    form.target().ifPresent(target -> text.field("Send by:", Moments.on(zone, target)));
    form.latest().ifPresent(latest -> text.field("At the latest:", Moments.on(zone, latest)));
  }
}
