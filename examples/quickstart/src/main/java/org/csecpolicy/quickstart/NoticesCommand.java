package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.csecpolicy.CallDecision;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.notifications.AddressBook;
import org.csecpolicy.notifications.Addressee;
import org.csecpolicy.notifications.CallMessages;
import org.csecpolicy.notifications.Message;
import org.csecpolicy.notifications.MessageDetails;
import org.csecpolicy.notifications.MessageJson;
import org.csecpolicy.notifications.Messages;
import org.csecpolicy.notifications.MissingAddressException;
import org.csecpolicy.notifications.Recipient;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.Call;
import org.csecpolicy.referral.Referral;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the messages that a decision asks for: to the terminal, or as files to send. */
@Command(
    name = "notices",
    description = "Prints every message that the decision about a referral asks for.",
    mixinStandardHelpOptions = true)
final class NoticesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private AgencyOptions agency;

  @Parameters(
      paramLabel = "FILE|-",
      description = "A referral, a call about several children, or - for standard input.")
  private Path referral;

  @Option(
      names = "--details",
      paramLabel = "FILE",
      description = "What only you know: referral number, history, narrative … (JSON).")
  private Optional<Path> details;

  @Option(names = "--redacted", description = "Print or write everything without what is personal.")
  private boolean redacted;

  @Option(names = "--json", description = "Print the messages as one JSON document.")
  private boolean asJson;

  @Option(
      names = "--eml",
      paramLabel = "DIR",
      description =
          "Write mail as drafts (.eml) and everything else as .txt files, for you alone to read,"
              + " into a folder that is new or empty.")
  private Optional<Path> folder;

  @Option(
      names = "--overwrite",
      description = "With --eml: replace the messages of another call that the folder holds.")
  private boolean overwriting;

  @Option(
      names = "--addresses",
      paramLabel = "FILE",
      description = "The agency's addresses (JSON); the texts print none.")
  private Optional<Path> addresses;

  private Refusals refusals;

  @Override
  public Integer call() {
    refusals = new Refusals(spec.commandLine().getErr());
    if (asJson && folder.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--json prints and --eml writes: one of them at a time");
    }
    HotlinePolicy policy = agency.policy();
    PolicyJson referrals = PolicyJson.of(policy.agency());
    MessageJson json = MessageJson.of(policy.agency());
    Optional<Function<MessageDetails, ImmutableList<Message>>> call =
        read(referral, document -> messagesOf(document, referrals, policy));
    Optional<MessageDetails> known =
        details.isPresent()
            ? read(details.get(), json::readDetails)
            : Optional.of(MessageDetails.none());
    Optional<Optional<AddressBook>> book =
        addresses.isPresent()
            ? read(addresses.get(), json::readAddressBook).map(Optional::of)
            : Optional.of(Optional.empty());
    if (call.isPresent() && known.isPresent() && book.isPresent()) {
      MessageDetails given =
          MessageDetails.builder().from(known.get()).addressBook(book.get()).build();
      ImmutableList<Message> messages = call.get().apply(given);
      if (folder.isPresent()) {
        write(messages, book.get(), folder.get());
      } else {
        print(toShow(messages), json);
      }
    }
    return refusals.status();
  }

  /** What a document asks for, once it is known what only you know: of a call, of each child. */
  private Function<MessageDetails, ImmutableList<Message>> messagesOf(
      byte[] document, PolicyJson json, HotlinePolicy policy) {
    if (json.isCall(document)) {
      Call call = json.readCall(document);
      CallDecision decision = policy.decide(redacted ? numbered(call) : call);
      return details ->
          CallMessages.of(decision, Maps.asMap(decision.children().keySet(), key -> details));
    }
    HotlineDecision decision = policy.decide(json.readReferral(document));
    return details -> Messages.of(decision, details);
  }

  /** The children by number: a key is free, and somebody may have made it of a name. */
  private static Call numbered(Call call) {
    ImmutableMap.Builder<String, Referral> children = ImmutableMap.builder();
    int number = 0;
    for (Referral child : call.children().values()) {
      number++;
      children.put(Integer.toString(number), child);
    }
    return Call.of(children.buildOrThrow());
  }

  /** What a document says; empty when it is refused. */
  private <T> Optional<T> read(Path document, Function<byte[], T> reading) {
    try {
      return Optional.of(reading.apply(Documents.read(document)));
    } catch (InvalidDocumentException invalid) {
      refusals.refuse(document, invalid);
    } catch (IOException unreadable) {
      refusals.refuse(document, "cannot be read");
    }
    return Optional.empty();
  }

  private List<Message> toShow(ImmutableList<Message> messages) {
    return redacted ? messages.stream().map(Message::withoutPersonalData).toList() : messages;
  }

  private void print(List<Message> messages, MessageJson json) {
    PrintWriter out = spec.commandLine().getOut();
    if (asJson) {
      out.println(json.writeAll(messages));
    } else {
      for (Message message : messages) {
        out.println("-".repeat(TextPage.WIDTH));
        out.println(message.text());
      }
    }
    out.flush();
  }

  private void write(ImmutableList<Message> messages, Optional<AddressBook> book, Path target) {
    List<Message> shown = toShow(messages);
    MessageFolder files = new MessageFolder(target, overwriting);
    Optional<Drafts> drafts = book.map(Drafts::new);
    Map<String, Message> written = new LinkedHashMap<>();
    for (int i = 0; i < shown.size(); i++) {
      Message message = shown.get(i);
      String name = String.format(Locale.ROOT, "%02d-%s", i + 1, MessageFolder.nameOf(message));
      // Of the message itself: one that is redacted does not say to which office it goes.
      written.put(name, messages.get(i));
      if (message.channel() != Channel.EMAIL) {
        files.add(name + ".txt", message.text().getBytes(StandardCharsets.UTF_8));
      } else if (drafts.isEmpty()) {
        refusals.refuse(name + ": no addresses are given, and the texts print none");
      } else {
        try {
          files.add(name + ".eml", drafts.get().of(message, Instant.now()));
        } catch (MissingAddressException none) {
          written.remove(name);
          refusals.refuse(name + ": " + none.getMessage());
        } catch (InvalidValueException nobody) {
          refusals.refuse(name + ": " + nobody.getMessage());
        }
      }
    }
    try {
      files.write();
      book.ifPresent(
          given -> written.forEach((name, message) -> requireAddresses(name, message, given)));
    } catch (IOException unwritten) {
      refusals.unwritten(target, unwritten);
    }
  }

  /** It is written all the same: somebody looks the number up, or tells who gets no mail. */
  private void requireAddresses(String name, Message message, AddressBook book) {
    String what = message.channel() == Channel.FAX ? "no fax number of " : "no e-mail address of ";
    for (Recipient missing : book.missingFor(message)) {
      String role = missing.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
      boolean isOffice = missing.role() == Addressee.Role.REGIONAL_OFFICE;
      boolean isTyped = isOffice && missing.isNamed();
      refusals.refuse(
          name
              + ": "
              + what
              + (isOffice && !isTyped ? "the " + role + ", which is not named" : role)
              + (isTyped && !redacted ? " " + missing.name() : ""));
    }
  }
}
