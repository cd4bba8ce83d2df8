package org.csecpolicy.benchmarks.kiedmn;

import java.util.List;
import java.util.Map;
import org.csecpolicy.benchmarks.matrix.Call;
import org.csecpolicy.benchmarks.matrix.Engine;
import org.csecpolicy.benchmarks.matrix.Outcome;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN: one model of four tables, read once. */
public final class KieDmn implements Engine<DMNContext, DMNResult> {
  private final DMNRuntime runtime;
  private final DMNModel model;

  /** Reads the model. */
  public KieDmn() {
    Resource tables = ResourceFactory.newClassPathResource("matrix.dmn", "UTF-8", KieDmn.class);
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(tables))
            .getOrElseThrow(IllegalStateException::new);
    model = runtime.getModels().get(0);
  }

  @Override
  public DMNContext input(Call call) {
    DMNContext context = runtime.newContext();
    context.set("custody", call.custody());
    context.set("afterHours", call.afterHours());
    context.set("openCase", call.openCase().name());
    context.set("againstPlacement", call.againstPlacement());
    context.set("inPlacement", call.inPlacement());
    context.set("probation", call.probation().name());
    context.set("historyOnly", call.historyOnly());
    context.set("danger", call.danger());
    context.set("flightRisk", call.flightRisk());
    context.set("juvenileHall", call.juvenileHall());
    return context;
  }

  @Override
  public DMNResult decide(DMNContext call) {
    return runtime.evaluateAll(model, call);
  }

  @Override
  public Outcome outcome(DMNResult answer) {
    return new Outcome(
        value(answer, "assignment", "primary"),
        value(answer, "assignment", "secondary"),
        value(answer, "response", "time"),
        value(answer, "form", "channel"),
        value(answer, "recipients", "lists"),
        List.of(
            value(answer, "assignment", "rule"),
            value(answer, "response", "rule"),
            value(answer, "form", "rule"),
            value(answer, "recipients", "rule")));
  }

  private static String value(DMNResult answer, String decision, String output) {
    Map<?, ?> row = (Map<?, ?>) answer.getDecisionResultByName(decision).getResult();
    return (String) row.get(output);
  }
}
