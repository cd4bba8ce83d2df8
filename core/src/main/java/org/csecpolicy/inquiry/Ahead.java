package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.Outcomes;
import org.csecpolicy.policy.Fact;

/**
 * Some rules that are still to come on a {@link Walk}: what they can tell of a way is the answers
 * that they read, those that say whether one of their questions arises, and what the earlier rules
 * hand on.
 */
final class Ahead {
  private final ImmutableList<Stage> before;
  private final Optional<Stage> standing;
  private final Alike read;
  private final Alike readOfAnOutsider;

  /**
   * For some of the rules on a way.
   *
   * @param options the answers, some of which the rules take alike
   * @param before the stages before them
   * @param wanted what is to be told of in the end, whether they go by it or not
   * @param ahead the stages that are these rules
   * @param among the facts of which the answers are told apart at all
   */
  Ahead(
      AnswerOptions options,
      List<Stage> before,
      Set<Stage> wanted,
      List<Stage> ahead,
      Set<Fact> among) {
    EnumSet<Fact> read = EnumSet.noneOf(Fact.class);
    EnumSet<Fact> ofAnOutsider = EnumSet.noneOf(Fact.class);
    EnumSet<Fact> apart = EnumSet.noneOf(Fact.class);
    for (Stage each : ahead) {
      read.addAll(Reads.by(each.kind()));
      ofAnOutsider.addAll(Reads.ofAnOutsider(each.kind()));
      for (Fact fact : Fact.values()) {
        if (Reads.tellsApart(each.kind(), fact)) {
          apart.add(fact);
        }
      }
    }
    this.before =
        before.stream()
            .filter(earlier -> wanted.contains(earlier) || isGoneBy(earlier, ahead))
            .collect(ImmutableList.toImmutableList());
    if (this.before.stream().mapToInt(Stage::bits).sum() + Stage.Ours.BITS > Long.SIZE) {
      throw new AssertionError(before.size());
    }
    this.standing =
        before.stream().filter(earlier -> earlier.kind() == Outcomes.STANDING).findFirst();
    this.read = new Alike(options, Sets.intersection(withWhatTheyDependOn(read), among), apart);
    this.readOfAnOutsider =
        new Alike(options, Sets.intersection(withWhatTheyDependOn(ofAnOutsider), among), apart);
  }

  private static boolean isGoneBy(Stage earlier, List<Stage> ahead) {
    return ahead.stream().anyMatch(each -> GoesBy.of(each.kind()).contains(earlier.kind()));
  }

  /** These facts, and those that say whether one of them has a place. */
  static Set<Fact> withWhatTheyDependOn(Set<Fact> facts) {
    EnumSet<Fact> all = EnumSet.noneOf(Fact.class);
    for (Fact fact : facts) {
      all.add(fact);
      all.addAll(AnswerOptions.DEPENDENT.get(fact));
    }
    return all;
  }

  /** What they can tell of a way; ways that have it in common go on alike. */
  record View(Path answers, long handedOn) {
    /** Mixed, as small numbers side by side would fall together. */
    @Override
    public int hashCode() {
      return answers.hashCode() + Long.hashCode(handedOn * Path.MIXER);
    }
  }

  /** What they can tell of the way to a node. */
  View of(Node node) {
    long handedOn = 0;
    for (Stage earlier : before) {
      int part = node.seenBy(earlier).handedOn();
      if (part >>> earlier.bits() != 0) {
        throw new AssertionError(earlier.kind());
      }
      handedOn = handedOn << earlier.bits() | part;
    }
    Stage.Ours ours = standing.isPresent() ? node.seenBy(standing.get()).ours() : Stage.Ours.HERE;
    Alike answers = ours == Stage.Ours.NEVER ? readOfAnOutsider : read;
    return new View(answers.of(node.path()), handedOn << Stage.Ours.BITS | ours.ordinal());
  }
}
