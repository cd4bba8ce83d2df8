package org.csecpolicy.referral;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.csecpolicy.policy.CleanTexts;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.PolicyValue;
import org.csecpolicy.screening.Answer;
import org.immutables.value.Value;

/**
 * In whose hands the child is. Juvenile Hall alone is not law-enforcement custody. Who holds the
 * child never appears in {@code toString}.
 */
@PolicyValue
@Value.Immutable
public abstract class Custody {
  static final ImmutableList<YesNoField<Custody, Builder>> YES_OR_NO =
      ImmutableList.of(
          YesNoField.of(
              Fact.LAW_ENFORCEMENT_CUSTODY, Custody::lawEnforcement, Builder::lawEnforcement),
          YesNoField.of(Fact.AT_JUVENILE_HALL, Custody::atJuvenileHall, Builder::atJuvenileHall),
          YesNoField.of(
              Fact.BEING_TRANSPORTED, Custody::beingTransported, Builder::beingTransported));

  private static final Pattern JUVENILE_HALL =
      Pattern.compile("\\bjuv(?:enile|\\.)? hall\\b|^(?:the )?hall$", Pattern.CASE_INSENSITIVE);

  private static final Custody NOT_ASKED = builder().build();

  Custody() {}

  /** Nothing asked. */
  public static Custody notAsked() {
    return NOT_ASKED;
  }

  /** Starts with everything unknown. */
  public static Builder builder() {
    return new Builder();
  }

  /** Law enforcement has the child in custody (N-1.b, N-2.b.1). */
  public abstract Answer lawEnforcement();

  /** The child is incarcerated at Juvenile Hall (N-1.g.2). */
  public abstract Answer atJuvenileHall();

  /** The child is on the way to Juvenile Hall (N-OOC-14). */
  public abstract Answer beingTransported();

  /** What this county's Juvenile Hall answered (N-OOC-19). */
  public abstract HallAnswer hallAnswer();

  /**
   * Who holds the child: the agency or station, and the officer when named. "N/A" and the like name
   * nobody, and count as not given.
   */
  @Value.Redacted
  public abstract Optional<String> heldBy();

  /** The number at which those who hold the child can be called back. */
  @Value.Redacted
  public abstract Optional<String> callBack();

  /**
   * Whether law enforcement is said not to have the child while it is named who holds the child;
   * Juvenile Hall may, which is not law enforcement.
   */
  public final boolean isHolderDenied() {
    return lawEnforcement().isNo()
        && heldBy().isPresent()
        && !JUVENILE_HALL.matcher(heldBy().get()).find();
  }

  @Value.Check
  final Custody check() {
    CleanTexts texts = new CleanTexts();
    Optional<String> holder = texts.name("custody.heldBy", heldBy());
    Optional<String> number = texts.line("custody.callBack", callBack());
    return texts.changed() ? toBuilder().heldBy(holder).callBack(number).build() : this;
  }

  /** A builder that starts with everything as it is here. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds {@link Custody}.
   *
   * <pre>{@code
   * lawEnforcement(Answer)
   * atJuvenileHall(Answer)
   * beingTransported(Answer)
   * hallAnswer(HallAnswer)
   * heldBy(String)  heldBy(Optional<String>)
   * callBack(String)  callBack(Optional<String>)
   * }</pre>
   */
  public static final class Builder extends ImmutableCustody.Builder {
    Builder() {
      YES_OR_NO.forEach(each -> each.put(this, Answer.UNKNOWN));
      hallAnswer(HallAnswer.NOT_GIVEN);
    }
  }
}
