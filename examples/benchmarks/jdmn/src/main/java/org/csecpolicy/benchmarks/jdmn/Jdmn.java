package org.csecpolicy.benchmarks.jdmn;

import com.gs.dmn.runtime.ExecutionContext;
import java.util.List;
import org.csecpolicy.benchmarks.jdmn.tables.Assignment;
import org.csecpolicy.benchmarks.jdmn.tables.Form;
import org.csecpolicy.benchmarks.jdmn.tables.Recipients;
import org.csecpolicy.benchmarks.jdmn.tables.Response;
import org.csecpolicy.benchmarks.jdmn.tables.type.TAssignment;
import org.csecpolicy.benchmarks.jdmn.tables.type.TForm;
import org.csecpolicy.benchmarks.jdmn.tables.type.TRecipients;
import org.csecpolicy.benchmarks.jdmn.tables.type.TResponse;
import org.csecpolicy.benchmarks.matrix.Call;
import org.csecpolicy.benchmarks.matrix.Engine;
import org.csecpolicy.benchmarks.matrix.Outcome;

/** jDMN: the same tables as KIE's, compiled to Java by the build. */
public final class Jdmn implements Engine<Call, Jdmn.Answer> {
  private final ExecutionContext context = new ExecutionContext();
  private final Assignment assignment = new Assignment();
  private final Response response = new Response();
  private final Form form = new Form();
  private final Recipients recipients = new Recipients();

  /** Has nothing to read. */
  public Jdmn() {}

  /**
   * The rows that fired.
   *
   * @param assignment of the first table
   * @param response of the second
   * @param form of the third
   * @param recipients of the fourth
   */
  public record Answer(
      TAssignment assignment, TResponse response, TForm form, TRecipients recipients) {}

  @Override
  public Call input(Call call) {
    return call;
  }

  @Override
  public Answer decide(Call call) {
    String openCase = call.openCase().name();
    return new Answer(
        assignment.apply(
            call.afterHours(), call.againstPlacement(), call.inPlacement(), openCase, context),
        response.apply(
            call.custody(),
            call.danger(),
            call.flightRisk(),
            call.historyOnly(),
            call.juvenileHall(),
            context),
        form.apply(call.afterHours(), call.custody(), openCase, context),
        recipients.apply(call.juvenileHall(), call.probation().name(), context));
  }

  @Override
  public Outcome outcome(Answer answer) {
    return new Outcome(
        answer.assignment().getPrimary(),
        answer.assignment().getSecondary(),
        answer.response().getTime(),
        answer.form().getChannel(),
        answer.recipients().getLists(),
        List.of(
            answer.assignment().getRule(),
            answer.response().getRule(),
            answer.form().getRule(),
            answer.recipients().getRule()));
  }
}
