package org.csecpolicy.document;

import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.PlacementKind;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.IllicitActivity;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.Industry;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.Substance;
import org.csecpolicy.screening.Suspicion;
import org.csecpolicy.screening.Vulnerability;

/** The words that documents share, and ids, keys and fields. */
final class Vocabulary {
  static final Words<Answer> ANSWER =
      Words.of(Answer.class).named("answer").unknown(Answer.UNKNOWN);
  static final Words<CallerKind> CALLER_KIND =
      Words.of(CallerKind.class).unknown(CallerKind.UNKNOWN);
  static final Words<Nationality> NATIONALITY =
      Words.of(Nationality.class).unknown(Nationality.UNKNOWN);
  static final Words<HallAnswer> HALL_ANSWER =
      Words.of(HallAnswer.class).unknown(HallAnswer.NOT_GIVEN).leftOut("unknown");
  static final Words<Home> HOME = Words.of(Home.class).unknown(Home.UNKNOWN);
  static final Words<Occurred> OCCURRED = Words.of(Occurred.class).unknown(Occurred.UNKNOWN);
  static final Words<PlacementKind> PLACEMENT_KIND =
      Words.of(PlacementKind.class).unknown(PlacementKind.UNKNOWN);
  static final Words<AgainstPlacement> AGAINST_PLACEMENT =
      Words.of(AgainstPlacement.class).unknown(AgainstPlacement.UNKNOWN);
  static final Words<CaseStatus> CASE_STATUS =
      Words.of(CaseStatus.class).unknown(CaseStatus.UNKNOWN);
  static final Words<ProbationStatus> PROBATION_STATUS =
      Words.of(ProbationStatus.class)
          .accepting("unknown", ProbationStatus.NOT_VERIFIED)
          .unknown(ProbationStatus.NOT_VERIFIED);
  static final Words<WillRespond> WILL_RESPOND =
      Words.of(WillRespond.class).unknown(WillRespond.UNKNOWN);
  static final Words<ElectronicTransfer> ELECTRONIC_TRANSFER =
      Words.of(ElectronicTransfer.class).unknown(ElectronicTransfer.UNKNOWN);
  static final Words<Category> CATEGORY = Words.of(Category.class).named("category");
  static final Words<Suspicion> SUSPICION =
      Words.of(Suspicion.class)
          .named("suspicion")
          .leftOut("no", "unknown")
          .ifRefused(Suspicion.POSSIBLE);
  static final Words<Indicator> INDICATOR =
      Words.of(Indicator.class, Indicator::name).named("indicator");
  static final Words<RedFlag> RED_FLAG = Words.of(RedFlag.class).named("redFlag");
  static final Words<Industry> INDUSTRY = Words.of(Industry.class).named("industry");
  static final Words<IllicitActivity> ACTIVITY = Words.of(IllicitActivity.class).named("activity");
  static final Words<Vulnerability> VULNERABILITY =
      Words.of(Vulnerability.class).named("vulnerability");
  static final Words<Substance> SUBSTANCE = Words.of(Substance.class).named("substance");
  static final Words<AtRisk> AT_RISK = Words.of(AtRisk.class).named("risk");
  static final Words<Clause> CLAUSE =
      Words.CLAUSE.noting((clause, footnotes) -> footnotes.add(clause));
  static final Words<Interpretation> INTERPRETATION =
      Words.keys(
              Interpretation.class,
              Interpretation::key,
              "interpretationKey",
              "^[a-z0-9-]+$",
              "an interpretation by its key")
          .noting((interpretation, footnotes) -> footnotes.add(interpretation));
  static final Words<Contradiction> CONTRADICTION =
      Words.keys(
              Contradiction.class,
              Contradiction::key,
              "contradictionKey",
              "^[a-z0-9-]+$",
              "a contradiction by its key")
          .noting((contradiction, footnotes) -> footnotes.add(contradiction));
  static final Words<Fact> FIELD =
      Words.keys(
          Fact.class, Fact::id, "field", "^[A-Za-z]+(\\.[A-Za-z]+)*$", "a field of the referral");

  /** The same, of a fact that is to be asked about. */
  static final Words<Fact> QUESTION = FIELD.noting((fact, footnotes) -> footnotes.add(fact));

  private Vocabulary() {}
}
