package org.csecpolicy.benchmarks.drools;

import org.csecpolicy.benchmarks.matrix.Call;
import org.csecpolicy.benchmarks.matrix.Draft;
import org.csecpolicy.benchmarks.matrix.Engine;
import org.csecpolicy.benchmarks.matrix.Outcome;
import org.kie.api.KieServices;
import org.kie.api.runtime.StatelessKieSession;

/** Drools: the rules are compiled to an executable model by the build; one stateless session. */
public final class Drools implements Engine<Call, Draft> {
  private final StatelessKieSession session =
      KieServices.get().getKieClasspathContainer().newStatelessKieSession();

  /** Loads the compiled rules. */
  public Drools() {}

  @Override
  public Call input(Call call) {
    return call;
  }

  @Override
  public Draft decide(Call call) {
    Draft draft = new Draft(call);
    session.execute(draft);
    return draft;
  }

  @Override
  public Outcome outcome(Draft draft) {
    return draft.outcome();
  }
}
