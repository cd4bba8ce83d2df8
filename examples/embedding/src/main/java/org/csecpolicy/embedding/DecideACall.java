package org.csecpolicy.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Step;
import org.csecpolicy.json.PolicyJson;

/** Decides the call in a file, and shows who does what, and by when. */
public final class DecideACall {
  private DecideACall() {}

  public static void main(String[] args) throws IOException {
    HotlinePolicy policy = HotlinePolicy.losAngeles();
    PolicyJson json = PolicyJson.of(policy.agency());
    HotlineDecision decision =
        policy.decide(json.readReferral(Files.readAllBytes(Path.of(args[0]))));

    DateTimeFormatter clock =
        DateTimeFormatter.ofPattern("EEE h:mm a", Locale.US)
            .withZone(policy.agency().officeHours().zone());
    for (Step step : decision.steps()) {
      String moment = step.latest().map(latest -> "by " + clock.format(latest)).orElse("");
      System.out.printf(Locale.ROOT, "%-15s %s%n", moment, step.sentence());
    }
  }
}
