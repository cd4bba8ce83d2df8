package org.csecpolicy.notifications;

/**
 * The note that goes with an Electronic Transfer to the surrounding county (N-OOC-9). It says what
 * the department does until that county is there, and where the child is to be met.
 */
final class ElectronicTransferFormatter {
  private ElectronicTransferFormatter() {}

  static void write(Draft draft) {
    draft
        .subject("electronic-transfer.subject")
        .say("electronic-transfer.what", "child", OtherCounty.itsChild(draft))
        .blank();
    CaseFacts.report(draft);
    OurResponse.fields(draft.blank());
    OtherCounty.meeting(draft);
    if (OurResponse.waitsForTheOtherCounty(draft.plan())) {
      draft.blank().say("electronic-transfer.on-the-way");
    }
    OtherCounty.answer(draft.blank().say("electronic-transfer.understood"));
    OtherCounty.ask(draft.blank().say("tell-us"));
    CaseFacts.sender(draft.blank());
  }
}
