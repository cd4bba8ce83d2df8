package org.csecpolicy.json;

import org.csecpolicy.policy.Clause;
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
import org.csecpolicy.screening.ChildRole;
import org.csecpolicy.screening.IllicitActivity;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.Industry;
import org.csecpolicy.screening.Means;
import org.csecpolicy.screening.Purpose;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.Substance;
import org.csecpolicy.screening.Suspicion;
import org.csecpolicy.screening.ValueRecipient;
import org.csecpolicy.screening.Vulnerability;

/** The words of a referral document, and of a screening record. */
final class Vocabulary {
  static final Words<Answer> ANSWER = Words.of(Answer.class);
  static final Words<CallerKind> CALLER_KIND = Words.of(CallerKind.class);
  static final Words<Nationality> NATIONALITY = Words.of(Nationality.class);
  static final Words<HallAnswer> HALL_ANSWER = Words.of(HallAnswer.class);
  static final Words<Home> HOME = Words.of(Home.class);
  static final Words<Occurred> OCCURRED = Words.of(Occurred.class);
  static final Words<PlacementKind> PLACEMENT_KIND = Words.of(PlacementKind.class);
  static final Words<AgainstPlacement> AGAINST_PLACEMENT = Words.of(AgainstPlacement.class);
  static final Words<CaseStatus> CASE_STATUS = Words.of(CaseStatus.class);
  static final Words<Category> CATEGORY = Words.of(Category.class);
  static final Words<Suspicion> SUSPICION = Words.of(Suspicion.class);
  static final Words<Indicator> INDICATOR = Words.asNamed(Indicator.class);
  static final Words<RedFlag> RED_FLAG = Words.of(RedFlag.class);
  static final Words<Industry> INDUSTRY = Words.of(Industry.class);
  static final Words<IllicitActivity> ACTIVITY = Words.of(IllicitActivity.class);
  static final Words<Vulnerability> VULNERABILITY = Words.of(Vulnerability.class);
  static final Words<Substance> SUBSTANCE = Words.of(Substance.class);
  static final Words<AtRisk> AT_RISK = Words.of(AtRisk.class);
  static final Words<ProbationStatus> PROBATION_STATUS =
      Words.of(ProbationStatus.class).accepting("unknown", ProbationStatus.NOT_VERIFIED);
  static final Words<WillRespond> WILL_RESPOND = Words.of(WillRespond.class);
  static final Words<ElectronicTransfer> ELECTRONIC_TRANSFER = Words.of(ElectronicTransfer.class);
  static final Words<ChildRole> CHILD_ROLE = Words.of(ChildRole.class);
  static final Words<ValueRecipient> VALUE_RECIPIENT = Words.of(ValueRecipient.class);
  static final Words<Means> MEANS = Words.of(Means.class);
  static final Words<Purpose> PURPOSE = Words.of(Purpose.class);
  static final Words<Clause> CLAUSE = Words.named(Clause.class, Clause::id, "a clause by its id");
  static final Words<Interpretation> INTERPRETATION =
      Words.named(Interpretation.class, Interpretation::key, "an interpretation by its key");

  private Vocabulary() {}
}
