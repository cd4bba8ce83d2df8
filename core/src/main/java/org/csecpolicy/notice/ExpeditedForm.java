package org.csecpolicy.notice;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyValue;
import org.csecpolicy.screening.Answer;
import org.immutables.value.Value;

/**
 * The Expedited form, which the screener prepares when law enforcement has the child in custody.
 * While custody is not known the form is shown as it would be, since its clock runs from the call.
 */
@PolicyValue
@Value.Immutable
public abstract class ExpeditedForm {
  static final ExpeditedForm NOT_REQUIRED = builder().required(Answer.NO).build();

  ExpeditedForm() {}

  static Builder builder() {
    return new Builder();
  }

  /** Whether it is due; unknown when custody is not known. Nothing else is set when it is not. */
  public abstract Answer required();

  /**
   * Whether it is prepared and held: nobody of the department responds yet, and a faxed form would
   * call a responder out. Then it is neither faxed nor e-mailed, and its clock runs from the call
   * that changes that.
   */
  @Value.Default
  public boolean held() {
    return false;
  }

  /** Who prepares it. */
  public abstract Optional<Cited<Actor>> preparedBy();

  /** Where the clerical staff faxes it; empty when it only goes by e-mail. */
  public abstract Optional<Cited<Unit>> faxTo();

  /** Who confirms that the fax arrived; empty when there is none. */
  public abstract Optional<Cited<Actor>> faxReceiptConfirmedBy();

  /** The lists that the supervisor e-mails it to. */
  public abstract Optional<Cited<ImmutableSet<DistributionList>>> emailTo();

  /** Who confirms by e-mail that it arrived; only for a CSEC-unit case in hours (N-4.bh.4). */
  public abstract Optional<Cited<Actor>> emailReceiptConfirmedBy();

  /** When it should be on its way: 10 minutes after the call. */
  public abstract Optional<Instant> target();

  /** When it must be on its way: 15 minutes after the call. */
  public abstract Optional<Instant> latest();

  /** Builds an {@link ExpeditedForm}. */
  static final class Builder extends ImmutableExpeditedForm.Builder {
    Builder() {}
  }
}
