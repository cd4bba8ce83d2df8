package org.csecpolicy.referral;

import java.util.Optional;
import org.csecpolicy.policy.CleanTexts;
import org.csecpolicy.policy.PolicyValue;
import org.immutables.value.Value;

/**
 * The placement that the child is in, or was in when the allegations occurred. Its name never
 * appears in {@code toString}: it tells where a child sleeps.
 */
@PolicyValue
@Value.Immutable
public abstract class Placement {
  Placement() {}

  /** Starts with everything unknown. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name; in N-3.b the referral bears it. */
  @Value.Redacted
  public abstract Optional<String> name();

  /** The kind. */
  public abstract PlacementKind kind();

  /** Where its address lies. */
  public abstract Place location();

  /** The regional office that serves its address, when the caller knows it. */
  public abstract Optional<Office> office();

  @Value.Check
  final Placement check() {
    CleanTexts texts = new CleanTexts();
    Optional<String> clean = texts.line("placement.name", name());
    return texts.changed() ? toBuilder().name(clean).build() : this;
  }

  /** A builder that starts with everything as it is here. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link Placement}.
   *
   * <pre>{@code
   * name(String)  name(Optional<String>)
   * kind(PlacementKind)
   * location(Place)
   * office(Office)  office(Optional<Office>)
   * }</pre>
   */
  public static final class Builder extends ImmutablePlacement.Builder {
    Builder() {
      kind(PlacementKind.UNKNOWN);
      location(Place.unknown());
    }
  }
}
