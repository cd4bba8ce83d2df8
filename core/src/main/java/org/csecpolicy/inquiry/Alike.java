package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.FactFields;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.ProbationStatus;

/** Which answers most rules do not tell apart, so that one stands for them: see {@link Reads}. */
final class Alike {
  /** The place of the first answer that names a place outside the county, which come last. */
  private static final int OUTSIDE = 2;

  private static final ImmutableList<Home> HOMES = FactFields.HOME.answers();
  private static final ImmutableList<AgainstPlacement> ACCUSED =
      FactFields.AGAINST_PLACEMENT.answers();
  private static final ImmutableList<ProbationStatus> PROBATION =
      FactFields.PROBATION_STATUS.answers();

  private final AnswerOptions options;

  Alike(AnswerOptions options) {
    this.options = options;
  }

  /**
   * One answer for all that a rule takes alike, or this one.
   *
   * @param apart whether the rule asks for more than whether a place is outside the county, whether
   *     the child lives with a family, and whether under 602 status
   */
  int answer(Fact fact, int answer, boolean apart) {
    if (answer == Path.NOT_ANSWERED || answer == Path.LEFT_OPEN) {
      return answer;
    }
    return switch (fact) {
      case RESIDENCE -> apart ? answer : Math.min(answer, OUTSIDE);
      case WHERE_FOUND, PLACEMENT_LOCATION -> {
        boolean abroad = answer == options.to(fact).size();
        yield apart && abroad ? answer : Math.min(answer, OUTSIDE);
      }
      case HOME ->
          !apart && HOMES.get(answer - 1).isFamily() ? 1 + HOMES.indexOf(Home.PARENT) : answer;
      case AGAINST_PLACEMENT ->
          ACCUSED.get(answer - 1).isAlleged()
              ? 1 + ACCUSED.indexOf(AgainstPlacement.STAFF)
              : answer;
      case PROBATION_STATUS ->
          apart || PROBATION.get(answer - 1).is602()
              ? answer
              : 1 + PROBATION.indexOf(ProbationStatus.NOT_INVOLVED);
      default -> answer;
    };
  }
}
