package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.FactFields;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.ProbationStatus;

/**
 * The answers of a path as some rules read them: to their facts alone, and one for all that they do
 * not tell apart: see {@link Reads}.
 */
final class Alike {
  /** The place of the first answer that names a place outside the county, which come last. */
  private static final int OUTSIDE = 2;

  private static final ImmutableList<Home> HOMES = FactFields.HOME.answers();
  private static final ImmutableList<AgainstPlacement> ACCUSED =
      FactFields.AGAINST_PLACEMENT.answers();
  private static final ImmutableList<ProbationStatus> PROBATION =
      FactFields.PROBATION_STATUS.answers();

  private final Path asGiven;
  private final ImmutableMap<Fact, int[]> merged;

  /**
   * Of the rules that read these facts.
   *
   * @param apart the facts of which they ask for more than whether a place is outside the county,
   *     whether the child lives with a family, and whether under 602 status
   */
  Alike(AnswerOptions options, Set<Fact> read, Set<Fact> apart) {
    Path asGiven = Path.START;
    ImmutableMap.Builder<Fact, int[]> merged = ImmutableMap.builder();
    for (Fact fact : read) {
      int[] answers = IntStream.rangeClosed(0, Path.LEFT_OPEN).toArray();
      for (AnswerOption option : options.to(fact)) {
        answers[option.place()] =
            answer(fact, option.place(), options.to(fact).size(), apart.contains(fact));
      }
      if (IntStream.range(0, answers.length).allMatch(answer -> answers[answer] == answer)) {
        asGiven = asGiven.with(fact, Path.LEFT_OPEN);
      } else {
        merged.put(fact, answers);
      }
    }
    this.asGiven = asGiven;
    this.merged = merged.build();
  }

  /** What they read of this path. */
  Path of(Path path) {
    Path read = path.only(asGiven);
    for (Map.Entry<Fact, int[]> each : merged.entrySet()) {
      int answer = path.answerTo(each.getKey());
      if (answer != Path.NOT_ANSWERED) {
        read = read.with(each.getKey(), each.getValue()[answer]);
      }
    }
    return read;
  }

  /** One answer for all that are taken alike, or this one. */
  private static int answer(Fact fact, int answer, int answers, boolean apart) {
    return switch (fact) {
      case RESIDENCE -> apart ? answer : Math.min(answer, OUTSIDE);
      case WHERE_FOUND, PLACEMENT_LOCATION -> {
        boolean abroad = answer == answers;
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
