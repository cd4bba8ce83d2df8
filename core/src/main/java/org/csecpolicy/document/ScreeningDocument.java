package org.csecpolicy.document;

import static org.csecpolicy.document.Citations.cited;
import static org.csecpolicy.document.Citations.citedSet;
import static org.csecpolicy.document.Flag.FLAG;
import static org.csecpolicy.document.ListType.set;
import static org.csecpolicy.document.TextType.TEXT;
import static org.csecpolicy.document.Vocabulary.ANSWER;

import com.google.common.collect.ImmutableSet;
import org.csecpolicy.Screening;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.recording.Allegation;
import org.csecpolicy.recording.ChecklistItem;
import org.csecpolicy.recording.Documentation;
import org.csecpolicy.recording.Paper;
import org.csecpolicy.recording.Setting;
import org.csecpolicy.recording.Subcategory;
import org.csecpolicy.screening.Definition;
import org.csecpolicy.screening.DefinitionFinding;
import org.csecpolicy.screening.Definitions;
import org.csecpolicy.screening.Element;
import org.csecpolicy.screening.ReportDuty;
import org.csecpolicy.screening.ReportGround;
import org.csecpolicy.screening.ReportingDuties;
import org.csecpolicy.screening.SevereForm;

/**
 * A screening, under the names of its accessors, then the explanation; in the manner of a
 * {@linkplain DecisionDocument decision}, which it does not repeat. Decides nothing.
 */
public final class ScreeningDocument {
  private static final ListType<Element> ELEMENTS = set(Words.of(Element.class).named("element"));

  private static final ListType<Cited<DefinitionFinding>> FINDINGS =
      ListType.of(
              cited(
                  ObjectType.<DefinitionFinding>written("definitionFinding")
                      .field(
                          "definition", Words.of(Definition.class), DefinitionFinding::definition)
                      .field("met", ANSWER, DefinitionFinding::met)
                      .field("found", ELEMENTS, DefinitionFinding::found)
                      .field("missing", ELEMENTS, DefinitionFinding::missing)
                      .field("unknown", ELEMENTS, DefinitionFinding::unknown)
                      .build()))
          .between(Definition.values().length, Definition.values().length);

  static final ValueType<Definitions> DEFINITIONS =
      ObjectType.<Definitions>written("definitionFindings")
          .field("findings", FINDINGS, Definitions::all)
          .field("survivalSex", cited(ANSWER), Definitions::survivalSex)
          .field("severeForms", severeForms(), definitions -> definitions)
          .build();

  static final ValueType<ReportingDuties> DUTIES =
      ObjectType.<ReportingDuties>written("reportingDuties")
          .field("mustBeReported", cited(ANSWER), ReportingDuties::mustBeReported)
          .field("asVictim", cited(ANSWER), ReportingDuties::asVictim)
          .field("grounds", set(Words.of(ReportGround.class)), ReportingDuties::grounds)
          .field("openGrounds", set(Words.of(ReportGround.class)), ReportingDuties::openGrounds)
          .field("duties", ListType.of(cited(ReportDuty.class)), ReportingDuties::duties)
          .field("openDuties", ListType.of(cited(ReportDuty.class)), ReportingDuties::openDuties)
          .build();

  private static final Words<Subcategory> SUBCATEGORY = Words.of(Subcategory.class);

  /** Has either "industry" or "activity", in the words of a referral document. */
  private static final ValueType<Setting> SETTING =
      ObjectType.<Setting>written("setting")
          .optional("industry", Vocabulary.INDUSTRY, Setting::industry)
          .optional("activity", Vocabulary.ACTIVITY, Setting::activity)
          .field("label", TEXT, Setting::label)
          .optional("subcategory", SUBCATEGORY, Setting::subcategory)
          .constraint(
              "oneOf",
              "[ { \"required\" : [ \"industry\" ] }, { \"required\" : [ \"activity\" ] } ]")
          .build();

  static final ValueType<Documentation> DOCUMENTATION =
      ObjectType.<Documentation>written("documentation")
          .field(
              "abuseCategory",
              cited(Words.among(ImmutableSet.of(Allegation.EXPLOITATION), Words::word)),
              Documentation::abuseCategory)
          .field(
              "subcategories",
              ListType.of(
                  cited(
                      ObjectType.<Subcategory>written("subcategoryEntered")
                          .field("subcategory", SUBCATEGORY, it -> it)
                          .field("label", TEXT, Subcategory::label)
                          .field("namedInPrint", FLAG, Subcategory::namedInPrint)
                          .build())),
              Documentation::subcategories)
          .field("youthAtRisk", cited(ANSWER), Documentation::youthAtRisk)
          .field("severalEntries", FLAG, Documentation::hasSeveralEntries)
          .field("settings", ListType.of(cited(SETTING)), Documentation::settings)
          .field("toLookAt", citedSet(set(SUBCATEGORY)), Documentation::toLookAt)
          .build();

  private static final ValueType<Paper> PAPER =
      ObjectType.<Paper>written("paper")
          .field("paper", Words.of(Paper.class), paper -> paper)
          .field("label", TEXT, Paper::label)
          .optional("partOf", TEXT, paper -> paper.partOf().map(Paper::label))
          .build();

  static final ListType<Cited<ChecklistItem>> CHECKLIST =
      ListType.of(
          cited(
              ObjectType.<ChecklistItem>written("checklistItem")
                  .field("label", TEXT, ChecklistItem::label)
                  .field("actor", Roles.ACTOR_ROLE, ChecklistItem::actor)
                  .field("papers", set(PAPER), ChecklistItem::papers)
                  .field("state", Words.of(ChecklistItem.State.class), ChecklistItem::state)
                  .build()));

  public static final ObjectType<Screening, Void> TYPE =
      ObjectType.<Screening>written("screening")
          .document()
          .field("edition", Explanation.EDITION, screening -> screening.decision().edition())
          .field("scope", cited(Scope.class), screening -> screening.decision().scope())
          .field("under18", cited(ANSWER), Screening::under18)
          .field("atRisk", cited(OutcomeTypes.FINDING), Screening::atRisk)
          .field("laborRisk", cited(Vocabulary.AT_RISK), Screening::laborRisk)
          .field("definitions", DEFINITIONS, Screening::definitions)
          .field("duties", DUTIES, Screening::duties)
          .field("suggestions", OutcomeTypes.SUGGESTIONS, Screening::suggestions)
          .field("documentation", DOCUMENTATION, Screening::documentation)
          .field("checklist", CHECKLIST, screening -> screening.checklist().items())
          .including(
              Explanation.OF_OUTCOMES, screening -> screening.decision().edition().readings())
          .build();

  private ScreeningDocument() {}

  private static ValueType<Definitions> severeForms() {
    ObjectBuilder<Definitions, Void> forms = ObjectType.written("severeForms");
    for (SevereForm form : SevereForm.values()) {
      forms.field(
          Words.word(form), cited(ANSWER), definitions -> definitions.severeForms().get(form));
    }
    return forms.build();
  }
}
