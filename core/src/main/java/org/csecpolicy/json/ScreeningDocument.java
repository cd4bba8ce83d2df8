package org.csecpolicy.json;

import static org.csecpolicy.json.Citations.cited;
import static org.csecpolicy.json.Citations.citedSet;
import static org.csecpolicy.json.Flag.FLAG;
import static org.csecpolicy.json.ListType.set;
import static org.csecpolicy.json.TextType.TEXT;
import static org.csecpolicy.json.Vocabulary.ANSWER;

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
final class ScreeningDocument {
  private static final ListType<Element> ELEMENTS =
      set(Words.of(Element.class).named("element", "What a definition needs."));

  private static final ListType<Cited<DefinitionFinding>> FINDINGS =
      ListType.of(
              cited(
                  ObjectType.<DefinitionFinding>written()
                      .named("definitionFinding", "A definition held against the facts.")
                      .field(
                          "definition", Words.of(Definition.class), DefinitionFinding::definition)
                      .field("met", ANSWER, DefinitionFinding::met)
                      .description(
                          "Yes when every element is found, no when one is known to be missing.")
                      .field("found", ELEMENTS, DefinitionFinding::found)
                      .description("The elements that the facts show.")
                      .field("missing", ELEMENTS, DefinitionFinding::missing)
                      .description("The elements known not to be there.")
                      .field("unknown", ELEMENTS, DefinitionFinding::unknown)
                      .description("The elements still to be asked about.")
                      .build()))
          .between(Definition.values().length, Definition.values().length);

  static final ValueType<Definitions> DEFINITIONS =
      ObjectType.<Definitions>written()
          .field("findings", FINDINGS, Definitions::all)
          .field("survivalSex", cited(ANSWER), Definitions::survivalSex)
          .description("Whether sexual acts were exchanged to meet a basic need; no exclusion.")
          .field("severeForms", severeForms(), definitions -> definitions)
          .description("The federal severe forms of trafficking in persons.")
          .build();

  static final ValueType<ReportingDuties> DUTIES =
      ObjectType.<ReportingDuties>written()
          .field("mustBeReported", cited(ANSWER), ReportingDuties::mustBeReported)
          .field("asVictim", cited(ANSWER), ReportingDuties::asVictim)
          .field("grounds", set(Words.of(ReportGround.class)), ReportingDuties::grounds)
          .description("The circumstances known to hold.")
          .field("openGrounds", set(Words.of(ReportGround.class)), ReportingDuties::openGrounds)
          .description("The circumstances still to be asked about.")
          .field("duties", ListType.of(cited(ReportDuty.class)), ReportingDuties::duties)
          .description("What is due now.")
          .field("openDuties", ListType.of(cited(ReportDuty.class)), ReportingDuties::openDuties)
          .description("What is due if its condition, which is not known yet, holds.")
          .build();

  private static final Words<Subcategory> SUBCATEGORY =
      Words.of(Subcategory.class)
          .named("subcategory", "A subcategory of the CWS/CMS abuse category Exploitation.");

  /** Has either "industry" or "activity", in the words of a referral document. */
  private static final ValueType<Setting> SETTING =
      ObjectType.<Setting>written()
          .optional("industry", Vocabulary.INDUSTRY, Setting::industry)
          .optional("activity", Vocabulary.ACTIVITY, Setting::activity)
          .field("label", TEXT, Setting::label)
          .optional("subcategory", SUBCATEGORY, Setting::subcategory)
          .description("Absent when the screener says which.")
          .constraint(
              "oneOf",
              "[ { \"required\" : [ \"industry\" ] }, { \"required\" : [ \"activity\" ] } ]")
          .build();

