package org.csecpolicy.quickstart;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.csecpolicy.notifications.MessageDetails;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Referral;

/**
 * A part of a record that can hold for more than one child of a call. What is of the call is known
 * of all of them. Where a child lives and is belongs to the child, and is taken over only once
 * somebody has said that both live or are together. Everything else is a child's own: age, name,
 * custody, case, Probation, danger, red flags.
 */
enum SharedPart {
  MOMENT(
      Holds.FOR_THE_CALL,
      "moment of the call",
      of(Referral::calledAt),
      (to, from) ->
          to.with(to.referral().toBuilder().calledAt(from.referral().calledAt()).build())),
  CALLER(
      Holds.FOR_THE_CALL,
      "caller",
      of(Referral::caller),
      (to, from) -> to.with(to.referral().toBuilder().caller(from.referral().caller()).build())),
  PERPETRATORS(
      Holds.FOR_THE_CALL,
      "perpetrators",
      ofInformation(CaseInformation::perpetrators),
      (to, from) -> to.information(each -> each.perpetrators(written(from).perpetrators()))),
  INCIDENT_LOCATION(
      Holds.FOR_THE_CALL,
      "place of the incident",
      ofInformation(CaseInformation::incidentLocation),
      (to, from) ->
          to.information(each -> each.incidentLocation(written(from).incidentLocation()))),
  SUMMARY(
      Holds.FOR_THE_CALL,
      "summary",
      ofInformation(CaseInformation::summary),
      (to, from) -> to.information(each -> each.summary(written(from).summary()))),
  AUDIT_QUESTIONS(
      Holds.FOR_THE_CALL,
      "audit review questions",
      ofInformation(CaseInformation::auditReviewQuestionsAsked),
      (to, from) ->
          to.information(
              each -> each.auditReviewQuestionsAsked(written(from).auditReviewQuestionsAsked()))),
  SENT_BY(
      Holds.FOR_THE_CALL,
      "sender",
      record -> record.details().sentBy(),
      (to, from) -> to.details(each -> each.sentBy(from.details().sentBy()))),
  SENT_BY_CALL_BACK(
      Holds.FOR_THE_CALL,
      "sender's number",
      record -> record.details().callBack(),
      (to, from) -> to.details(each -> each.callBack(from.details().callBack()))),

  RESIDENCE(
      Holds.LIVING_TOGETHER,
      "residence",
      ofChild(Child::residence),
      (to, from) -> to.child(child -> child.residence(from.referral().child().residence()))),
  HOME(
      Holds.LIVING_TOGETHER,
      "home",
      of(Referral::home),
      (to, from) -> to.with(to.referral().toBuilder().home(from.referral().home()).build())),
  HOME_OFFICE(
      Holds.LIVING_TOGETHER,
      "office of the home",
      of(Referral::homeOffice),
      (to, from) ->
          to.with(to.referral().toBuilder().homeOffice(from.referral().homeOffice()).build())),
  HOME_ADDRESS(
      Holds.LIVING_TOGETHER,
      "home address",
      ofInformation(CaseInformation::homeAddress),
      (to, from) -> to.information(each -> each.homeAddress(written(from).homeAddress()))),
  PLACEMENT(
      Holds.LIVING_TOGETHER,
      "placement",
      of(Referral::placement),
      (to, from) ->
          to.with(to.referral().toBuilder().placement(from.referral().placement()).build())),
  /** That nothing is alleged is said of one child only. */
  AGAINST_PLACEMENT(
      Holds.LIVING_TOGETHER,
      "allegation against it",
      of(Referral::againstPlacement),
      (to, from) ->
          to.with(
              to.referral().toBuilder()
                  .againstPlacement(from.referral().againstPlacement())
                  .build())),

  FOUND_IN(
      Holds.BEING_TOGETHER,
      "county the child is in",
      ofChild(Child::foundIn),
      (to, from) -> to.child(child -> child.foundIn(from.referral().child().foundIn()))),
  PRESENT_ADDRESS(
      Holds.BEING_TOGETHER,
      "present address",
      ofInformation(CaseInformation::presentAddress),
      (to, from) -> to.information(each -> each.presentAddress(written(from).presentAddress()))),
  STAGING_AREA(
      Holds.BEING_TOGETHER,
      "staging area",
      ofInformation(CaseInformation::stagingArea),
      (to, from) -> to.information(each -> each.stagingArea(written(from).stagingArea())));

  /** For whom what is known of one child is known too. */
  enum Holds {
    FOR_THE_CALL,
    LIVING_TOGETHER,
    BEING_TOGETHER
  }

  private final Holds holds;
  private final String label;
  private final Function<CaseRecord, Object> value;
  private final BinaryOperator<CaseRecord> copying;

  SharedPart(
      Holds holds,
      String label,
      Function<CaseRecord, Object> value,
      BinaryOperator<CaseRecord> copying) {
    this.holds = holds;
    this.label = label;
    this.value = value;
    this.copying = copying;
  }

  private static Function<CaseRecord, Object> of(Function<Referral, Object> part) {
    return record -> part.apply(record.referral());
  }

  private static Function<CaseRecord, Object> ofChild(Function<Child, Object> part) {
    return record -> part.apply(record.referral().child());
  }

  private static Function<CaseRecord, Object> ofInformation(
      Function<CaseInformation, Object> part) {
    return record -> part.apply(written(record));
  }

  private static CaseInformation written(CaseRecord record) {
    return record.referral().information();
  }

  /** What it is, in words. */
  String label() {
    return label;
  }

  /** Those of this record that are known and hold so. */
  static List<SharedPart> known(CaseRecord record, Holds holds) {
    CaseRecord nothing =
        new CaseRecord(
            Referral.builder().calledAt(record.referral().calledAt()).build(),
            MessageDetails.none());
    return Arrays.stream(values())
        .filter(part -> part.holds == holds)
        .filter(part -> part == MOMENT || !part.isAlike(record, nothing))
        .filter(part -> part != AGAINST_PLACEMENT || isAlleged(record))
        .toList();
  }

  private static boolean isAlleged(CaseRecord record) {
    return record.referral().againstPlacement().isAlleged();
  }

  private boolean isAlike(CaseRecord one, CaseRecord other) {
    return value.apply(one).equals(value.apply(other));
  }

  /** A record with this part as it is in another. */
  CaseRecord copied(CaseRecord to, CaseRecord from) {
    return copying.apply(to, from);
  }

  /**
   * The record of another child after one has become what it is now: what was alike and holds for
   * both stays alike, and what was said otherwise of the other child stands.
   */
  static CaseRecord keptAlike(
      CaseRecord other, CaseRecord before, CaseRecord now, Set<Holds> forBoth) {
    CaseRecord kept = other;
    for (Holds holds : forBoth) {
      for (SharedPart part : known(now, holds)) {
        boolean grows =
            holds == Holds.FOR_THE_CALL
                || part == PLACEMENT
                || !known(before, holds).contains(part);
        if (grows && part.isAlike(other, before) && !part.isAlike(before, now)) {
          kept = part.copied(kept, now);
        }
      }
    }
    return kept;
  }
}
