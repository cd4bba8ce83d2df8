package org.csecpolicy.benchmarks.matrix;

import java.util.List;

/** A program that makes one decision and ends: what a fresh process takes to its first answer. */
public final class ColdStart {
  private ColdStart() {}

  /** Decides one call with the engine of this class. */
  public static void main(String[] className) {
    Call call =
        new Call(
            true,
            true,
            Call.OpenCase.CSEC_UNIT,
            false,
            true,
            Call.Probation.INVOLVED,
            false,
            false,
            true,
            false);
    first(Engine.named(className[0]), call);
  }

  private static <I, O> void first(Engine<I, O> engine, Call call) {
    O answer = engine.decide(engine.input(call));
    List<String> fired = engine.outcome(answer).explanation();
    if (fired.isEmpty()) {
      throw new IllegalStateException("no rule fired");
    }
  }
}
