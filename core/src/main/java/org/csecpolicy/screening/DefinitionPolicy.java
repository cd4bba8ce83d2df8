package org.csecpolicy.screening;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;

/**
 * Which legal definitions do the facts meet (N-DEF-1..9, P-DEF)? Each is held against the facts
 * element by element; what is not known leaves it open and never makes it a no. The findings route
 * nothing: a tab and a report follow the concern, although labor trafficking itself has to be
 * proven (P-DEF-9).
 */
public final class DefinitionPolicy {
  private final DefinitionFacts facts;
  private final ElementAnswers answers;
  private final Answer under18;

  private DefinitionPolicy(DefinitionFacts facts, Answer under18) {
    this.facts = facts;
    this.answers = new ElementAnswers(facts, under18);
    this.under18 = under18;
  }

  /** The findings about one child; the age is the child's on the day of the call. */
  public static Definitions examine(DefinitionFacts facts, Answer under18) {
    return new DefinitionPolicy(facts, under18).examine();
  }

  private Definitions examine() {
    Cited<DefinitionFinding> sexual = sexTraffickingOfAMinor();
    Cited<DefinitionFinding> federal = laborTraffickingFederal();
    Map<SevereForm, Cited<Answer>> severe = new EnumMap<>(SevereForm.class);
    severe.put(SevereForm.SEX_TRAFFICKING, severeSexTrafficking(sexual));
    severe.put(SevereForm.LABOR_TRAFFICKING, severeLaborTrafficking(federal));
    return ImmutableDefinitions.of(
        commercialSexAct(),
        commercialElement(),
        sexual,
        csecUnderWic300(),
        federal,
        laborTraffickingCalifornia(),
        survivalSex(),
        Maps.immutableEnumMap(severe));
  }

  /** N-DEF-3. */
  private Cited<DefinitionFinding> commercialSexAct() {
    return readingValue(finding(Definition.COMMERCIAL_SEX_ACT));
  }

  /** N-DEF-2, P-DEF-6. */
  private Cited<DefinitionFinding> commercialElement() {
    Cited<DefinitionFinding> finding = finding(Definition.COMMERCIAL_ELEMENT);
    return answers.commercialSexAct().isYes() ? readingValue(finding) : finding;
  }

  /** P-DEF-3, P-DEF-8: consent, the child's role and the lack of any means change nothing. */
  private Cited<DefinitionFinding> sexTraffickingOfAMinor() {
    Cited<DefinitionFinding> finding = finding(Definition.SEX_TRAFFICKING_OF_A_MINOR);
    boolean doubted =
        !answers.to(Element.FEDERAL_MEANS).isYes()
            || facts.childConsented().isYes()
            || facts.childRoles().stream().anyMatch(ChildRole::invitesDoubt);
    if (finding.outcome().met().isYes() && doubted) {
      finding = finding.readAs(Interpretation.SEX_TRAFFICKING);
    }
    return readingValue(finding);
  }

  /** N-DEF-1: either limb, and the parental element, which only this definition has. */
  private Cited<DefinitionFinding> csecUnderWic300() {
    Cited<DefinitionFinding> finding = finding(Definition.CSEC_UNDER_WIC_300);
    Set<Element> found = finding.outcome().found();
    boolean childIsThere =
        found.contains(Element.SEXUALLY_TRAFFICKED_OR_PAID) && found.contains(Element.UNDER_18);
    if (childIsThere && !found.contains(Element.PARENT_FAILED_TO_PROTECT)) {
      finding = finding.readAs(Interpretation.WIC_300B2);
    }
    return found.contains(Element.SEXUALLY_TRAFFICKED_OR_PAID) ? readingValue(finding) : finding;
  }

  /** N-DEF-9, P-DEF-4, P-DEF-9: duress is not named. */
  private Cited<DefinitionFinding> laborTraffickingFederal() {
    Cited<DefinitionFinding> finding =
        laborTrafficking(Definition.LABOR_TRAFFICKING_FEDERAL, Element.FEDERAL_MEANS);
    return meansInDoubt() && !facts.laborOrServices().isNo()
        ? finding.readAs(Interpretation.LABOR_TRAFFICKING)
        : finding;
  }

