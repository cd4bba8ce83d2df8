package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.time.Instant;

/**
 * The identifier of a mail, made of everything that it says: the same mail has the same one, and no
 * two mails share one, or a server could take the second for a copy.
 */
final class MessageIdentifier {
  private static final int HALF_A_HASH = 32;

  private MessageIdentifier() {}

  static String of(
      String domain,
      Instant date,
      String sender,
      ImmutableList<String> to,
      String subject,
      String body) {
    Hasher hasher = Hashing.sha256().newHasher();
    hasher.putLong(date.getEpochSecond()).putInt(date.getNano());
    put(hasher, sender);
    to.forEach(address -> put(hasher, address));
    put(hasher, subject);
    put(hasher, body);
    return "<" + hasher.hash().toString().substring(0, HALF_A_HASH) + "@" + domain + ">";
  }

  /** With its length, so that no text can end where another begins. */
  private static void put(Hasher hasher, String text) {
    hasher.putInt(text.length()).putUnencodedChars(text);
  }
}
