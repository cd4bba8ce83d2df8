package org.csecpolicy.benchmarks.easyrules;

import static org.csecpolicy.benchmarks.matrix.Call.OpenCase.CSEC_UNIT;
import static org.csecpolicy.benchmarks.matrix.Call.Probation.NOT_INVOLVED;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.csecpolicy.benchmarks.matrix.Call;
import org.csecpolicy.benchmarks.matrix.Draft;
import org.csecpolicy.benchmarks.matrix.Engine;
import org.csecpolicy.benchmarks.matrix.Outcome;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: conditions and actions as lambdas, registered once. */
public final class EasyRules implements Engine<Call, Draft> {
  private static final String DRAFT = "draft";

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = new Rules();

  /** Registers the rules. */
  public EasyRules() {
    assignment("N-4.bh.1", c -> c.openCase() == CSEC_UNIT && !c.afterHours(), "MART", "NONE");
    assignment("N-4.ah.1", c -> c.openCase() == CSEC_UNIT && c.afterHours(), "ERCP", "MART");
    assignment("N-3.e.1", c -> c.openCase() != CSEC_UNIT && c.afterHours(), "ERCP", "MART");
    region("N-3.c.2", c -> c.againstPlacement());
    region("N-3.b.3", c -> !c.againstPlacement() && c.inPlacement());
    region("N-3.a.4", c -> !c.againstPlacement() && !c.inPlacement());
    response("N-2.b.1", c -> c.custody(), "IMMEDIATE");
    response("N-1.g.2", c -> !c.custody() && isException(c), "IMMEDIATE_NOT_REQUIRED");
    response("N-1.g.1", c -> !c.custody() && !isException(c), "IMMEDIATE");
    form("N-1.b", c -> !c.custody(), "NONE");
    form("N-4.bh.3", c -> c.custody() && c.openCase() == CSEC_UNIT && !c.afterHours(), "EMAIL");
    form("N-1.c.3", c -> c.custody() && (c.openCase() != CSEC_UNIT || c.afterHours()), "FAX");
    alert("N-2.b.4", c -> c.probation() != NOT_INVOLVED, "BOTH");
    alert("N-2.b.5", c -> c.probation() == NOT_INVOLVED && c.juvenileHall(), "BOTH");
    alert("N-2.b.3", c -> c.probation() == NOT_INVOLVED && !c.juvenileHall(), "DCFS");
  }

  @Override
  public Call input(Call call) {
    return call;
  }

  @Override
  public Draft decide(Call call) {
    Draft draft = new Draft(call);
    Facts facts = new Facts();
    facts.put(DRAFT, draft);
    engine.fire(rules, facts);
    return draft;
  }

  @Override
  public Outcome outcome(Draft draft) {
    return draft.outcome();
  }

  private static boolean isException(Call call) {
    return call.historyOnly() && !call.danger() && !call.flightRisk() && call.juvenileHall();
  }

  private void assignment(String id, Predicate<Call> when, String primary, String secondary) {
    rule(id, when, draft -> draft.assign(id, primary, secondary));
  }

  private void region(String id, Predicate<Call> when) {
    Predicate<Call> office = call -> call.openCase() != CSEC_UNIT && !call.afterHours();
    assignment(id, office.and(when), "REGIONAL_OFFICE", "MART");
  }

  private void response(String id, Predicate<Call> when, String time) {
    rule(id, when, draft -> draft.respond(id, time));
  }

  private void form(String id, Predicate<Call> when, String channel) {
    rule(id, when, draft -> draft.form(id, channel));
  }

  private void alert(String id, Predicate<Call> when, String lists) {
    rule(id, when, draft -> draft.alert(id, lists));
  }

  private void rule(String id, Predicate<Call> when, Consumer<Draft> then) {
    rules.register(
        new RuleBuilder()
            .name(id)
            .when(facts -> when.test(facts.<Draft>get(DRAFT).getCall()))
            .then(facts -> then.accept(facts.get(DRAFT)))
            .build());
  }
}