  /** N-DEF-6, P-DEF-14: duress too, and the intent to obtain forced labor is enough. */
  private Cited<DefinitionFinding> laborTraffickingCalifornia() {
    Cited<DefinitionFinding> finding =
        laborTrafficking(Definition.LABOR_TRAFFICKING_CALIFORNIA, Element.CALIFORNIA_MEANS);
    boolean purposeByFederalName =
        finding.outcome().found().contains(Element.FORCED_LABOR)
            && !answers.to(Purpose.FORCED_LABOR).isYes();
    return meansInDoubt() || purposeByFederalName
        ? finding.readAs(Interpretation.LABOR_TRAFFICKING)
        : finding;
  }

  /** N-DEF-7 for a minor; P-DEF-10..12 and P-DEF-15 for the means found, or known to be missing. */
  private Cited<DefinitionFinding> laborTrafficking(Definition definition, Element meansOfLaw) {
    Cited<DefinitionFinding> finding = finding(definition);
    if (!under18.isNo()) {
      finding = finding.under(Clause.N_DEF_7);
    }
    for (Means means : Means.values()) {
      // Every form of coercion counts under both laws.
      if (means.isCoercion() && answers.to(means).isYes()) {
        finding = finding.under(means.clauses());
      }
    }
    if (answers.to(Purpose.DEBT_BONDAGE).isYes()) {
      finding = finding.under(Clause.P_DEF_15);
    }
    return finding.outcome().missing().contains(meansOfLaw)
        ? finding.under(Clause.P_DEF_10)
        : finding;
  }

  /** N-DEF-4. */
  private Cited<Answer> survivalSex() {
    return Cited.of(answers.commercialSexAct().and(facts.basicNeedMet()), Clause.N_DEF_4);
  }

  /** P-DEF-3 in full: of a person of any age when there is force, fraud or coercion. */
  private Cited<Answer> severeSexTrafficking(Cited<DefinitionFinding> ofAMinor) {
    Answer severe = answers.commercialSexAct().and(under18.or(answers.to(Element.FEDERAL_MEANS)));
    return Cited.of(severe, SevereForm.SEX_TRAFFICKING.clauses()).inPlaceOf(ofAMinor);
  }

  /** P-DEF-4. */
  private static Cited<Answer> severeLaborTrafficking(Cited<DefinitionFinding> federal) {
    return Cited.of(federal.outcome().met(), SevereForm.LABOR_TRAFFICKING.clauses())
        .inPlaceOf(federal);
  }

  /** Flags value that a narrower reading would not count: not to the child, or a basic need. */
  private Cited<DefinitionFinding> readingValue(Cited<DefinitionFinding> finding) {
    boolean plain =
        !facts.valueExchanged().isNo()
            && facts.valueRecipients().contains(ValueRecipient.CHILD)
            && !facts.basicNeedMet().isYes();
    return answers.to(Element.ANYTHING_OF_VALUE).isYes() && !plain
        ? finding.readAs(Interpretation.COMMERCIAL_ACT)
        : finding;
  }

  /** Whether the means is not one that both laws name: another one, or known not to be there. */
  private boolean meansInDoubt() {
    for (Means means : Means.values()) {
      if (means.namedBy().contains(Law.FEDERAL) && answers.to(means).isYes()) {
        return false;
      }
    }
    return !answers.to(Element.FEDERAL_MEANS).isUnknown()
        || !answers.to(Element.CALIFORNIA_MEANS).isUnknown();
  }

  private Cited<DefinitionFinding> finding(Definition definition) {
    Set<Element> found = EnumSet.noneOf(Element.class);
    Set<Element> missing = EnumSet.noneOf(Element.class);
    for (Element element : definition.elements()) {
      switch (answers.to(element)) {
        case YES -> found.add(element);
        case NO -> missing.add(element);
        case UNKNOWN -> {}
      }
    }
    return Cited.of(DefinitionFinding.of(definition, found, missing), definition.clauses());
  }
}
