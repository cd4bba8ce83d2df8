package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;

/**
 * A message cannot be turned into mail yet: the address book has no address for some of its
 * recipients. Names them as the agency does; the decision and the message stand all the same.
 */
public final class MissingAddressException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an ImmutableList of strings
  private final ImmutableList<String> recipients;

  MissingAddressException(ImmutableList<String> recipients) {
    super("no e-mail address for " + String.join(", ", recipients));
    this.recipients = recipients;
  }

  /** The recipients without an address, by name; never empty. */
  public ImmutableList<String> recipients() {
    return recipients;
  }
}
