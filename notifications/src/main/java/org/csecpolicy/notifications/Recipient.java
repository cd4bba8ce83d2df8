package org.csecpolicy.notifications;

import java.util.Optional;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** Somebody a message goes to: in what role, and by what name. */
@PolicyTuple
@Value.Immutable
public abstract class Recipient {
  Recipient() {}

  /** Whoever has a role alone, or one of several who is named. */
  static Recipient of(Addressee.Role role, String name) {
    return ImmutableRecipient.of(role, name, true);
  }

  /** One of several whom nobody has named, by what the agency calls each of them. */
  static Recipient unnamed(Addressee.Role role, String term) {
    return ImmutableRecipient.of(role, term, false);
  }

  /** The same, without the name of an office, which somebody typed. */
  final Recipient withoutPersonalData() {
    return role() == Addressee.Role.REGIONAL_OFFICE && isNamed()
        ? of(role(), MessageText.REDACTED)
        : this;
  }

  /** In what role it receives the message. */
  public abstract Addressee.Role role();

  /**
   * What it is called, as it was given: by the agency, by the host system for an office, by the
   * printed lists for a county or state. When it {@linkplain #isNamed() has not been named}, what
   * the agency calls all of them.
   */
  public abstract String name();

  /** Whether it is known who is meant: false of a regional office that nobody has named. */
  public abstract boolean isNamed();

  /** Whose addresses it has in an {@link AddressBook}; empty when it has not been named. */
  public final Optional<Addressee> addressee() {
    if (!role().isOneOfMany()) {
      return Optional.of(Addressee.of(role()));
    }
    return isNamed() ? Optional.of(Addressee.of(role(), name())) : Optional.empty();
  }
}
