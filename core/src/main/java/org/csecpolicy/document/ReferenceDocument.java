package org.csecpolicy.document;

import static org.csecpolicy.document.Flag.FLAG;
import static org.csecpolicy.document.ListType.set;
import static org.csecpolicy.document.ListType.some;
import static org.csecpolicy.document.TextType.TEXT;

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
public final class ReferenceDocument {
  static final ListType<Clause> CLAUSES = some(Vocabulary.CLAUSE).named("clauseIds");

  private static final Words<Subcategory> SUBCATEGORY =
      Words.of(Subcategory.class).named("subcategory");

  private static final Words<MissingText> MISSING =
      Words.of(MissingText.class).named("missingWord");

  private static final ValueType<RedFlagList> RED_FLAGS =
      ObjectType.<RedFlagList>written("redFlagList")
          .field("category", Vocabulary.CATEGORY, RedFlagList::category)
          .field("label", TEXT, RedFlagList::label)
          .field(
              "mayDrawOn",
              set(Vocabulary.CATEGORY),
              list -> Collections2.transform(list.mayDrawOn(), RedFlagList::category))
          .field("clauses", CLAUSES, RedFlagList::clauses)
          .field(
              "flags",
              some(
                  ObjectType.<RedFlag>written("redFlagEntry")
                      .field("flag", Vocabulary.RED_FLAG, flag -> flag)
                      .field("label", TEXT, RedFlag::label)
                      .field("clause", Vocabulary.CLAUSE, RedFlag::clause)
                      .build()),
              RedFlagList::flags)
          .build();

  private static final ValueType<Substance> SUBSTANCE =
      ObjectType.<Substance>written("substanceEntry")
          .field("substance", Vocabulary.SUBSTANCE, substance -> substance)
          .field("label", TEXT, Substance::label)
          .field("clauses", CLAUSES, Substance::printedBy)
          .build();

  private static final ValueType<Indicator> INDICATOR =
      ObjectType.<Indicator>written("indicatorEntry")
          .field("indicator", Vocabulary.INDICATOR, indicator -> indicator)
          .field("label", TEXT, Indicator::label)
          .field("sufficesAlone", FLAG, Indicator::sufficesAlone)
          .known("substances", some(SUBSTANCE), ReferenceDocument::substances)
          .field("clauses", CLAUSES, ReferenceDocument::clauses)
          .build();

  private static final ValueType<Vulnerability> VULNERABILITY =
      ObjectType.<Vulnerability>written("vulnerabilityEntry")
          .field("vulnerability", Vocabulary.VULNERABILITY, vulnerability -> vulnerability)
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
      ObjectType.<Subcategory>written("subcategoryEntry")
          .field("subcategory", SUBCATEGORY, subcategory -> subcategory)
          .field("label", TEXT, Subcategory::label)
          .field("namedInPrint", FLAG, Subcategory::namedInPrint)
          .optional("category", Vocabulary.CATEGORY, Subcategory::category)
          .field("clauses", CLAUSES, Subcategory::clauses)
          .build();

  private static final ValueType<Definition> DEFINITION =
      ObjectType.<Definition>written("definitionEntry")
          .field("definition", Words.of(Definition.class), definition -> definition)
          .field("label", TEXT, Definition::label)
          .field("source", TEXT, Definition::source)
          .field(
              "elements",
              some(
                  ObjectType.<Element>written("elementEntry")
                      .field("element", Words.of(Element.class), element -> element)
                      .field("label", TEXT, Element::label)
                      .field("clauses", CLAUSES, Element::clauses)
                      .build()),
              Definition::elements)
          .field("clauses", CLAUSES, Definition::clauses)
          .build();

  private static final ValueType<GuidancePoint> POINT =
      ObjectType.<GuidancePoint>written("point")
          .field("point", Words.of(GuidancePoint.class), point -> point)
          .field("text", TEXT, GuidancePoint::text)
          .known("items", some(TEXT), GuidancePoint::items)
          .field("clause", Vocabulary.CLAUSE, GuidancePoint::clause)
          .build();

  private static final ValueType<GuidanceTopic> TOPIC =
      ObjectType.<GuidanceTopic>written("topic")
          .field("topic", Words.of(GuidanceTopic.class), topic -> topic)
          .field("label", TEXT, GuidanceTopic::label)
          .field("points", some(POINT), Guidance::points)
          .field("missing", set(MISSING), Guidance::missing)
          .build();

  private static final ValueType<MissingText> MISSING_TEXT =
      ObjectType.<MissingText>written("missingText")
          .field("text", MISSING, text -> text)
          .field("form", Words.of(MissingText.Form.class), MissingText::form)
          .field("leadIn", TEXT, MissingText::leadIn)
          .field("what", TEXT, MissingText::what)
          .constant("status", MissingText.STATUS)
          .field("clause", Vocabulary.CLAUSE, MissingText::clause)
          .build();

  private static final ValueType<LinkedDocument> LINKED =
      ObjectType.<LinkedDocument>written("linkedDocument")
          .field("document", Words.of(LinkedDocument.class), document -> document)
          .optional("number", TEXT, LinkedDocument::number)
          .field("title", TEXT, LinkedDocument::title)
          .field("listed", FLAG, LinkedDocument::isListed)
          .field("clause", Vocabulary.CLAUSE, LinkedDocument::clause)
          .build();

  private static final ValueType<Statute> STATUTE =
      ObjectType.<Statute>written("statute")
          .field("statute", Words.of(Statute.class), statute -> statute)
          .field("label", TEXT, Statute::label)
          .field("told", TEXT, Statute::told)
          .field("listed", FLAG, Statute::isListed)
          .optional("contradiction", TEXT, Statute::contradiction)
          .optional("readAs", Explanation.READ_AS, Statute::interpretation)
          .field("clauses", CLAUSES, Statute::clauses)
          .build();

  public static final ObjectType<Agency, Void> TYPE =
      ObjectType.<Agency>written("reference")
          .document()
          .constant("kind", "reference")
          .field("documents", some(Explanation.DOCUMENT), it -> all(PolicyDocument.values()))
          .field("libraryVersion", TEXT, it -> PolicyEdition.LIBRARY_VERSION)
          .field("redFlags", some(RED_FLAGS), it -> all(RedFlagList.values()))
          .field("indicators", some(INDICATOR), it -> all(Indicator.values()))
          .field("vulnerabilities", some(VULNERABILITY), it -> all(Vulnerability.values()))
          .field("industries", some(INDUSTRY), it -> INDUSTRIES)
          .field("activities", some(ACTIVITY), it -> ACTIVITIES)
          .field("subcategories", some(SUBCATEGORY_ENTRY), it -> all(Subcategory.values()))
          .field("definitions", some(DEFINITION), it -> all(Definition.values()))
          .field("directory", DirectoryType.TYPE, agency -> agency)
          .field("guidance", some(TOPIC), it -> all(GuidanceTopic.values()))
          .field("missingTexts", some(MISSING_TEXT), it -> all(MissingText.values()))
          .field("linkedDocuments", some(LINKED), it -> all(LinkedDocument.values()))
          .field("statutes", some(STATUTE), it -> all(Statute.values()))
          .field("clauses", Explanation.clauses(0), it -> Readings.byDefault())
          .build();

  private ReferenceDocument() {}

  /** A printed setting of exploitation; each of them has a category. */
  private static <E extends Enum<E>> ValueType<E> setting(
      String name,
      Words<E> words,
      Function<E, String> label,
      Function<E, Optional<Category>> category,
      Function<E, Clause> clause) {
    return ObjectType.<E>written(name + "Entry")
        .field(name, words, setting -> setting)
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
