package org.csecpolicy.notifications;

import java.util.Optional;
import org.csecpolicy.policy.CleanTexts;
import org.csecpolicy.policy.PolicyValue;
import org.immutables.value.Value;

/**
 * What only the host system knows and a message has to say. Everything may be left out: a message
 * then shows a visible placeholder, or what the referral has. Nothing of it appears in {@code
 * toString}.
 */
@PolicyValue
@Value.Immutable
public abstract class MessageDetails {
  private static final MessageDetails NONE = builder().build();

  MessageDetails() {}

  /** Nothing but what the decision and its referral hold. */
  public static MessageDetails none() {
    return NONE;
  }

  /** Starts with nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** The referral's number; one line. */
  @Value.Redacted
  public abstract Optional<String> referralNumber();

  /** The referral's name, where the protocol does not fix it; one line. */
  @Value.Redacted
  public abstract Optional<String> referralName();

  /** What the department's history says of the child; may have several lines. */
  @Value.Redacted
  public abstract Optional<String> dcfsHistory();

  /** The narrative, in place of the referral's own summary; may have several lines. */
  @Value.Redacted
  public abstract Optional<String> narrative();

  /** The response time that a supervisor set, when Immediate is not required; one line. */
  @Value.Redacted
  public abstract Optional<String> supervisorsResponseTime();

  /** The name of the member of staff who sends the message; one line. */
  @Value.Redacted
  public abstract Optional<String> sentBy();

  /** Where that person can be called back, a landline of the hotline; one line. */
  @Value.Redacted
  public abstract Optional<String> callBack();

  /** The agency's addresses, for the number that a fax goes to. */
  @Value.Redacted
  public abstract Optional<AddressBook> addressBook();

  @Value.Check
  final MessageDetails check() {
    CleanTexts texts = new CleanTexts();
    Builder clean =
        builder()
            .from(this)
            .referralNumber(texts.line("details.referralNumber", referralNumber()))
            .referralName(texts.line("details.referralName", referralName()))
            .dcfsHistory(texts.narrative("details.dcfsHistory", dcfsHistory()))
            .narrative(texts.narrative("details.narrative", narrative()))
            .supervisorsResponseTime(
                texts.line("details.supervisorsResponseTime", supervisorsResponseTime()))
            .sentBy(texts.line("details.sentBy", sentBy()))
            .callBack(texts.line("details.callBack", callBack()));
    return texts.changed() ? clean.build() : this;
  }

  /**
   * Builds {@link MessageDetails}.
   *
   * <pre>{@code
   * referralNumber(String)  referralNumber(Optional<String>)
   * referralName(String)  referralName(Optional<String>)
   * dcfsHistory(String)  dcfsHistory(Optional<String>)
   * narrative(String)  narrative(Optional<String>)
   * supervisorsResponseTime(String)  supervisorsResponseTime(Optional<String>)
   * sentBy(String)  sentBy(Optional<String>)
   * callBack(String)  callBack(Optional<String>)
   * addressBook(AddressBook)  addressBook(Optional<AddressBook>)
   * }</pre>
   */
  public static final class Builder extends ImmutableMessageDetails.Builder {
    Builder() {}
  }
}
