package org.csecpolicy.benchmarks.matrix;

import java.util.List;

/** Holds an engine to the matrix on every combination of its facts. */
public final class CrossCheck {
  private CrossCheck() {}

  /** Checks the engines of these classes; ends with an exception at the first that differs. */
  public static void main(String[] classNames) {
    for (String className : classNames) {
      check(Engine.named(className));
    }
  }

  private static <I, O> void check(Engine<I, O> engine) {
    Explainer matrix = new Explainer();
    List<Call> calls = Call.all();
    for (Call call : calls) {
      Outcome expected = matrix.decide(call);
      O answer = engine.decide(engine.input(call));
      if (!engine.agrees(answer, expected)) {
        throw new IllegalStateException(
            engine.getClass().getSimpleName()
                + " differs for "
                + call
                + "\n  expected "
                + expected
                + "\n  answered "
                + engine.outcome(answer));
      }
    }
    System.out.println(
        engine.getClass().getSimpleName() + " agrees on " + calls.size() + " combinations");
  }
}
