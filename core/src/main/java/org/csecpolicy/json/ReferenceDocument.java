package org.csecpolicy.json;

import static org.csecpolicy.json.Flag.FLAG;
import static org.csecpolicy.json.ListType.set;
import static org.csecpolicy.json.ListType.some;
import static org.csecpolicy.json.TextType.TEXT;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.guidance.Guidance;
import org.csecpolicy.guidance.GuidancePoint;
import org.csecpolicy.guidance.GuidanceTopic;
import org.csecpolicy.guidance.LinkedDocument;
import org.csecpolicy.guidance.MissingText;
import org.csecpolicy.guidance.Statute;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.PolicyDocument;
import org.csecpolicy.policy.PolicyEdition;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.recording.Subcategory;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Definition;
import org.csecpolicy.screening.Element;
import org.csecpolicy.screening.IllicitActivity;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.Industry;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.RedFlagList;
import org.csecpolicy.screening.Substance;
import org.csecpolicy.screening.Vulnerability;

/**
 * The reference data: every list of the library in its printed order, each entry with the word that
 * documents use for it and its clauses, and at the end the text of every clause named.
 */
final class ReferenceDocument {
  static final ListType<Clause> CLAUSES =
      some(Vocabulary.CLAUSE)
          .named("clauseIds", "The clauses that it stands in, in printed order.");

  private static final Words<Subcategory> SUBCATEGORY =
      Words.of(Subcategory.class)
          .named("subcategory", "A subcategory of the CWS/CMS abuse category Exploitation.");

  private static final Words<MissingText> MISSING =
      Words.of(MissingText.class).named("missingWord", "A missing text.");

  private static final ValueType<RedFlagList> RED_FLAGS =
      ObjectType.<RedFlagList>written()
          .field("category", Vocabulary.CATEGORY, RedFlagList::category)
          .field("label", TEXT, RedFlagList::label)
          .field(
              "mayDrawOn",
              set(Vocabulary.CATEGORY),
              list -> Collections2.transform(list.mayDrawOn(), RedFlagList::category))
          .description(
              "The lists of which some red flags may be signs of this one as well; the text does not"
                  + " say which.")
          .field("clauses", CLAUSES, RedFlagList::clauses)
          .field(
              "flags",
              some(
                  ObjectType.<RedFlag>written()
                      .field("flag", Vocabulary.RED_FLAG, flag -> flag)
                      .description("The word for it in a referral's redFlags.")
                      .field("label", TEXT, RedFlag::label)
                      .field("clause", Vocabulary.CLAUSE, RedFlag::clause)
                      .build()),
              RedFlagList::flags)
          .build();

  private static final ValueType<Substance> SUBSTANCE =
      ObjectType.<Substance>written()
          .field("substance", Vocabulary.SUBSTANCE, substance -> substance)
          .field("label", TEXT, Substance::label)
          .field("clauses", CLAUSES, Substance::printedBy)
          .build();

  private static final ValueType<Indicator> INDICATOR =
      ObjectType.<Indicator>written()
          .field("indicator", Vocabulary.INDICATOR, indicator -> indicator)
          .field("label", TEXT, Indicator::label)
          .field("sufficesAlone", FLAG, Indicator::sufficesAlone)
          .description(
              "Whether this one alone makes a child at risk of CSEC; of the others it takes two.")
          .known("substances", some(SUBSTANCE), ReferenceDocument::substances)
          .description(
              "The substances that the two texts print for it; the union of both lists counts.")
          .field("clauses", CLAUSES, ReferenceDocument::clauses)
          .build();

  private static final ValueType<Vulnerability> VULNERABILITY =
      ObjectType.<Vulnerability>written()
          .field("vulnerability", Vocabulary.VULNERABILITY, vulnerability -> vulnerability)
          .description("The word for it in a referral's vulnerabilities.")
          .field("label", TEXT, Vulnerability::label)
          .field("clauses", CLAUSES, Vulnerability::clauses)
          .build();

  private static final ImmutableList<Industry> INDUSTRIES =
      those(Industry.values(), industry -> industry.category().isPresent());

