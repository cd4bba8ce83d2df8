package org.csecpolicy.screening;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import org.csecpolicy.policy.PolicyMaps;
import org.immutables.value.Value;

/**
 * What the legal definitions turn on (N-DEF-1..9). None of it is needed to route a referral: tabs
 * and response follow concerns, not proof.
 */
@PolicyMaps
@Value.Immutable
public abstract class DefinitionFacts {
  private static final DefinitionFacts NOT_ASKED = builder().build();

  DefinitionFacts() {}

  /** Nothing asked yet. */
  public static DefinitionFacts notAsked() {
    return NOT_ASKED;
  }

  /** Starts with every answer unknown. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the child is suspected to be in it, as far as known; it changes no finding (P-REP-2). */
  public abstract ImmutableSet<ChildRole> childRoles();

  /** The child consented, or says so; it excludes nothing (P-INT-1). */
  @Value.Default
  public Answer childConsented() {
    return Answer.UNKNOWN;
  }

  /** A sexual act took place or was asked for. */
  @Value.Default
  public Answer sexAct() {
    return Answer.UNKNOWN;
  }

  /** Anything of value was given or received for it. */
  @Value.Default
  public Answer valueExchanged() {
    return Answer.UNKNOWN;
  }

  /** To whom the value went, as far as known. */
  public abstract ImmutableSet<ValueRecipient> valueRecipients();

  /** What was received for it met a basic need, such as shelter or food (N-DEF-4). */
  @Value.Default
  public Answer basicNeedMet() {
    return Answer.UNKNOWN;
  }

  /**
   * The child performs labor or services from which another gains: formal employment, informal
   * services or illegal activities (N-DEF-8, P-DEF-5).
   */
  @Value.Default
  public Answer laborOrServices() {
    return Answer.UNKNOWN;
  }

  /** The means used; one left out is unknown. */
  public abstract Map<Means, Answer> means();

  /** What the child is subjected to; one left out is unknown. */
  public abstract Map<Purpose, Answer> purposes();

  /**
   * A parent or guardian failed or was unable to protect the child. One who exploits the child is a
   * yes.
   */
  @Value.Default
  public Answer parentFailedOrUnableToProtect() {
    return Answer.UNKNOWN;
  }

  /** Leaves out what is unknown, so that equal facts are equal values. */
  @Value.Check
  final DefinitionFacts normalized() {
    if (!means().containsValue(Answer.UNKNOWN) && !purposes().containsValue(Answer.UNKNOWN)) {
      return this;
    }
    return builder()
        .from(this)
        .means(Maps.filterValues(means(), answer -> !answer.isUnknown()))
        .purposes(Maps.filterValues(purposes(), answer -> !answer.isUnknown()))
        .build();
  }

  /**
   * Builds {@link DefinitionFacts}.
   *
   * <pre>{@code
   * addChildRole(ChildRole)  addChildRoles(ChildRole...)  childRoles(Iterable<ChildRole>)
   * addAllChildRoles(Iterable<ChildRole>)
   * childConsented(Answer)
   * sexAct(Answer)
   * valueExchanged(Answer)
   * addValueRecipient(ValueRecipient)  addValueRecipients(ValueRecipient...)
   * valueRecipients(Iterable<ValueRecipient>)  addAllValueRecipients(Iterable<ValueRecipient>)
   * basicNeedMet(Answer)
   * laborOrServices(Answer)
   * putMeans(Means, Answer)  means(Map<Means, Answer>)  putAllMeans(Map<Means, Answer>)
   * putPurpose(Purpose, Answer)  purposes(Map<Purpose, Answer>)
   * putAllPurposes(Map<Purpose, Answer>)
   * parentFailedOrUnableToProtect(Answer)
   * }</pre>
   */
  public static final class Builder extends ImmutableDefinitionFacts.Builder {
    Builder() {}
  }
}
