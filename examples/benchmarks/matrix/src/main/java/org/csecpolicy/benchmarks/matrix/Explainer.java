package org.csecpolicy.benchmarks.matrix;

import java.util.ArrayList;
import java.util.List;
import org.csecpolicy.benchmarks.matrix.Call.OpenCase;
import org.csecpolicy.benchmarks.matrix.Call.Probation;

/**
 * The matrix as a Java developer would write it by hand: if and else, a fresh immutable outcome
 * with the list of the rules that fired. The other versions are held to this one.
 */
public final class Explainer implements Engine<Call, Outcome> {
  /** Has nothing to set up. */
  public Explainer() {}

  @Override
  public Call input(Call call) {
    return call;
  }

  @Override
  public Outcome decide(Call call) {
    List<String> fired = new ArrayList<>();
    boolean csecUnit = call.openCase() == OpenCase.CSEC_UNIT;
    String primary;
    String secondary = "MART";
    if (csecUnit && !call.afterHours()) {
      primary = "MART";
      secondary = "NONE";
      fired.add("N-4.bh.1");
    } else if (csecUnit) {
      primary = "ERCP";
      fired.add("N-4.ah.1");
    } else if (call.afterHours()) {
      primary = "ERCP";
      fired.add("N-3.e.1");
    } else {
      primary = "REGIONAL_OFFICE";
      if (call.againstPlacement()) {
        fired.add("N-3.c.2");
      } else if (call.inPlacement()) {
        fired.add("N-3.b.3");
      } else {
        fired.add("N-3.a.4");
      }
    }

    String response;
    if (call.custody()) {
      response = "IMMEDIATE";
      fired.add("N-2.b.1");
    } else if (call.historyOnly() && !call.danger() && !call.flightRisk() && call.juvenileHall()) {
      response = "IMMEDIATE_NOT_REQUIRED";
      fired.add("N-1.g.2");
    } else {
      response = "IMMEDIATE";
      fired.add("N-1.g.1");
    }

    String form;
    if (!call.custody()) {
      form = "NONE";
      fired.add("N-1.b");
    } else if (csecUnit && !call.afterHours()) {
      form = "EMAIL";
      fired.add("N-4.bh.3");
    } else {
      form = "FAX";
      fired.add("N-1.c.3");
    }

    String recipients;
    if (call.probation() != Probation.NOT_INVOLVED) {
      recipients = "BOTH";
      fired.add("N-2.b.4");
    } else if (call.juvenileHall()) {
      recipients = "BOTH";
      fired.add("N-2.b.5");
    } else {
      recipients = "DCFS";
      fired.add("N-2.b.3");
    }
    return new Outcome(primary, secondary, response, form, recipients, List.copyOf(fired));
  }

  @Override
  public Outcome outcome(Outcome answer) {
    return answer;
  }
}