  private static final ValueType<Industry> INDUSTRY =
      setting(
          "industry",
          Words.among(INDUSTRIES, Words::word),
          Industry::label,
          Industry::category,
          Industry::clause);

  private static final ImmutableList<IllicitActivity> ACTIVITIES =
      those(IllicitActivity.values(), activity -> activity.category().isPresent());

  private static final ValueType<IllicitActivity> ACTIVITY =
      setting(
          "activity",
          Words.among(ACTIVITIES, Words::word),
          IllicitActivity::label,
          IllicitActivity::category,
          IllicitActivity::clause);

  private static final ValueType<Subcategory> SUBCATEGORY_ENTRY =
      ObjectType.<Subcategory>written()
          .field("subcategory", SUBCATEGORY, subcategory -> subcategory)
          .field("label", TEXT, Subcategory::label)
          .field("namedInPrint", FLAG, Subcategory::namedInPrint)
          .description("Whether the label is a printed name.")
          .optional("category", Vocabulary.CATEGORY, Subcategory::category)
          .field("clauses", CLAUSES, Subcategory::clauses)
          .build();

  private static final ValueType<Definition> DEFINITION =
      ObjectType.<Definition>written()
          .field("definition", Words.of(Definition.class), definition -> definition)
          .field("label", TEXT, Definition::label)
          .field("source", TEXT, Definition::source)
          .description("The law that the texts name for it.")
          .field(
              "elements",
              some(
                  ObjectType.<Element>written()
                      .field("element", Words.of(Element.class), element -> element)
                      .field("label", TEXT, Element::label)
                      .field("clauses", CLAUSES, Element::clauses)
                      .build()),
              Definition::elements)
          .description("What it needs; every one of them.")
          .field("clauses", CLAUSES, Definition::clauses)
          .build();

  private static final ValueType<GuidancePoint> POINT =
      ObjectType.<GuidancePoint>written()
          .named("point", "One thing that the texts tell, in the words of this library.")
          .field("point", Words.of(GuidancePoint.class), point -> point)
          .field("text", TEXT, GuidancePoint::text)
          .description("What it says; where there are items, the words that lead to them.")
          .known("items", some(TEXT), GuidancePoint::items)
          .description("The printed items, in printed order.")
          .field("clause", Vocabulary.CLAUSE, GuidancePoint::clause)
          .build();

  private static final ValueType<GuidanceTopic> TOPIC =
      ObjectType.<GuidanceTopic>written()
          .field("topic", Words.of(GuidanceTopic.class), topic -> topic)
          .field("label", TEXT, GuidanceTopic::label)
          .field("points", some(POINT), Guidance::points)
          .field("missing", set(MISSING), Guidance::missing)
          .description(
              "What print announces for this topic and the text at hand does not hold; see"
                  + " missingTexts.")
          .build();

  private static final ValueType<MissingText> MISSING_TEXT =
      ObjectType.<MissingText>written()
          .field("text", MISSING, text -> text)
          .field("form", Words.of(MissingText.Form.class), MissingText::form)
          .field("leadIn", TEXT, MissingText::leadIn)
          .description("The printed words that announce it.")
          .field("what", TEXT, MissingText::what)
          .description("What is missing.")
          .constant("status", MissingText.STATUS)
          .field("clause", Vocabulary.CLAUSE, MissingText::clause)
          .build();

  private static final ValueType<LinkedDocument> LINKED =
      ObjectType.<LinkedDocument>written()
          .field("document", Words.of(LinkedDocument.class), document -> document)
          .optional("number", TEXT, LinkedDocument::number)
          .field("title", TEXT, LinkedDocument::title)
          .field("listed", FLAG, LinkedDocument::isListed)
          .description("Whether the guide's list of linked documents has it.")
          .field("clause", Vocabulary.CLAUSE, LinkedDocument::clause)
          .build();

  private static final ValueType<Statute> STATUTE =
      ObjectType.<Statute>written()
          .field("statute", Words.of(Statute.class), statute -> statute)
          .field("label", TEXT, Statute::label)
          .field("told", TEXT, Statute::told)
          .description("What the texts say that it says.")
          .field("listed", FLAG, Statute::isListed)
          .description("Whether the guide's list of statutes has it.")
          .optional("contradiction", TEXT, Statute::contradiction)
          .description("Where the texts contradict each other about it.")
          .optional("readAs", Explanation.READ_AS, Statute::interpretation)
          .description("How this library reads that place.")
          .field("clauses", CLAUSES, Statute::clauses)
          .build();

