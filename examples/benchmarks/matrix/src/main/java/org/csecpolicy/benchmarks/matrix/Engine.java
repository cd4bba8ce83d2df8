package org.csecpolicy.benchmarks.matrix;

/**
 * One way to decide the small matrix. Only {@link #decide} is timed: neither bringing the facts
 * into the engine's form nor reading its answer is, which is in favor of the engines.
 *
 * @param <I> what the engine takes
 * @param <O> what it answers
 */
public interface Engine<I, O> {
  /** The facts in the form that the engine takes; it is used for many decisions. */
  I input(Call call);

  /** One decision. Called from several threads. */
  O decide(I input);

  /** The six outputs in an answer. */
  Outcome outcome(O answer);

  /** Whether an answer says what the matrix says. */
  default boolean agrees(O answer, Outcome expected) {
    return outcome(answer).equals(expected);
  }

  /** The engine of this class, which has a constructor without arguments. */
  static Engine<?, ?> named(String className) {
    try {
      return (Engine<?, ?>) Class.forName(className).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no engine " + className, e);
    }
  }
}