  static final ValueType<Documentation> DOCUMENTATION =
      ObjectType.<Documentation>written()
          .field(
              "abuseCategory",
              cited(Words.among(ImmutableSet.of(Allegation.EXPLOITATION), Words::word)),
              Documentation::abuseCategory)
          .field(
              "subcategories",
              ListType.of(
                  cited(
                      ObjectType.<Subcategory>written()
                          .field("subcategory", SUBCATEGORY, it -> it)
                          .field("label", TEXT, Subcategory::label)
                          .field("namedInPrint", FLAG, Subcategory::namedInPrint)
                          .build())),
              Documentation::subcategories)
          .field("youthAtRisk", cited(ANSWER), Documentation::youthAtRisk)
          .description("Whether a Youth at Risk of CSEC is entered.")
          .field("severalEntries", FLAG, Documentation::hasSeveralEntries)
          .description("Each is then entered separately.")
          .field("settings", ListType.of(cited(SETTING)), Documentation::settings)
          .field("toLookAt", citedSet(set(SUBCATEGORY)), Documentation::toLookAt)
          .description("Subcategories of settings or activities whose category is not suspected.")
          .build();

  private static final ValueType<Paper> PAPER =
      ObjectType.<Paper>written()
          .field("paper", Words.of(Paper.class), paper -> paper)
          .field("label", TEXT, Paper::label)
          .optional("partOf", TEXT, paper -> paper.partOf().map(Paper::label))
          .description("The document that it is part of.")
          .build();

  static final ListType<Cited<ChecklistItem>> CHECKLIST =
      ListType.of(
          cited(
              ObjectType.<ChecklistItem>written()
                  .field("label", TEXT, ChecklistItem::label)
                  .field("actor", Roles.ACTOR_ROLE, ChecklistItem::actor)
                  .field("papers", set(PAPER), ChecklistItem::papers)
                  .field("state", Words.of(ChecklistItem.State.class), ChecklistItem::state)
                  .description(
                      "Done and missing are what the referral shows; the rest is to be written.")
                  .build()));

  static final ObjectType<Screening, Void> TYPE =
      ObjectType.<Screening>written()
          .document("screening")
          .field("edition", Explanation.EDITION, screening -> screening.decision().edition())
          .field("scope", cited(Scope.class), screening -> screening.decision().scope())
          .description("Whether the protocol governs the referral, and if not, why.")
          .field("under18", cited(ANSWER), Screening::under18)
          .description("Whether the child is under 18 on the day of the call.")
          .field("atRisk", cited(OutcomeTypes.FINDING), Screening::atRisk)
          .field("laborRisk", cited(Vocabulary.AT_RISK), Screening::laborRisk)
          .description("Whether the child is at risk of child labor trafficking.")
          .field("definitions", DEFINITIONS, Screening::definitions)
          .description("The legal definitions held against the facts.")
          .field("duties", DUTIES, Screening::duties)
          .description("The guide's duty to report.")
          .field("suggestions", OutcomeTypes.SUGGESTIONS, Screening::suggestions)
          .field("documentation", DOCUMENTATION, Screening::documentation)
          .description("How the exploitation is entered in CWS/CMS.")
          .field("checklist", CHECKLIST, screening -> screening.checklist().items())
          .description("What is gathered, asked and written down on this call.")
          .including(
              Explanation.OF_OUTCOMES, screening -> screening.decision().edition().readings())
          .build();

  private ScreeningDocument() {}

  static String schema() {
    return DocumentSchema.of(
        "Screening",
        "What the two texts say about a child beside the decision: risk, legal definitions, the"
            + " duty to report, suggestions, documentation and the checklist of the call, each with"
            + " its clauses. Decision support, not legal advice: a person decides. Holds nothing"
            + " personal.",
        TYPE);
  }

  private static ValueType<Definitions> severeForms() {
    ObjectType.Builder<Definitions, Void> forms = ObjectType.written();
    for (SevereForm form : SevereForm.values()) {
      forms.field(
          Words.word(form), cited(ANSWER), definitions -> definitions.severeForms().get(form));
    }
    return forms.build();
  }
}