  static final ObjectType<Agency, Void> TYPE =
      ObjectType.<Agency>written()
          .document("reference")
          .constant("kind", "reference")
          .field("documents", some(Explanation.DOCUMENT), it -> all(PolicyDocument.values()))
          .field("libraryVersion", TEXT, it -> PolicyEdition.LIBRARY_VERSION)
          .field("redFlags", some(RED_FLAGS), it -> all(RedFlagList.values()))
          .description("The hotline's tool, as a guide only: no score and no threshold.")
          .field("indicators", some(INDICATOR), it -> all(Indicator.values()))
          .description("At risk of CSEC: one of A to C, or two of D to H.")
          .field("vulnerabilities", some(VULNERABILITY), it -> all(Vulnerability.values()))
          .description(
              "What the texts name as making a child vulnerable. Guidance: listed, never scored.")
          .field("industries", some(INDUSTRY), it -> INDUSTRIES)
          .description(
              "An open list: what is not on it is other in a referral, and the screener says which"
                  + " category it belongs to.")
          .field("activities", some(ACTIVITY), it -> ACTIVITIES)
          .description("An open list, like industries.")
          .field("subcategories", some(SUBCATEGORY_ENTRY), it -> all(Subcategory.values()))
          .field("definitions", some(DEFINITION), it -> all(Definition.values()))
          .field("directory", DirectoryType.TYPE, agency -> agency)
          .description("Who is who at the agency that the document was written for.")
          .field("guidance", some(TOPIC), it -> all(GuidanceTopic.values()))
          .description("What the texts tell, by topic, the people who ask, listen and assess.")
          .field("missingTexts", some(MISSING_TEXT), it -> all(MissingText.values()))
          .description(
              "What the texts announce and the copies at hand do not hold; not the same as an empty"
                  + " list.")
          .field("linkedDocuments", some(LINKED), it -> all(LinkedDocument.values()))
          .description(
              "The documents that the texts refer to; none of them is part of this library.")
          .field("statutes", some(STATUTE), it -> all(Statute.values()))
          .description("The laws that the texts name.")
          .field("clauses", Explanation.clauses(0), it -> Readings.byDefault())
          .description("Every clause named in the document, by id.")
          .build();

  private ReferenceDocument() {}

  static String schema() {
    return DocumentSchema.of(
        "Reference",
        "The reference data of the two texts and the directory of one agency: every list in printed"
            + " order, under the words that referral documents use, each entry with its clauses."
            + " Decision support, not legal advice. Holds nothing personal.",
        TYPE);
  }

  /** A printed setting of exploitation; each of them has a category. */
  private static <E extends Enum<E>> ValueType<E> setting(
      String name,
      Words<E> words,
      Function<E, String> label,
      Function<E, Optional<Category>> category,
      Function<E, Clause> clause) {
    return ObjectType.<E>written()
        .field(name, words, setting -> setting)
        .description("The word for it in a referral.")
        .field("label", TEXT, label)
        .field("category", Vocabulary.CATEGORY, setting -> category.apply(setting).orElseThrow())
        .field(
            "subcategory",
            SUBCATEGORY,
            setting -> Subcategory.of(category.apply(setting).orElseThrow()))
        .field("clause", Vocabulary.CLAUSE, clause)
        .build();
  }

  private static ImmutableSet<Clause> clauses(Indicator indicator) {
    return ImmutableSet.of(indicator.protocolClause(), indicator.guideClause());
  }

  private static Collection<Substance> substances(Indicator indicator) {
    return those(
        Substance.values(),
        each -> clauses(indicator).stream().anyMatch(each.printedBy()::contains));
  }

  private static <E> ImmutableList<E> all(E[] constants) {
    return ImmutableList.copyOf(constants);
  }

  private static <E> ImmutableList<E> those(E[] constants, Predicate<E> wanted) {
    return all(constants).stream().filter(wanted).collect(ImmutableList.toImmutableList());
  }
}
