package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.ClauseKind;
import org.junit.jupiter.api.Test;

/** What the texts say about the words of a message is what messages cite. */
class MessageClausesTest {
  private static final Set<Clause> CITED = EnumSet.noneOf(Clause.class);

  static {
    for (Situation situation : Situation.values()) {
      situation.messages(Situation.texts()).forEach(MessageClausesTest::collect);
    }
    Messages.of(Calls.decide(Calls.csecUnitCase().calledAt(Calls.NIGHT)), Calls.details().build())
        .forEach(MessageClausesTest::collect);
  }

  private static void collect(Message message) {
    CITED.addAll(message.clauses());
  }

  @Test
  void everyClauseOnTheWordsOfAMessageIsCitedByOne() {
    Set<Clause> forgotten = EnumSet.noneOf(Clause.class);
    Arrays.stream(Clause.values())
        .filter(clause -> clause.kind() == ClauseKind.MESSAGE)
        .forEach(forgotten::add);
    assertThat(forgotten).isNotEmpty();
    forgotten.removeAll(CITED);
    assertThat(forgotten).isEmpty();
  }

  @Test
  void noMessageCitesWhatIsOnlyProse() {
    assertThat(CITED).noneMatch(clause -> clause.kind() == ClauseKind.PROSE);
  }
}
