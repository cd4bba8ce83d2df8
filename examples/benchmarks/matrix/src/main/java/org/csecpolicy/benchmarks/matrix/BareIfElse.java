package org.csecpolicy.benchmarks.matrix;

import java.util.HashMap;
import java.util.Map;
import org.csecpolicy.benchmarks.matrix.Call.OpenCase;
import org.csecpolicy.benchmarks.matrix.Call.Probation;

/**
 * The least that the matrix can cost: if and else that return an outcome made beforehand. No time
 * but the branches', and no allocation.
 */
public final class BareIfElse implements Engine<Call, Outcome> {
  private static final int ASSIGNMENTS = 6;
  private static final int RESPONSES = 3;
  private static final int FORMS = 3;
  private static final int RECIPIENTS = 3;

  private final Outcome[] outcomes = new Outcome[ASSIGNMENTS * RESPONSES * FORMS * RECIPIENTS];

  /** Makes the outcomes. */
  public BareIfElse() {
    Explainer explainer = new Explainer();
    Map<Outcome, Outcome> made = new HashMap<>();
    for (Call call : Call.all()) {
      outcomes[index(call)] = made.computeIfAbsent(explainer.decide(call), outcome -> outcome);
    }
  }

  @Override
  public Call input(Call call) {
    return call;
  }

  @Override
  public Outcome decide(Call call) {
    return outcomes[index(call)];
  }

  @Override
  public Outcome outcome(Outcome answer) {
    return answer;
  }

  private static int index(Call call) {
    int index = assignment(call);
    index = index * RESPONSES + response(call);
    index = index * FORMS + form(call);
    return index * RECIPIENTS + recipients(call);
  }

  private static int assignment(Call call) {
    if (call.openCase() == OpenCase.CSEC_UNIT) {
      return call.afterHours() ? 1 : 0;
    }
    if (call.afterHours()) {
      return 2;
    }
    if (call.againstPlacement()) {
      return 3;
    }
    return call.inPlacement() ? 4 : 5;
  }

  private static int response(Call call) {
    if (call.custody()) {
      return 0;
    }
    return call.historyOnly() && !call.danger() && !call.flightRisk() && call.juvenileHall()
        ? 1
        : 2;
  }

  private static int form(Call call) {
    if (!call.custody()) {
      return 0;
    }
    return call.openCase() == OpenCase.CSEC_UNIT && !call.afterHours() ? 1 : 2;
  }

  private static int recipients(Call call) {
    if (call.probation() != Probation.NOT_INVOLVED) {
      return 0;
    }
    return call.juvenileHall() ? 1 : 2;
  }
}
