package org.csecpolicy.notifications;

/**
 * The request for a copy of the Warrant where services are open (N-OOC-3). The text does not say
 * which warrant, and the request says so.
 */
final class WarrantRequestFormatter {
  private WarrantRequestFormatter() {}

  static void write(Draft draft) {
    draft
        .subject("warrant-request.subject")
        .say("warrant-request.what")
        .blank()
        .say("warrant-request.which")
        .blank();
    CaseFacts.child(draft);
    CaseFacts.residence(draft);
    Reported.all(draft.blank());
    CaseFacts.sender(draft.blank());
  }
}
