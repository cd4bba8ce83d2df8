package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.PolicyValue;
import org.immutables.value.Value;

/**
 * One message, ready to send: by whom, how, to whom, in what words, by when, and on what clauses.
 *
 * <p>Subject and body hold a child's name and birth date where the protocol says so. They never
 * appear in {@code toString}; {@link #redacted()} is the rendering for logs and previews.
 */
@PolicyValue
@Value.Immutable
public abstract class Message {
  Message() {}

  static Builder builder() {
    return new Builder();
  }

  /** Which message. */
  public abstract MessageKind kind();

  /** Whose message it is; it gives the sender and the channel their names. */
  abstract Agency agency();

  /** In whose words it is. */
  abstract Wording wording();

  /** What the message is, in words. */
  public final String label() {
    return kind().label(wording());
  }

  /** Whom it is about, by their keys in a call; empty when it is of a referral alone. */
  public abstract ImmutableSet<String> children();

  /** Whose role it is to send it. */
  public abstract Actor sender();

  /** What the agency calls {@link #sender()}. */
  public final String senderName() {
    return agency().nameOf(sender());
  }

  /** How it goes. */
  public abstract Channel channel();

  /** To whom, by role and name; a document for the file has none. */
  public abstract ImmutableList<Recipient> recipients();

  /** Why it goes to nobody although it is to be sent, in words; otherwise empty. */
  public abstract Optional<String> whyNoRecipient();

  /** The subject line. */
  @Value.Redacted
  public abstract String subject();

  /** The body, wrapped plain text with line feeds. */
  @Value.Redacted
  public abstract String body();

  /** When it must have gone; empty when the texts set no time. */
  public abstract Optional<Instant> due();

  /** The clauses that ask for it or prescribe its form. */
  public abstract ImmutableSet<Clause> clauses();

  /** What the message needs and nobody has given, in words, such as a referral number. */
  public abstract ImmutableList<String> missing();

  @Value.Redacted
  abstract String redactedSubject();

  @Value.Redacted
  abstract String redactedBody();

  abstract ImmutableList<String> redactedMissing();

  /** The whole message as plain text: what it is, from whom, to whom, subject and body. */
  public final String text() {
    StringBuilder text = new StringBuilder(label()).append('\n');
    line(text, "message.from", senderName());
    if (!recipients().isEmpty()) {
      line(text, "message.to", MessageText.sent(Addressed.to(this)));
    }
    whyNoRecipient().ifPresent(why -> line(text, "message.to", why));
    if (channel() != Channel.NOT_STATED) {
      line(text, "message.channel", agency().labelOf(channel()));
    }
    line(text, "message.subject", subject());
    return text.append('\n').append(body()).toString();
  }

  /** The same with every personal value replaced, for logs and previews. */
  public final String redacted() {
    return withoutPersonalData().text();
  }

  /** The same message with every personal value replaced, for previews in other forms than text. */
  public final Message withoutPersonalData() {
    return builder()
        .from(this)
        .recipients(recipients().stream().map(Recipient::withoutPersonalData).toList())
        .subject(redactedSubject())
        .body(redactedBody())
        .missing(redactedMissing())
        .build();
  }

  private void line(StringBuilder text, String label, String value) {
    text.append(wording().of(label)).append(' ').append(value).append('\n');
  }

  /** Builds a {@link Message}. */
  static final class Builder extends ImmutableMessage.Builder {
    Builder() {
      wording(Wording.english());
    }
  }
}
