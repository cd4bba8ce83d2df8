package vendor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.notifications.AddressBook;
import org.csecpolicy.notifications.Addressee;
import org.csecpolicy.notifications.Message;
import org.csecpolicy.notifications.MessageDetails;
import org.csecpolicy.notifications.MessageKind;
import org.csecpolicy.notifications.Messages;
import org.csecpolicy.notifications.MimeMessages;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.referral.Referral;

/** Reads and writes documents, and makes mail. */
public final class Consumer {
  private Consumer() {}

  /** Fails unless what is written can be read again, and mail can be made. */
  public static void main(String[] args) {
    HotlinePolicy policy = HotlinePolicy.losAngeles();
    PolicyJson json = PolicyJson.of(policy.agency());
    Referral referral =
        json.readReferral("{\"calledAt\":\"2026-11-20T14:17:00-08:00\",\"categories\":{\"csec\":\"possible\"}}");
    check(json.readReferral(json.writeReferral(referral)).equals(referral), "the referral again");
    HotlineDecision decision = policy.decide(referral);
    check(json.writeDecision(decision).contains("immediate"), "the decision");
    check(!json.writeFindings(Inquiry.of(policy).examine(referral)).isEmpty(), "the findings");
    check(!json.writeReference().isEmpty() && !PolicyJson.referralSchema().isEmpty(), "reference");
    try {
      json.readReferral("{\"calledAt\":1.5e3,\"nobody\":[\"\\ud83d\\ude00\"]}");
      check(false, "a refusal");
    } catch (InvalidDocumentException refused) {
      check(refused.errors().size() == 2, "both errors");
    }
    AddressBook addresses =
        AddressBook.builder()
            .sender("hotline@hotline.example")
            .putEmails(Addressee.of(DistributionList.ALERT_LIST), "alerts@hotline.example")
            .build();
    for (Message alert : Messages.of(decision, MessageDetails.none(), MessageKind.PRE_ALERT)) {
      byte[] mail = MimeMessages.of(addresses, "hotline.example").bytes(alert, Instant.EPOCH);
      check(new String(mail, StandardCharsets.UTF_8).contains("alerts@hotline.example"), "mail");
    }
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException(what);
    }
  }
}
