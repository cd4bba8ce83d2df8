package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * A message cannot be turned into mail yet: the address book has no address for some of its
 * recipients. Says which roles those have; the decision and the message stand all the same.
 */
public final class MissingAddressException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Recipient> recipients;

  MissingAddressException(ImmutableList<Recipient> recipients) {
    super(words(recipients));
    this.recipients = recipients;
  }

  /** Which roles have no address, without a name. */
  static String words(ImmutableList<Recipient> recipients) {
    return "no e-mail address for "
        + recipients.stream()
            .map(recipient -> Wording.word(recipient.role()))
            .collect(Collectors.joining(", "));
  }

  /** The recipients without an address; never empty. */
  public ImmutableList<Recipient> recipients() {
    return recipients;
  }
}
