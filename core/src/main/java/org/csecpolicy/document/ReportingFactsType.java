package org.csecpolicy.document;

import static org.csecpolicy.document.Vocabulary.ANSWER;

import org.csecpolicy.screening.ReportingFacts;
import org.csecpolicy.screening.ReportingFacts.Builder;

/** What the duty to report turns on; not needed to route a referral. */
final class ReportingFactsType {
  static final ValueType<ReportingFacts> TYPE =
      ObjectType.of("reportingFacts", ReportingFacts::builder, Builder::build)
          .blankIsAbsent()
          .known(
              "parentIsExploiter",
              ANSWER,
              ReportingFacts::parentIsExploiter,
              Builder::parentIsExploiter)
          .known("onOwnAccord", ANSWER, ReportingFacts::onOwnAccord, Builder::onOwnAccord)
          .known(
              "learnedElsewhere",
              ANSWER,
              ReportingFacts::learnedElsewhere,
              Builder::learnedElsewhere)
          .known("newAllegations", ANSWER, ReportingFacts::newAllegations, Builder::newAllegations)
          .known(
              "exploiterHasChildren",
              ANSWER,
              ReportingFacts::exploiterHasChildren,
              Builder::exploiterHasChildren)
          .build();

  private ReportingFactsType() {}
}
