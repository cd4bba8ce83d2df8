package org.csecpolicy.benchmarks.comparison;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.csecpolicy.benchmarks.matrix.Call;
import org.csecpolicy.benchmarks.matrix.Engine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One decision of one engine, over different calls in turn: a single one would let the compiler and
 * the processor learn its branches.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MatrixBenchmark {
  /** The engine and its calls, shared by all threads. */
  @State(Scope.Benchmark)
  public static class Matrix {
    /** Prime to the number of combinations, so that every fact changes from call to call. */
    private static final int STRIDE = 1013;

    /** The engine's class. */
    @Param({"org.csecpolicy.benchmarks.matrix.Explainer"})
    public String engineClass;

    /** How many different calls. */
    @Param({"64"})
    public int calls;

    private Engine<Object, Object> engine;
    private Object[] inputs;

    /** Brings the calls into the engine's form. */
    @Setup
    @SuppressWarnings("unchecked")
    public void prepare() {
      engine = (Engine<Object, Object>) Engine.named(engineClass);
      List<Call> all = Call.all();
      inputs = new Object[calls];
      for (int i = 0; i < calls; i++) {
        inputs[i] = engine.input(all.get(i * STRIDE % all.size()));
      }
    }
  }

  /** Which call is next, of each thread. */
  @State(Scope.Thread)
  public static class Turn {
    private int next;
  }

  /** One decision. */
  @Benchmark
  public Object decide(Matrix matrix, Turn turn) {
    Object[] inputs = matrix.inputs;
    int next = turn.next;
    turn.next = next + 1 == inputs.length ? 0 : next + 1;
    return matrix.engine.decide(inputs[next]);
  }
}
