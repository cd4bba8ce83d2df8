package org.csecpolicy.quickstart;

import java.util.function.UnaryOperator;
import org.csecpolicy.notifications.MessageDetails;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Referral;

/**
 * Everything that was said on a call: the referral, and what only its messages need. Nothing of it
 * is printed by {@code toString}: both redact what is personal.
 */
record CaseRecord(Referral referral, MessageDetails details) {
  CaseRecord with(Referral other) {
    return new CaseRecord(other, details);
  }

  CaseRecord child(UnaryOperator<Child.Builder> answer) {
    return with(
        referral.toBuilder().child(answer.apply(referral.child().toBuilder()).build()).build());
  }

  CaseRecord caller(UnaryOperator<Caller.Builder> answer) {
    return with(
        referral.toBuilder().caller(answer.apply(referral.caller().toBuilder()).build()).build());
  }

  CaseRecord custody(UnaryOperator<Custody.Builder> answer) {
    return with(
        referral.toBuilder().custody(answer.apply(referral.custody().toBuilder()).build()).build());
  }

  CaseRecord information(UnaryOperator<CaseInformation.Builder> answer) {
    CaseInformation.Builder known = CaseInformation.builder().from(referral.information());
    return with(referral.toBuilder().information(answer.apply(known).build()).build());
  }

  CaseRecord details(UnaryOperator<MessageDetails.Builder> answer) {
    MessageDetails.Builder known = MessageDetails.builder().from(details);
    return new CaseRecord(referral, answer.apply(known).build());
  }
}
