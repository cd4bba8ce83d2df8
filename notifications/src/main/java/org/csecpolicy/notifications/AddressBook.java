package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.policy.PolicyValue;
import org.csecpolicy.policy.Violation;
import org.immutables.value.Value;

/**
 * The agency's own directory of addresses: the texts name lists and units and give no address for
 * them. Addresses are found by the names that {@link Message#recipients()} holds, such as {@code
 * EDL-DCFS_CSEC}, and never appear in {@code toString}.
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

  /** The e-mail address of each recipient, by the recipient's name. */
  @Value.Redacted
  public abstract ImmutableMap<String, String> emails();

  /** The fax number of each recipient, by the recipient's name. */
  @Value.Redacted
  public abstract ImmutableMap<String, String> faxNumbers();

  /**
   * The recipients of a message, by name, that have no address for the message's channel. Empty for
   * channels that need none, such as the telephone.
   */
  public final ImmutableList<String> missingFor(Message message) {
    return switch (message.channel()) {
      case EMAIL -> without(message, emails());
      case FAX -> without(message, faxNumbers());
      case TELEPHONE, CASE_MANAGEMENT_SYSTEM, SHEPHERD, IN_PERSON, PAPER, NOT_STATED ->
          ImmutableList.of();
    };
  }

  private static ImmutableList<String> without(Message message, Map<String, String> addresses) {
    return message.recipients().stream()
        .filter(name -> !addresses.containsKey(name))
        .collect(ImmutableList.toImmutableList());
  }

  @Value.Check
  final void check() {
    List<Violation> violations = new ArrayList<>();
    check(violations, "sender", sender(), Addresses::requireEmail);
    checkAll(violations, "emails", emails(), Addresses::requireEmail);
    checkAll(violations, "faxNumbers", faxNumbers(), Addresses::requireFaxNumber);
    InvalidValueException.throwIfAny(violations);
  }

  /** Entries are told apart by position: a name may be an address in the wrong place. */
  private static void checkAll(
      List<Violation> violations,
      String field,
      Map<String, String> addresses,
      BinaryOperator<String> rule) {
    int position = 0;
    for (Map.Entry<String, String> entry : addresses.entrySet()) {
      String at = field + "[" + position++ + "]";
      check(violations, at + ".recipient", entry.getKey(), OneLine::require);
      check(violations, at, entry.getValue(), rule);
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
   * putEmail(String, String)  emails(Map<String, String>)  putAllEmails(Map<String, String>)
   * putFaxNumber(String, String)  faxNumbers(Map<String, String>)
   * putAllFaxNumbers(Map<String, String>)
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
        // Its own message, and so its trace as a cause, would show both addresses.
        throw InvalidValueException.of("addressBook", "each recipient only once");
      }
    }
  }
}
