package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ObjectArrays;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.directory.Quoted;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;

/**
 * A message while it is written: what it is written from, in whose words, and what it says so far.
 * It begins with the sender, channel, recipients, time and clauses of the step that asks for it; a
 * formatter adds the subject, the text, and the clauses that prescribe either.
 */
final class Draft {
  private static final String TO_FILL_IN = "______________________________";

  private final HotlineDecision decision;
  private final MessageDetails details;
  private final Wording wording;
  private final String[] department;
  private final MessageText text;
  private final Message.Builder message;
  private final Set<Clause> clauses = EnumSet.noneOf(Clause.class);
  private Optional<Step> step = Optional.empty();

  Draft(MessageKind kind, HotlineDecision decision, MessageDetails details, Wording wording) {
    this.decision = decision;
    this.details = details;
    this.wording = wording;
    this.department = new String[] {"department", decision.agency().department()};
    this.text = new MessageText(wording);
    this.message = Message.builder().kind(kind).agency(decision.agency()).wording(wording);
  }

  /** It does what this step asks for. */
  Draft doing(Step asked) {
    step = Optional.of(asked);
    message.recipients(Recipients.of(decision, asked)).due(asked.latest());
    return sent(asked.actor(), asked.channel()).because(asked.because());
  }

  /** The screener enters it in the case-management system: it has nobody to go to. */
  Draft forTheFile() {
    return sent(Action.RECORD.actor(), Channel.CASE_MANAGEMENT_SYSTEM);
  }

  /** It is sent as this action would, of a call for which this protocol has no such step. */
  Draft outside(Action action) {
    return sent(action.actor(), action.channel()).because(decision.scope());
  }

  private Draft sent(Actor sender, Channel channel) {
    message.sender(sender).channel(channel);
    return this;
  }

  HotlineDecision decision() {
    return decision;
  }

  /** The decision, of a call that this protocol governs. */
  ResponsePlan plan() {
    return (ResponsePlan) decision;
  }

  Agency agency() {
    return decision.agency();
  }

  Referral referral() {
    return decision.referral();
  }

  MessageDetails details() {
    return details;
  }

  /** The step that asks for it. */
  Step step() {
    return step.orElseThrow();
  }

  /** A phrase of the wording, with these values in it; every phrase may name the department. */
  String phrase(String key, String... namesAndValues) {
    return wording.of(key, ObjectArrays.concat(namesAndValues, department, String.class));
  }

  /** A constant in words. */
  String phrase(String key, Enum<?> constant) {
    return wording.of(key, constant);
  }

  /** Whom the message goes to. */
  ImmutableList<Recipient> recipients() {
    return Recipients.of(decision, step());
  }

  /** Whom a step of the decision goes to. */
  String to(Step other) {
    return Recipients.of(decision, other).stream()
        .map(this::named)
        .collect(Collectors.joining("; "));
  }

  /** A recipient as a page names it, in words that may have something personal in them. */
  String named(Recipient recipient) {
    return Addressed.name(wording, agency(), recipient);
  }

  /** A fact in the words under a key, or in its own. */
  String phrase(String key, Fact fact) {
    return wording.of(key, fact);
  }

  /** A moment on the agency's clock. */
  String moment(Instant moment) {
    return Moments.on(agency().officeHours().zone(), moment);
  }

  /** A moment on the agency's clock and on another office's. */
  String moment(Instant moment, ZoneId elsewhere) {
    return Moments.on(wording, agency().officeHours().zone(), elsewhere, moment);
  }

  /** Business hours in words. */
  String hours(BusinessHours hours) {
    return Moments.of(wording, hours);
  }

  /** Its subject, which has nothing personal in it. */
  Draft subject(String key, String... namesAndValues) {
    String subject = phrase(key, namesAndValues);
    return personalSubject(MessageText.sent(subject), MessageText.redacted(subject));
  }

  /** Its subject, as it is sent and with every personal value replaced. */
  Draft personalSubject(String sent, String redacted) {
    message.subject(sent).redactedSubject(redacted);
    return this;
  }

  /** Stands on these clauses too. */
  Draft because(Cited<?> cited) {
    return because(cited.clauses());
  }

  /** Stands on these clauses too. */
  Draft because(Set<Clause> more) {
    clauses.addAll(more);
    return this;
  }

  /** A sentence or paragraph. */
  Draft say(String key, String... namesAndValues) {
    text.say(phrase(key, namesAndValues));
    return this;
  }

  /** One item of a list. */
  Draft item(String key, String... namesAndValues) {
    return listed(phrase(key, namesAndValues));
  }

  /** One item of a list, in words that are not the wording's. */
  Draft listed(String words) {
    text.item(words);
    return this;
  }

  Draft blank() {
    text.blank();
    return this;
  }

  /** A label, and a value with nothing personal in it. */
  Draft field(String label, String value) {
    text.field(phrase(label), value);
    return this;
  }

  /** A label, and a constant in the words under a key. */
  Draft field(String label, String key, Enum<?> constant) {
    return field(label, phrase(key, constant));
  }

  /** A yes or no of the call, with the label under a key, or one of its own. */
  Draft field(String key, Fact fact, Answer answer) {
    text.field(wording.label(key, fact), phrase("answer", answer));
    return this;
  }

  /** A label, and a line on which somebody writes. */
  Draft fillIn(String label) {
    return field(label, TO_FILL_IN);
  }

  /** A label, and a value that somebody typed; what is missing stands under the label's key. */
  Draft personal(String label, Optional<String> value) {
    return personal(phrase(label), value, phrase(label + ".missing"));
  }

  /** A label, and a value that somebody typed. */
  Draft personal(String label, String value) {
    return personal(phrase(label), Optional.of(value), "");
  }

  /** A label, and what is personal in words of ours, in which a typed value is quoted already. */
  Draft personalWords(String label, String words) {
    text.personal(phrase(label), Optional.of(words), "");
    return this;
  }

  /** A label, and a personal value; nothing when there is none. */
  Draft ifGiven(String label, Optional<String> value) {
    value.ifPresent(given -> personal(label, given));
    return this;
  }

  /**
   * A label in words, and a typed value, in quotation marks where it could pose, or what is
   * missing.
   */
  Draft personal(String label, Optional<String> value, String whatIsMissing) {
    text.personal(label, value.map(Quoted::name), whatIsMissing);
    return this;
  }

  /** What the message needs and nobody has given. */
  Draft needs(String key, String... namesAndValues) {
    text.needs(phrase(key, namesAndValues));
    return this;
  }

  /** It is to be sent, and the texts of this protocol do not say to whom. */
  Draft toNobody(String key) {
    message.whyNoRecipient(phrase(key));
    return this;
  }

  /** For labelled narratives, and whatever else has no phrase of its own. */
  MessageText text() {
    return text;
  }

  Message message() {
    return message
        .body(text.sent())
        .redactedBody(text.redacted())
        .missing(text.missing())
        .redactedMissing(text.redactedMissing())
        .clauses(Sets.immutableEnumSet(clauses))
        .build();
  }
}
