package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.notifications.Message;
import org.csecpolicy.notifications.MessageDetails;
import org.csecpolicy.notifications.MessageJson;
import org.csecpolicy.notifications.Messages;
import org.csecpolicy.notifications.MimeMessages;
import org.csecpolicy.notifications.MissingAddressException;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.policy.InvalidValueException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the messages that a decision asks for: to the terminal, or as files to send. */
@Command(
    name = "notices",
    description = "Prints every message that the decision about a referral asks for.",
    mixinStandardHelpOptions = true)
final class NoticesCommand implements Callable<Integer> {
  private final HotlinePolicy policy = HotlinePolicy.losAngeles();
  private final PolicyJson referrals = PolicyJson.of(policy.agency());
  private final MessageJson json = MessageJson.of(policy.agency());

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE|-", description = "A referral, or - for standard input.")
  private Path referral;

  @Option(
      names = "--details",
      paramLabel = "FILE",
      description = "What only you know: referral number, history, narrative … (JSON).")
  private Optional<Path> details;

  @Option(names = "--redacted", description = "Print without anything personal.")
  private boolean redacted;

  @Option(names = "--json", description = "Print the messages as one JSON document.")
  private boolean asJson;

  @Option(
      names = "--eml",
      paramLabel = "DIR",
      description = "Write mail as .eml files and everything else as .txt files.")
  private Optional<Path> folder;

  @Option(
      names = "--addresses",
      paramLabel = "FILE",
      description = "The agency's addresses (JSON); the texts print none.")
  private Optional<Path> addresses;

  private int refused;

  @Override
  public Integer call() {
    try {
      HotlineDecision decision = policy.decide(referrals.readReferral(Documents.read(referral)));
      MessageDetails known =
          details.isPresent()
              ? json.readDetails(Documents.read(details.get()))
              : MessageDetails.none();
      ImmutableList<Message> messages = Messages.of(decision, known);
      if (folder.isPresent()) {
        write(messages, folder.get());
      } else {
        print(messages);
      }
    } catch (InvalidDocumentException invalid) {
      invalid.errors().forEach(error -> refuse((error.pointer() + ": " + error.rule()).strip()));
    } catch (IOException unreadable) {
      refuse("a file cannot be read or written");
    }
    return refused == 0 ? 0 : Quickstart.BAD_INPUT;
  }

  private void print(List<Message> messages) {
    PrintWriter out = spec.commandLine().getOut();
    if (asJson) {
      out.println(json.writeAll(messages));
    } else {
      for (Message message : messages) {
        out.println("-".repeat(TextPage.WIDTH));
        out.println(redacted ? message.redacted() : message.text());
      }
    }
    out.flush();
  }

  private void write(List<Message> messages, Path target) throws IOException {
    Files.createDirectories(target);
    Optional<MimeMessages> mail =
        addresses.isPresent()
            ? Optional.of(
                MimeMessages.of(
                    json.readAddressBook(Documents.read(addresses.get())), "hotline.example"))
            : Optional.empty();
    int number = 0;
    for (Message message : messages) {
      number++;
      String name =
          String.format(
              Locale.ROOT,
              "%02d-%s",
              number,
              message.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      if (message.channel() != Channel.EMAIL) {
        Files.writeString(target.resolve(name + ".txt"), message.text());
        continue;
      }
      if (mail.isEmpty()) {
        refuse(name + ": no addresses are given, and the texts print none");
        continue;
      }
      try {
        Files.write(target.resolve(name + ".eml"), mail.get().bytes(message, Instant.now()));
      } catch (MissingAddressException missing) {
        refuse(name + ": " + missing.getMessage());
      } catch (InvalidValueException nobody) {
        refuse(name + ": " + nobody.getMessage());
      }
    }
  }

  private void refuse(String error) {
    refused++;
    PrintWriter err = spec.commandLine().getErr();
    err.println(error);
    err.flush();
  }
}
