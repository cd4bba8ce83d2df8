package org.csecpolicy.inquiry;

import java.util.Locale;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.ProbationStatus;

/** The constants of a referral's enumerations as answers. */
final class AnswerWords {
  private AnswerWords() {}

  /** The stable name: in lower case with hyphens. */
  static String keyOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In words, mostly those of the constant's own name. */
  static String of(Enum<?> constant) {
    if (constant instanceof Nationality nationality) {
      return of(nationality);
    }
    if (constant instanceof ProbationStatus status) {
      return of(status);
    }
    if (constant instanceof CaseStatus status) {
      return of(status);
    }
    if (constant instanceof AgainstPlacement against) {
      return of(against);
    }
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String of(Nationality nationality) {
    return switch (nationality) {
      case US_CITIZEN -> "a U.S. citizen";
      case LAWFUL_PERMANENT_RESIDENT -> "a lawful permanent resident";
      case FOREIGN_NATIONAL -> "a foreign national";
      case SUSPECTED_FOREIGN_NATIONAL -> "perhaps a foreign national";
      case UNKNOWN -> "not known";
    };
  }

  private static String of(ProbationStatus status) {
    return switch (status) {
      case NOT_INVOLVED -> "not involved";
      case INVOLVED -> "involved, not under 602";
      case WARD_602_FR_PLACEMENT -> "602, in placement (FR)";
      case WARD_602_FM_HOME -> "602, at home (FM)";
      case WARD_ELSEWHERE -> "a ward of another county";
      case NOT_VERIFIED -> "not verified";
    };
  }

  private static String of(CaseStatus status) {
    return switch (status) {
      case NONE -> "no open case";
      case REGIONAL -> "with a regional office";
      case CSEC_UNIT -> "with the CSEC unit";
      case UNKNOWN -> "not known";
    };
  }

  private static String of(AgainstPlacement against) {
    return switch (against) {
      case NONE -> "no allegation";
      case CAREGIVER -> "against its caregiver";
      case STAFF -> "against its staff";
      case UNKNOWN -> "not known";
    };
  }
}
