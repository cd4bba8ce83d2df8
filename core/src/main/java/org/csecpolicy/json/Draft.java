package org.csecpolicy.json;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.document.FormInputs;
import org.csecpolicy.document.FormReading;
import org.csecpolicy.document.ReferralForm;
import org.csecpolicy.document.StrictJson;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.KeyQuestion;
import org.csecpolicy.policy.DocumentError;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.Referral;
import org.jspecify.annotations.Nullable;

/**
 * A referral while a form is filled in. It takes whatever is typed, one field at a time and in any
 * order, and always has a decision: that of the referral with everything that is not refused.
 *
 * <p>Fields are named by the JSON Pointers (RFC 6901) of the referral document, such as {@code
 * /child/ageEstablished}, {@code /categories/csec} or {@code /information/perpetrators/0}; {@link
 * #fields()} lists them. A field is set by the text that was typed or chosen, or by a value in
 * JSON; an empty text, null and the JSON {@code null} clear it, with everything below it. The empty
 * pointer is the whole referral: {@code setJson("", document)} goes on with one that was kept.
 *
 * <p>What is refused stands in {@link #problems()} until its field is set anew or cleared: by field
 * and {@link org.csecpolicy.policy.ErrorCode}, never with the value, which a draft does not keep.
 * In the decision, the field is not known, and that never counts as a no:
 *
 * <ul>
 *   <li>A fact of several fields (a place; the stated age and the birth date) is known as a whole
 *       or not at all, and so are the residence and the jurisdiction, for which it may stand. While
 *       one of them is refused, the others do not count, and say so.
 *   <li>Values that are wrong only beside each other are all refused. Of a birth date after the
 *       call both are named; the call keeps its moment, and the age is not known.
 *   <li>A category whose word is refused counts as possible: somebody has said something of it.
 *   <li>While {@code /calledAt} is empty or refused, the call was at the moment that the draft was
 *       begun with.
 * </ul>
 *
 * <p>Immutable and safe to share between threads; each {@code set} gives another draft. In what
 * order fields are set makes no difference, unless one of them holds the other. Needs Jackson, as
 * {@link PolicyJson} does.
 *
 * <pre>{@code
 * Draft draft = Draft.of(policy, Instant.parse("2026-11-21T06:40:00Z"));
 * draft = draft.set("/categories/csec", "possible").set("/child/dateOfBirth", "2010-0");
 * for (DocumentError problem : draft.problems()) {
 *   out.println(problem.pointer() + " " + problem.code().key() + ": " + problem.rule());
 * }
 * draft.decision().steps().forEach(step -> out.println(step.sentence()));
 * draft.next(3).forEach(next -> out.println(next.question().text()));
 * }</pre>
 */
public final class Draft {
  private final HotlinePolicy policy;
  private final Instant calledAt;
  private final FormInputs inputs;
  private final Supplier<FormReading> reading;
  private final Supplier<HotlineDecision> decision;

  private Draft(HotlinePolicy policy, Instant calledAt, FormInputs inputs) {
    this.policy = policy;
    this.calledAt = calledAt;
    this.inputs = inputs;
    this.reading = Suppliers.memoize(() -> FormReading.of(inputs, calledAt));
    this.decision = Suppliers.memoize(() -> policy.decide(referral()));
  }

  /**
   * A form in which nothing is filled in yet.
   *
   * @param calledAt when the call came in, unless the form says otherwise; of 1900 to 2999
   * @throws InvalidValueException when it is not
   * @throws IllegalStateException naming the artifact to add, when Jackson is not there
   */
  public static Draft of(HotlinePolicy policy, Instant calledAt) {
    StrictJson.of(policy.agency());
    Draft draft = new Draft(policy, calledAt, FormInputs.none(policy.agency()));
    draft.referral(); // makes sure of the moment
    return draft;
  }

  /** Every field that a form may have, in the order of the document. */
  public static ImmutableList<DraftField> fields() {
    return DraftField.ALL;
  }

  /** The field at a pointer, which may be that of a value of a list; empty when there is none. */
  public static Optional<DraftField> field(String pointer) {
    return ReferralForm.at(pointer).flatMap(DraftField::of);
  }

  /**
   * The draft with this text in a field, as it was typed or chosen; a number by its digits.
   *
   * @param text cleared when it is null or empty
   */
  public Draft set(String pointer, @Nullable String text) {
    return new Draft(policy, calledAt, inputs.typed(pointer, text));
  }

  /**
   * The draft with a value in JSON in a field. An object or a list sets each field that it has and
   * clears the others below its pointer; at the empty pointer, a whole referral document.
   *
   * @param json cleared when it is null, blank or the JSON {@code null}
   */
  public Draft setJson(String pointer, @Nullable String json) {
    return new Draft(policy, calledAt, inputs.json(pointer, json));
  }

  /**
   * Everything that is wrong, in the order of the document. What is wrong with a field that no
   * referral has is said of the object that it would be in.
   */
  public ImmutableList<DocumentError> problems() {
    return reading.get().problems();
  }

  /** Everything that is not refused. */
  public Referral referral() {
    return reading.get().referral();
  }

  /** What the hotline does as things stand; worked out when first asked for. */
  public HotlineDecision decision() {
    return decision.get();
  }

  /** The questions to put first, at most so many: see {@link Inquiry#next}. */
  public ImmutableList<KeyQuestion> next(int atMost) {
    return Inquiry.of(policy).next(referral(), atMost);
  }
}
