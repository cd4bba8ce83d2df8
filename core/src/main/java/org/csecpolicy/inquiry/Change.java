package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;

/**
 * A piece of news about a referral that was decided already: other facts, another moment, or
 * another calendar.
 */
public final class Change {
  private final String label;
  private final UnaryOperator<Referral> facts;
  private final UnaryOperator<Agency> agency;

  private Change(String label, UnaryOperator<Referral> facts, UnaryOperator<Agency> agency) {
    this.label = label;
    this.facts = facts;
    this.agency = agency;
  }

  private static Change ofFacts(String label, UnaryOperator<Referral> facts) {
    return new Change(label, facts, UnaryOperator.identity());
  }

  private static Change fromElsewhere(String label, Consumer<Elsewhere.Builder> answer) {
    return ofFacts(
        label,
        referral -> {
          Elsewhere.Builder elsewhere = referral.elsewhere().toBuilder();
          answer.accept(elsewhere);
          return referral.toBuilder().elsewhere(elsewhere.build()).build();
        });
  }

  /** The reporting party, or anybody else, calls back: these are the facts as known now. */
  public static Change nowKnown(Referral facts) {
    return ofFacts("what is known now", old -> facts);
  }

  /**
   * One question is answered.
   *
   * @throws InvalidValueException from {@link Inquiry#whatIf} when it contradicts what is known
   */
  public static Change answered(AnswerOption answer) {
    return ofFacts(
        answer.toString(),
        referral ->
            answer
                .applyTo(referral)
                .orElseThrow(
                    () ->
                        InvalidValueException.of(
                            answer.fact().id(),
                            ErrorCode.CONFLICT,
                            "nothing that contradicts what is known")));
  }

  /** Juvenile Hall refuses the child (N-OOC-19), who then is neither there nor on the way. */
  public static Change juvenileHallRefuses() {
    return ofFacts(
        "Juvenile Hall refuses the child",
        referral -> {
          Custody custody = referral.custody();
          Custody.Builder refused = custody.toBuilder().hallAnswer(HallAnswer.REFUSED);
          if (custody.atJuvenileHall().isYes() || custody.beingTransported().isYes()) {
            refused.atJuvenileHall(Answer.NO).beingTransported(Answer.NO);
          }
          return referral.toBuilder().custody(refused.build()).build();
        });
  }

  /** The county of residence accepts the referral by Electronic Transfer (N-OOC-9). */
  public static Change otherCountyAccepts() {
    return fromElsewhere(
        "the other county accepts an Electronic Transfer",
        there ->
            there.willRespond(WillRespond.YES).electronicTransfer(ElectronicTransfer.ACCEPTED));
  }

  /** The county of residence declines an Electronic Transfer (N-OOC-10). */
  public static Change otherCountyDeclinesTransfer() {
    return fromElsewhere(
        "the other county declines an Electronic Transfer",
        there -> there.electronicTransfer(ElectronicTransfer.DECLINED));
  }

  /** The county of residence declines to respond at all (N-OOC-8). */
  public static Change otherCountyDeclinesToRespond() {
    return fromElsewhere(
        "the other county declines to respond",
        there -> there.willRespond(WillRespond.NO).electronicTransfer(ElectronicTransfer.DECLINED));
  }

  /** The referral is assigned at this moment only. */
  public static Change assignedAt(Instant moment) {
    return ofFacts("assigned later", referral -> referral.assignedAt(moment));
  }

  /**
   * The offices are declared closed on a day, by the agency's own calendar (N-3.e.0).
   *
   * @throws InvalidValueException from {@link Inquiry#whatIf} when the calendar does not reach it
   */
  public static Change holidayDeclared(LocalDate day) {
    return new Change(
        "a holiday is declared on " + day,
        UnaryOperator.identity(),
        agency -> {
          BusinessHours hours = agency.officeHours();
          return Agency.builder()
              .from(agency)
              .officeHours(
                  BusinessHours.builder()
                      .from(hours)
                      .holidays(hours.holidays().withClosures(ImmutableList.of(day)))
                      .build())
              .build();
        });
  }

  /** The news in words. */
  public String label() {
    return label;
  }

  Referral applyTo(Referral referral) {
    return facts.apply(referral);
  }

  HotlinePolicy applyTo(HotlinePolicy policy) {
    Agency changed = agency.apply(policy.agency());
    return changed == policy.agency()
        ? policy
        : HotlinePolicy.of(changed, policy.edition().readings());
  }
}
