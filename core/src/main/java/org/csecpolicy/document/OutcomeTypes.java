package org.csecpolicy.document;

import static org.csecpolicy.document.Citations.cited;
import static org.csecpolicy.document.Citations.citedSet;
import static org.csecpolicy.document.Flag.FLAG;
import static org.csecpolicy.document.ListType.set;
import static org.csecpolicy.document.ListType.some;
import static org.csecpolicy.document.TextType.INSTANT;
import static org.csecpolicy.document.TextType.TEXT;
import static org.csecpolicy.document.Vocabulary.ANSWER;
import static org.csecpolicy.document.Vocabulary.CATEGORY;

import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.assignment.Basis;
import org.csecpolicy.assignment.ReferralName;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.notice.PreAlert;
import org.csecpolicy.notice.SisReminder;
import org.csecpolicy.notice.SisReminder.RequestForAssistance;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.recording.Allegation;
import org.csecpolicy.recording.CaseItem;
import org.csecpolicy.recording.Entry;
import org.csecpolicy.recording.Recording;
import org.csecpolicy.recording.SpecialProjectTab;
import org.csecpolicy.referral.Office;
import org.csecpolicy.screening.AtRiskFinding;
import org.csecpolicy.screening.Suggestion;

/** The outcomes of a decision that are more than a word. */
final class OutcomeTypes {
  private static final ValueType<Cited<RegionalOffice>> OFFICE =
      cited(
          ObjectType.<RegionalOffice>written("office")
              .field("basis", Words.of(Basis.class), RegionalOffice::basis)
              .optional("office", TEXT, regional -> regional.office().map(Office::name))
              .build());

  static final ValueType<Assignment> ASSIGNMENT =
      ObjectType.<Assignment>written("assignment")
          .field("csecUnitCase", FLAG, Assignment::csecUnitCase)
          .field("primary", cited(Roles.UNIT), Assignment::primary)
          .optional("regionalOffice", OFFICE, Assignment::regionalOffice)
          .optional("secondary", cited(Roles.UNIT), Assignment::secondary)
          .optional("alsoEngage", OFFICE, Assignment::alsoEngage)
          .optional(
              "referralName",
              cited(
                  ObjectType.<ReferralName>written("referralName")
                      .optional("placement", TEXT, ReferralName::placement)
                      .build()),
              Assignment::referralName)
          .build();

  private static final ValueType<Cited<Actor>> BY_ACTOR = cited(Roles.ACTOR);

  static final ValueType<Cited<ExpeditedForm>> EXPEDITED_FORM =
      cited(
          ObjectType.<ExpeditedForm>written("expeditedForm")
              .field("required", ANSWER, ExpeditedForm::required)
              .field("held", FLAG, ExpeditedForm::held)
              .optional("preparedBy", BY_ACTOR, ExpeditedForm::preparedBy)
              .optional("faxTo", cited(Roles.UNIT), ExpeditedForm::faxTo)
              .optional("faxReceiptConfirmedBy", BY_ACTOR, ExpeditedForm::faxReceiptConfirmedBy)
              .optional("emailTo", citedSet(some(Roles.LIST)), ExpeditedForm::emailTo)
              .optional("emailReceiptConfirmedBy", BY_ACTOR, ExpeditedForm::emailReceiptConfirmedBy)
              .optional("target", INSTANT, ExpeditedForm::target)
              .optional("latest", INSTANT, ExpeditedForm::latest)
              .build());

  static final ValueType<Cited<PreAlert>> PRE_ALERT =
      cited(
          ObjectType.<PreAlert>written("preAlert")
              .field("lists", some(Roles.LIST), PreAlert::lists)
              .field("statesAfterHoursAssignment", FLAG, PreAlert::statesAfterHoursAssignment)
              .build());

  private static final ValueType<Cited<RequestForAssistance>> REQUEST =
      cited(
          ObjectType.<RequestForAssistance>written("requestForAssistance")
              .field("deadline", INSTANT, RequestForAssistance::deadline)
              .field("otipLine", Words.of(LineStatus.class), RequestForAssistance::otipLine)
              .optional("otipOpensNext", INSTANT, RequestForAssistance::otipOpensNext)
              .build());

  static final ValueType<Cited<SisReminder>> SIS_REMINDER =
      cited(
          ObjectType.<SisReminder>written("federalReminder")
              .field("required", ANSWER, SisReminder::required)
              .optional("request", REQUEST, SisReminder::request)
              .build());

  static final ListType<Cited<CrossReport>> CROSS_REPORTS =
      ListType.of(
          cited(
              ObjectType.<CrossReport>written("crossReport")
                  .field("recipient", Words.of(CrossReport.Recipient.class), CrossReport::recipient)
                  .optional("place", PlaceType.KNOWN, CrossReport::place)
                  .field("mode", Words.of(CrossReport.Mode.class), CrossReport::mode)
                  .build()));

  static final ValueType<Recording> RECORDING =
      ObjectType.<Recording>written("recording")
          .field("primaryAllegation", cited(Allegation.class), Recording::primaryAllegation)
          .field("generalNeglect", cited(ANSWER), Recording::generalNeglect)
          .field(
              "tabs",
              ListType.of(
                  cited(
                      ObjectType.<SpecialProjectTab>written("tab")
                          .field("category", CATEGORY, SpecialProjectTab::category)
                          .field("label", TEXT, SpecialProjectTab::label)
                          .build())),
              Recording::tabs)
          .field("entries", ListType.of(cited(Entry.class)), Recording::entries)
          .field(
              "missingInformation",
              citedSet(set(Words.of(CaseItem.class))),
              Recording::missingInformation)
          .field("toConsider", citedSet(set(CATEGORY)), Recording::toConsider)
          .build();

  static final ObjectType<AtRiskFinding, Void> FINDING =
      ObjectType.<AtRiskFinding>written("finding")
          .field("risk", Vocabulary.AT_RISK, AtRiskFinding::risk)
          .field("decisive", set(Vocabulary.INDICATOR), AtRiskFinding::decisive)
          .build();

  static final ListType<Cited<Suggestion>> SUGGESTIONS =
      ListType.of(
          cited(
              ObjectType.<Suggestion>written("suggestion")
                  .field("category", CATEGORY, Suggestion::category)
                  .field("redFlags", set(Vocabulary.RED_FLAG), Suggestion::redFlags)
                  .field("industries", set(Vocabulary.INDUSTRY), Suggestion::industries)
                  .field("activities", set(Vocabulary.ACTIVITY), Suggestion::activities)
                  .field("mayAlsoFit", set(Vocabulary.RED_FLAG), Suggestion::mayAlsoFit)
                  .build()));

  private OutcomeTypes() {}
}
