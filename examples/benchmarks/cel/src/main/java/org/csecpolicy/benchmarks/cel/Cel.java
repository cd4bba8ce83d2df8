package org.csecpolicy.benchmarks.cel;

import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime.Program;
import java.util.List;
import java.util.Map;
import org.csecpolicy.benchmarks.matrix.Call;
import org.csecpolicy.benchmarks.matrix.Engine;
import org.csecpolicy.benchmarks.matrix.Outcome;

/** CEL: four type-checked expressions, one for each table, planned once. */
public final class Cel implements Engine<Map<String, Object>, List<List<?>>> {
  private static final List<String> FLAGS =
      List.of(
          "custody",
          "afterHours",
          "againstPlacement",
          "inPlacement",
          "historyOnly",
          "danger",
          "flightRisk",
          "juvenileHall");
  private static final List<String> WORDS = List.of("openCase", "probation");

  private final dev.cel.bundle.Cel cel = environment();
  private final Program assignment =
      program(
          """
          openCase == 'CSEC_UNIT'
            ? (afterHours ? ['N-4.ah.1', 'ERCP', 'MART'] : ['N-4.bh.1', 'MART', 'NONE'])
            : afterHours ? ['N-3.e.1', 'ERCP', 'MART']
            : againstPlacement ? ['N-3.c.2', 'REGIONAL_OFFICE', 'MART']
            : inPlacement ? ['N-3.b.3', 'REGIONAL_OFFICE', 'MART']
            : ['N-3.a.4', 'REGIONAL_OFFICE', 'MART']
          """);
  private final Program response =
      program(
          """
          custody ? ['N-2.b.1', 'IMMEDIATE']
            : historyOnly && !danger && !flightRisk && juvenileHall
            ? ['N-1.g.2', 'IMMEDIATE_NOT_REQUIRED']
            : ['N-1.g.1', 'IMMEDIATE']
          """);
  private final Program form =
      program(
          """
          !custody ? ['N-1.b', 'NONE']
            : openCase == 'CSEC_UNIT' && !afterHours ? ['N-4.bh.3', 'EMAIL']
            : ['N-1.c.3', 'FAX']
          """);
  private final Program recipients =
      program(
          """
          probation != 'NOT_INVOLVED' ? ['N-2.b.4', 'BOTH']
            : juvenileHall ? ['N-2.b.5', 'BOTH']
            : ['N-2.b.3', 'DCFS']
          """);

  /** Checks and plans the expressions. */
  public Cel() {}

  @Override
  public Map<String, Object> input(Call call) {
    return Map.of(
        "custody", call.custody(),
        "afterHours", call.afterHours(),
        "openCase", call.openCase().name(),
        "againstPlacement", call.againstPlacement(),
        "inPlacement", call.inPlacement(),
        "probation", call.probation().name(),
        "historyOnly", call.historyOnly(),
        "danger", call.danger(),
        "flightRisk", call.flightRisk(),
        "juvenileHall", call.juvenileHall());
  }

  @Override
  public List<List<?>> decide(Map<String, Object> call) {
    return List.of(
        eval(assignment, call), eval(response, call), eval(form, call), eval(recipients, call));
  }

  @Override
  public Outcome outcome(List<List<?>> answer) {
    return new Outcome(
        (String) answer.get(0).get(1),
        (String) answer.get(0).get(2),
        (String) answer.get(1).get(1),
        (String) answer.get(2).get(1),
        (String) answer.get(3).get(1),
        answer.stream().map(row -> (String) row.get(0)).toList());
  }

  private static List<?> eval(Program program, Map<String, Object> call) {
    try {
      return (List<?>) program.eval(call);
    } catch (CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static dev.cel.bundle.Cel environment() {
    CelBuilder builder = CelFactory.standardCelBuilder();
    FLAGS.forEach(name -> builder.addVar(name, SimpleType.BOOL));
    WORDS.forEach(name -> builder.addVar(name, SimpleType.STRING));
    return builder.build();
  }

  private Program program(String expression) {
    try {
      return cel.createProgram(cel.compile(expression).getAst());
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
