package org.csecpolicy.json;

import static org.csecpolicy.json.Citations.cited;
import static org.csecpolicy.json.Citations.citedSet;
import static org.csecpolicy.json.Flag.FLAG;
import static org.csecpolicy.json.ListType.set;
import static org.csecpolicy.json.ListType.some;
import static org.csecpolicy.json.TextType.INSTANT;
import static org.csecpolicy.json.TextType.TEXT;
import static org.csecpolicy.json.Vocabulary.ANSWER;
import static org.csecpolicy.json.Vocabulary.CATEGORY;

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
          ObjectType.<RegionalOffice>written()
              .named("office", "A regional office: what names it, and which one when known.")
              .field("basis", Words.of(Basis.class), RegionalOffice::basis)
              .optional("office", TEXT, regional -> regional.office().map(Office::name))
              .build());

  static final ValueType<Assignment> ASSIGNMENT =
      ObjectType.<Assignment>written()
          .named("assignment", "Who has the referral, and who has it too.")
          .field("csecUnitCase", FLAG, Assignment::csecUnitCase)
          .description("Whether the open case with the unit for exploited children decided.")
          .field("primary", cited(Roles.UNIT), Assignment::primary)
          .description("Who has the referral.")
          .optional("regionalOffice", OFFICE, Assignment::regionalOffice)
          .description(
              "The regional office that has the referral, or that takes over from the after-hours"
                  + " unit.")
          .optional("secondary", cited(Roles.UNIT), Assignment::secondary)
          .description(
              "Who has it as a secondary assignment. Absent when the exploitation unit is primary.")
          .optional("alsoEngage", OFFICE, Assignment::alsoEngage)
          .description(
              "Another office that must be engaged: that of the placement's address, or that of the"
                  + " open case.")
          .optional(
              "referralName",
              cited(
                  ObjectType.<ReferralName>written()
                      .optional("placement", TEXT, ReferralName::placement)
                      .build()),
              Assignment::referralName)
          .description("The referral bears the placement's name, when it is known.")
          .build();

  private static final ValueType<Cited<Actor>> BY_ACTOR = cited(Roles.ACTOR);

  static final ValueType<Cited<ExpeditedForm>> EXPEDITED_FORM =
      cited(
          ObjectType.<ExpeditedForm>written()
              .field("required", ANSWER, ExpeditedForm::required)
              .description(
                  "Unknown while custody is not known; nothing else is set when it is not required.")
              .field("held", FLAG, ExpeditedForm::held)
              .description(
                  "Whether it is prepared and not sent: the department does not respond. It is sent"
                      + " when a later event calls the department out.")
              .optional("preparedBy", BY_ACTOR, ExpeditedForm::preparedBy)
              .optional("faxTo", cited(Roles.UNIT), ExpeditedForm::faxTo)
              .description("Absent when it only goes by e-mail.")
              .optional("faxReceiptConfirmedBy", BY_ACTOR, ExpeditedForm::faxReceiptConfirmedBy)
              .optional("emailTo", citedSet(some(Roles.LIST)), ExpeditedForm::emailTo)
              .optional("emailReceiptConfirmedBy", BY_ACTOR, ExpeditedForm::emailReceiptConfirmedBy)
              .optional("target", INSTANT, ExpeditedForm::target)
              .description("When it should be on its way.")
              .optional("latest", INSTANT, ExpeditedForm::latest)
              .description("When it must be on its way.")
              .build());

  static final ValueType<Cited<PreAlert>> PRE_ALERT =
      cited(
          ObjectType.<PreAlert>written()
              .field("lists", some(Roles.LIST), PreAlert::lists)
              .field("statesAfterHoursAssignment", FLAG, PreAlert::statesAfterHoursAssignment)
              .build());

  private static final ValueType<Cited<RequestForAssistance>> REQUEST =
      cited(
          ObjectType.<RequestForAssistance>written()
              .field("deadline", INSTANT, RequestForAssistance::deadline)
              .description("When it must have been made.")
              .field("otipLine", Words.of(LineStatus.class), RequestForAssistance::otipLine)
              .description(
                  "Whether the federal specialists' telephone is answered at the moment that"
                      + " decides.")
              .optional("otipOpensNext", INSTANT, RequestForAssistance::otipOpensNext)
              .description("When it is next answered.")
              .build());

  static final ValueType<Cited<SisReminder>> SIS_REMINDER =
      cited(
          ObjectType.<SisReminder>written()
              .field("required", ANSWER, SisReminder::required)
              .optional("request", REQUEST, SisReminder::request)
              .description(
                  "The federal Request for Assistance. Present when the reminder is due, or would be"
                      + " once the nationality is known.")
              .build());

  static final ListType<Cited<CrossReport>> CROSS_REPORTS =
      ListType.of(
          cited(
              ObjectType.<CrossReport>written()
                  .field("recipient", Words.of(CrossReport.Recipient.class), CrossReport::recipient)
                  .optional("place", PlaceType.KNOWN, CrossReport::place)
                  .description(
                      "The county, state or country that receives it, or whose law enforcement does;"
                          + " no more than is known of it.")
                  .field("mode", Words.of(CrossReport.Mode.class), CrossReport::mode)
                  .build()));

  static final ValueType<Recording> RECORDING =
      ObjectType.<Recording>written()
          .field("primaryAllegation", cited(Allegation.class), Recording::primaryAllegation)
          .field("generalNeglect", cited(ANSWER), Recording::generalNeglect)
          .field(
              "tabs",
              ListType.of(
                  cited(
                      ObjectType.<SpecialProjectTab>written()
                          .named("tab", "A special-project tab.")
                          .field("category", CATEGORY, SpecialProjectTab::category)
                          .field("label", TEXT, SpecialProjectTab::label)
                          .build())),
              Recording::tabs)
          .field("entries", ListType.of(cited(Entry.class)), Recording::entries)
          .description("Each something that is written down.")
          .field(
              "missingInformation",
              citedSet(set(Words.of(CaseItem.class))),
              Recording::missingInformation)
          .description("The case information that is still missing.")
          .field("toConsider", citedSet(set(CATEGORY)), Recording::toConsider)
          .description(
              "Categories that are not suspected although a red flag of theirs was observed.")
          .build();

  static final ObjectType<AtRiskFinding, Void> FINDING =
      ObjectType.<AtRiskFinding>written()
          .named(
              "finding",
              "The risk of commercial sexual exploitation that was found, and the indicators that"
                  + " decided.")
          .field("risk", Vocabulary.AT_RISK, AtRiskFinding::risk)
          .field("decisive", set(Vocabulary.INDICATOR), AtRiskFinding::decisive)
          .build();

  static final ListType<Cited<Suggestion>> SUGGESTIONS =
      ListType.of(
          cited(
              ObjectType.<Suggestion>written()
                  .named(
                      "suggestion",
                      "A category that is not suspected, to look at again; never a score.")
                  .field("category", CATEGORY, Suggestion::category)
                  .field("redFlags", set(Vocabulary.RED_FLAG), Suggestion::redFlags)
                  .field("industries", set(Vocabulary.INDUSTRY), Suggestion::industries)
                  .field("activities", set(Vocabulary.ACTIVITY), Suggestion::activities)
                  .field("mayAlsoFit", set(Vocabulary.RED_FLAG), Suggestion::mayAlsoFit)
                  .description(
                      "Flags of the other lists, which the list of criminal activities may draw on.")
                  .build()));

  private OutcomeTypes() {}
}
