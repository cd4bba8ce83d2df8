package org.csecpolicy.embedding;

import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.notifications.AddressBook;
import org.csecpolicy.notifications.Message;
import org.csecpolicy.notifications.MessageDetails;
import org.csecpolicy.notifications.MessageJson;
import org.csecpolicy.notifications.MessageKind;
import org.csecpolicy.notifications.Messages;
import org.csecpolicy.notifications.MimeMessages;

/** Sends the pre-alert of the call in a file to a mail server: call, addresses, host, port. */
public final class SendTheAlert {
  private SendTheAlert() {}

  public static void main(String[] args) throws Exception {
    HotlinePolicy policy = HotlinePolicy.losAngeles();
    byte[] call = Files.readAllBytes(Path.of(args[0]));
    HotlineDecision decision = policy.decide(PolicyJson.of(policy.agency()).readReferral(call));
    AddressBook addresses =
        MessageJson.of(policy.agency()).readAddressBook(Files.readAllBytes(Path.of(args[1])));

    Properties settings = new Properties();
    settings.setProperty("mail.smtp.host", args[2]);
    settings.setProperty("mail.smtp.port", args[3]);
    try (Transport transport = Session.getInstance(settings).getTransport("smtp")) {
      transport.connect();
      MessageDetails details = MessageDetails.builder().sentBy("The supervisor on duty").build();
      for (Message alert : Messages.of(decision, details, MessageKind.PRE_ALERT)) {
        var mail = MimeMessages.of(addresses, "hotline.example").message(alert, Instant.now());
        transport.sendMessage(mail, mail.getAllRecipients());
        System.out.println("sent: " + alert.label() + ", to " + mail.getAllRecipients().length);
        System.out.println("not known, and so in brackets: " + alert.missing());
      }
    }
  }
}
