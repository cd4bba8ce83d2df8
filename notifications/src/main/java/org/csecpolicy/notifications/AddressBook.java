package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.PolicyValue;
import org.csecpolicy.policy.Violation;
import org.immutables.value.Value;

/**
 * The agency's own directory of addresses: the texts name lists and units and give no address for
 * them. Units and lists have theirs by their role, whatever the agency calls them; offices and
 * places by name. A list may have several e-mail addresses. No address appears in {@code toString}.
 */
@PolicyValue
@Value.Immutable
public abstract class AddressBook {
  AddressBook() {}

  /** Starts without any address; the sender's must be given. */
  public static Builder builder() {
    return new Builder();
  }

  /** The e-mail address that messages come from; local part and domain alone. */
  @Value.Redacted
  public abstract String sender();

  /** The e-mail addresses of each addressee. */
  @Value.Redacted
  public abstract ImmutableSetMultimap<Addressee, String> emails();

  /** The fax number of each addressee. */
  @Value.Redacted
  public abstract ImmutableMap<Addressee, String> faxNumbers();

  /** Where mail to a recipient goes; empty when the book has no address, or it is not named. */
  public final ImmutableList<String> emailsOf(Recipient recipient) {
    return recipient
        .addressee()
        .map(who -> emails().get(who).asList())
        .orElseGet(ImmutableList::of);
  }

  /** Where a fax to a recipient goes; empty when the book has no number, or it is not named. */
  public final Optional<String> faxNumberOf(Recipient recipient) {
    return recipient.addressee().map(faxNumbers()::get);
  }

  /**
   * The recipients of a message that have no address for the message's channel; an office that
   * nobody has named never has one. Empty for channels that need none, such as the telephone.
   */
  public final ImmutableList<Recipient> missingFor(Message message) {
    return message.recipients().stream()
        .filter(
            recipient ->
                switch (message.channel()) {
                  case EMAIL -> emailsOf(recipient).isEmpty();
                  case FAX -> faxNumberOf(recipient).isEmpty();
                  case TELEPHONE, CASE_MANAGEMENT_SYSTEM, SHEPHERD, IN_PERSON, PAPER, NOT_STATED ->
                      false;
                })
        .collect(ImmutableList.toImmutableList());
  }

  @Value.Check
  final void check() {
    List<Violation> violations = new ArrayList<>();
    check(violations, "sender", sender(), Addresses::requireEmail);
    checkAll(violations, "emails", emails().entries(), Addresses::requireEmail);
    checkAll(violations, "faxNumbers", faxNumbers().entrySet(), Addresses::requireFaxNumber);
    InvalidValueException.throwIfAny(violations);
  }

  /** Entries are told apart by position: a name may be an address in the wrong place. */
  private static void checkAll(
      List<Violation> violations,
      String field,
      Iterable<? extends Map.Entry<Addressee, String>> addresses,
      BinaryOperator<String> rule) {
    int position = 0;
    for (Map.Entry<Addressee, String> entry : addresses) {
      check(violations, field + "[" + position++ + "]", entry.getValue(), rule);
    }
  }

  private static void check(
      List<Violation> violations, String field, String text, BinaryOperator<String> rule) {
    try {
      rule.apply("addressBook." + field, text);
    } catch (InvalidValueException invalid) {
      violations.addAll(invalid.violations());
    }
  }

  /**
   * Builds an {@link AddressBook}.
   *
   * <pre>{@code
   * sender(String)
   * putEmail(Addressee, String)  putEmails(Addressee, String...)
   * putAllEmails(Addressee, Iterable<String>)
   * emails(Multimap<Addressee, String>)  putAllEmails(Multimap<Addressee, String>)
   * putFaxNumber(Addressee, String)  faxNumbers(Map<Addressee, String>)
   * putAllFaxNumbers(Map<Addressee, String>)
   * }</pre>
   */
  public static final class Builder extends ImmutableAddressBook.Builder {
    Builder() {}

    /**
     * The address book.
     *
     * @throws InvalidValueException naming the faulty entries by position, never an address
     */
    @Override
    public AddressBook build() {
      try {
        return super.build();
      } catch (InvalidValueException invalid) {
        throw invalid;
      } catch (IllegalArgumentException repeated) {
        // Its own message, and so its trace as a cause, would show both numbers.
        throw InvalidValueException.of(
            "addressBook", ErrorCode.REPEATED, "each addressee only one fax number");
      }
    }
  }
}
