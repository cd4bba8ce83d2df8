package org.csecpolicy.notifications;

import org.csecpolicy.notice.ExpeditedForm;

/** What the fax cover and the e-mail of the Expedited form both say. */
final class ExpeditedFormText {
  private ExpeditedFormText() {}

  /** N-1.b, N-2.b.1; the place without any address, for a cover lies open. */
  static void what(Draft draft) {
    draft.because(draft.plan().expeditedForm());
    draft.subject("expedited-form.subject").say("expedited-form.what");
    ChildNow.place(draft);
  }

  /** N-1.c.3, N-2.b.2: within 10 to 15 minutes of the call. */
  static void times(Draft draft) {
    ExpeditedForm form = draft.plan().expeditedForm().outcome();
    CaseFacts.received(draft);
    form.target().ifPresent(target -> draft.field("expedited-form.send-by", draft.moment(target)));
    form.latest().ifPresent(latest -> draft.field("expedited-form.latest", draft.moment(latest)));
  }
}
