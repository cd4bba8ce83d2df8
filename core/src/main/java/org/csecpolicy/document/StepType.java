package org.csecpolicy.document;

import static org.csecpolicy.document.TextType.TEXT;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.Due;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.Step;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.policy.Clause;

/** The steps of a decision, in its agency's names and offset. */
final class StepType {
  /** A step, and the zone that its moment is written in. */
  record Asked(Step step, ImmutableSet<Clause> clauses, ZoneId zone) {
    Optional<ZonedDateTime> latest() {
      return step.latest().map(moment -> moment.atZone(zone));
    }
  }

  private static final ValueType<Step> ACTOR =
      ObjectType.<Step>written("actor")
          .field("role", Roles.ACTOR_ROLE, Step::actor)
          .field("name", TEXT, Step::actorName)
          .build();

  static final ObjectType<Asked, Void> STEP =
      ObjectType.<Asked>written("step")
          .field("actor", ACTOR, Asked::step)
          .field("action", Words.of(Action.class), it -> it.step.action())
          .field("phrase", new EncodedText<>(Action.class, Action::phrase), it -> it.step.action())
          .field("channel", Words.of(Channel.class), it -> it.step.channel())
          .field("recipients", ListType.of(TEXT), it -> it.step.recipients())
          .field("details", ListType.of(TEXT), it -> it.step.details())
          .field("due", Words.of(Due.class), it -> it.step.due())
          .optional("dueBy", TextType.DATE_TIME, Asked::latest)
          .field("clauses", Citations.CITES, Asked::clauses)
          .build();

  static final ListType<Asked> STEPS = ListType.of(STEP);

  private StepType() {}

  static Collection<Asked> of(HotlineDecision decision, List<Step> steps) {
    ZoneId zone = decision.agency().officeHours().zone();
    return Collections2.transform(steps, step -> new Asked(step, step.clauses(), zone));
  }
}
