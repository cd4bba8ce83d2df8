package org.csecpolicy.referral;

import java.util.Optional;
import org.csecpolicy.policy.CleanTexts;
import org.csecpolicy.policy.PolicyValue;
import org.immutables.value.Value;

/** The reporting party. Who it is never appears in {@code toString}. */
@PolicyValue
@Value.Immutable
public abstract class Caller {
  private static final Caller NOT_ASKED = builder().build();

  Caller() {}

  /** A caller nothing is known of. */
  public static Caller notAsked() {
    return NOT_ASKED;
  }

  /** A caller who gave no name. */
  public static Caller of(CallerKind kind) {
    return builder().kind(kind).build();
  }

  /**
   * A caller with a name, agency or both, in one line.
   *
   * @throws org.csecpolicy.policy.InvalidValueException when the name cannot be cleaned
   */
  public static Caller of(CallerKind kind, String name) {
    return builder().kind(kind).name(name).build();
  }

  /** Starts with nothing known. */
  public static Builder builder() {
    return new Builder();
  }

  /** What kind of caller. */
  public abstract CallerKind kind();

  /** The reporting party's name or agency, when given. */
  @Value.Redacted
  public abstract Optional<String> name();

  /** The number at which the reporting party can be called back, when given. */
  @Value.Redacted
  public abstract Optional<String> callBack();

  @Value.Check
  final Caller check() {
    CleanTexts texts = new CleanTexts();
    Optional<String> clean = texts.line("caller.name", name());
    Optional<String> number = texts.line("caller.callBack", callBack());
    return texts.changed() ? toBuilder().name(clean).callBack(number).build() : this;
  }

  /** A builder that starts with everything as it is here. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link Caller}.
   *
   * <pre>{@code
   * kind(CallerKind)
   * name(String)  name(Optional<String>)
   * callBack(String)  callBack(Optional<String>)
   * }</pre>
   */
  public static final class Builder extends ImmutableCaller.Builder {
    Builder() {
      kind(CallerKind.UNKNOWN);
    }
  }
}
