package org.csecpolicy.benchmarks.camundadmn;

import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.csecpolicy.benchmarks.matrix.Call;
import org.csecpolicy.benchmarks.matrix.Engine;
import org.csecpolicy.benchmarks.matrix.Outcome;

/** Camunda's DMN engine: four tables with JUEL expressions, parsed once. */
public final class CamundaDmn implements Engine<VariableMap, List<DmnDecisionTableResult>> {
  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision assignment = parse("assignment");
  private final DmnDecision response = parse("response");
  private final DmnDecision form = parse("form");
  private final DmnDecision recipients = parse("recipients");

  /** Parses the tables. */
  public CamundaDmn() {}

  @Override
  public VariableMap input(Call call) {
    return Variables.createVariables()
        .putValue("custody", call.custody())
        .putValue("afterHours", call.afterHours())
        .putValue("openCase", call.openCase().name())
        .putValue("againstPlacement", call.againstPlacement())
        .putValue("inPlacement", call.inPlacement())
        .putValue("probation", call.probation().name())
        .putValue("historyOnly", call.historyOnly())
        .putValue("danger", call.danger())
        .putValue("flightRisk", call.flightRisk())
        .putValue("juvenileHall", call.juvenileHall());
  }

  @Override
  public List<DmnDecisionTableResult> decide(VariableMap call) {
    return List.of(
        engine.evaluateDecisionTable(assignment, call),
        engine.evaluateDecisionTable(response, call),
        engine.evaluateDecisionTable(form, call),
        engine.evaluateDecisionTable(recipients, call));
  }

  @Override
  public Outcome outcome(List<DmnDecisionTableResult> answer) {
    return new Outcome(
        value(answer.get(0), "primary"),
        value(answer.get(0), "secondary"),
        value(answer.get(1), "time"),
        value(answer.get(2), "channel"),
        value(answer.get(3), "lists"),
        answer.stream().map(table -> value(table, "rule")).toList());
  }

  private static String value(DmnDecisionTableResult table, String output) {
    return table.getSingleResult().getEntry(output);
  }

  private DmnDecision parse(String decision) {
    return engine.parseDecision(decision, CamundaDmn.class.getResourceAsStream("matrix.dmn"));
  }
}
