package org.csecpolicy.referral;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.csecpolicy.policy.CleanTexts;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.PolicyValue;
import org.csecpolicy.policy.Unsaid;
import org.csecpolicy.screening.Answer;
import org.immutables.value.Value;

/**
 * What the county or state of jurisdiction, or the one where the child is, says of the child
 * (N-OOC). Who answered there, and what was said of the child, never appears in {@code toString}.
 */
@PolicyValue
@Value.Immutable
public abstract class Elsewhere {
  private static final Duration A_DAY = Duration.ofHours(24);

  static final ImmutableList<YesNoField<Elsewhere, Builder>> YES_OR_NO =
      ImmutableList.of(
          YesNoField.of(Fact.OPEN_SERVICES, Elsewhere::openServices, Builder::openServices),
          YesNoField.of(
              Fact.OPEN_JURISDICTION, Elsewhere::openJurisdiction, Builder::openJurisdiction),
          YesNoField.of(
              Fact.MISSING_PERSON_REPORT,
              Elsewhere::missingPersonReport,
              Builder::missingPersonReport),
          YesNoField.of(
              Fact.DELINQUENCY_WARRANT,
              Elsewhere::delinquencyWarrant,
              Builder::delinquencyWarrant));

  private static final Elsewhere NOT_ASKED = builder().build();

  Elsewhere() {}

  /** Nothing asked. */
  public static Elsewhere notAsked() {
    return NOT_ASKED;
  }

  /** Starts with everything unknown. */
  public static Builder builder() {
    return new Builder();
  }

  /** There are open child-protection services there. */
  public abstract Answer openServices();

  /** A court there has open jurisdiction over the youth. */
  public abstract Answer openJurisdiction();

  /** That county will respond. */
  public abstract WillRespond willRespond();

  /** That county accepts the referral by Electronic Transfer. */
  public abstract ElectronicTransfer electronicTransfer();

  /** There is an active Missing Person's Report. */
  public abstract Answer missingPersonReport();

  /** There is a Delinquency Warrant. */
  public abstract Answer delinquencyWarrant();

  /** There is a dependency or protective-custody warrant, which is not a Delinquency Warrant. */
  public abstract Answer protectiveCustodyWarrant();

  /** Who answered for that county: a named person who can be called back. */
  @Value.Redacted
  public abstract Optional<String> answeredBy();

  /**
   * When that county says it will be with the child; with its word and a name it is known to be
   * coming.
   */
  public abstract Optional<Instant> expectedArrival();

  /** The child's current CPS status there, in words (N-OOC-2); may have several lines. */
  @Value.Redacted
  public abstract Optional<String> cpsStatus();

  /**
   * Whether that county is known to be coming: it said that it will respond, or took the transfer
   * and has not said otherwise; a named person answered; and its time is {@linkplain
   * #isArrivalAhead still to come}.
   */
  public final boolean isComing(Instant now) {
    boolean itsWord =
        willRespond() == WillRespond.YES
            || willRespond() == WillRespond.UNKNOWN
                && electronicTransfer() == ElectronicTransfer.ACCEPTED;
    return itsWord && isAnsweredByAPerson() && isArrivalAhead(now);
  }

  /** Whether a person is named who answered, and not a role, a county or an office alone. */
  @Value.Lazy
  public boolean isAnsweredByAPerson() {
    return answeredBy().filter(Unsaid::namesAPerson).isPresent();
  }

  /**
   * Whether that county is to be with the child after this moment, and within 24 hours. A time that
   * has come brought nobody, and one that is the moment itself may only have been filled in; one
   * that is days away may be mistaken, and is too late for a child of tonight.
   */
  public final boolean isArrivalAhead(Instant now) {
    return expectedArrival().isPresent()
        && expectedArrival().get().isAfter(now)
        && !expectedArrival().get().isAfter(now.plus(A_DAY));
  }

  /**
   * Whether an active Missing Person's Report or Delinquency Warrant is known (N-OOC-15).
   *
   * @param warrantOnly whether only the warrant counts, as an agency may read the bullet
   */
  public final boolean isReportOrWarrant(boolean warrantOnly) {
    return delinquencyWarrant().isYes() || missingPersonReport().isYes() && !warrantOnly;
  }

  /**
   * Whether that county takes the referral and does not decline the transfer (N-OOC-9): one that
   * says it will respond takes it.
   */
  public final boolean isTransferred() {
    return switch (electronicTransfer()) {
      case ACCEPTED -> true;
      case DECLINED -> false;
      case UNKNOWN -> willRespond() == WillRespond.YES;
    };
  }

  @Value.Check
  final Elsewhere check() {
    CleanTexts texts = new CleanTexts();
    Optional<String> name = texts.name("elsewhere.answeredBy", answeredBy());
    Optional<String> status = texts.note("elsewhere.cpsStatus", cpsStatus());
    return texts.changed() ? toBuilder().answeredBy(name).cpsStatus(status).build() : this;
  }

  /** A builder that starts with everything as it is here. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds {@link Elsewhere}.
   *
   * <pre>{@code
   * openServices(Answer)
   * openJurisdiction(Answer)
   * willRespond(WillRespond)
   * electronicTransfer(ElectronicTransfer)
   * missingPersonReport(Answer)
   * delinquencyWarrant(Answer)
   * protectiveCustodyWarrant(Answer)
   * answeredBy(String)  answeredBy(Optional<String>)
   * expectedArrival(Instant)  expectedArrival(Optional<Instant>)
   * cpsStatus(String)  cpsStatus(Optional<String>)
   * }</pre>
   */
  public static final class Builder extends ImmutableElsewhere.Builder {
    Builder() {
      YES_OR_NO.forEach(each -> each.put(this, Answer.UNKNOWN));
      willRespond(WillRespond.UNKNOWN);
      electronicTransfer(ElectronicTransfer.UNKNOWN);
      protectiveCustodyWarrant(Answer.UNKNOWN);
    }
  }
}
