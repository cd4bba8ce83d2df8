package org.csecpolicy.screening;

/** The facts as answers to each {@link Element}: found, known to be missing, or unknown. */
final class ElementAnswers {
  private final DefinitionFacts facts;
  private final Answer under18;

  ElementAnswers(DefinitionFacts facts, Answer under18) {
    this.facts = facts;
    this.under18 = under18;
  }

  Answer to(Element element) {
    return switch (element) {
      case SEX_ACT -> facts.sexAct();
      case ANYTHING_OF_VALUE -> value();
      case COMMERCIAL_ASPECT -> commercialSexAct().or(facts.laborOrServices());
      case SEXUALLY_TRAFFICKED_OR_PAID -> commercialSexAct();
      case UNDER_18 -> under18;
      case PARENT_FAILED_TO_PROTECT -> facts.parentFailedOrUnableToProtect();
      case LABOR_OR_SERVICES -> facts.laborOrServices();
      case FEDERAL_MEANS -> means(Law.FEDERAL);
      case CALIFORNIA_MEANS -> means(Law.CALIFORNIA);
      case FEDERAL_PURPOSE -> purpose(Law.FEDERAL);
      case FORCED_LABOR -> purpose(Law.CALIFORNIA);
    };
  }

  /** N-DEF-3, and with it either limb of N-DEF-1: the second is a commercial sex act as well. */
  Answer commercialSexAct() {
    return facts.sexAct().and(value());
  }

  Answer to(Means means) {
    return facts.means().getOrDefault(means, Answer.UNKNOWN);
  }

  Answer to(Purpose purpose) {
    return facts.purposes().getOrDefault(purpose, Answer.UNKNOWN);
  }

  /** N-DEF-3: a named recipient or a basic need that was met shows it, over an answer of no. */
  private Answer value() {
    return !facts.valueRecipients().isEmpty() || facts.basicNeedMet().isYes()
        ? Answer.YES
        : facts.valueExchanged();
  }

  /** Any one is enough; missing only when every one of them, debt bondage included, is. */
  private Answer means(Law law) {
    Answer any = Answer.NO;
    for (Means means : Means.values()) {
      if (means.countsUnder(law)) {
        any = any.or(to(means));
      }
    }
    for (Purpose purpose : Purpose.values()) {
      if (purpose.isAlsoMeans()) {
        any = any.or(to(purpose));
      }
    }
    return any;
  }

  private Answer purpose(Law law) {
    Answer any = Answer.NO;
    for (Purpose purpose : Purpose.values()) {
      if (purpose.countsUnder(law)) {
        any = any.or(to(purpose));
      }
    }
    return any;
  }
}
