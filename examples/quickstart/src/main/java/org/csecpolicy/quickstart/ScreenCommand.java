package org.csecpolicy.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Screening;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.InvalidDocumentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Screens one referral: risk, definitions, duty to report, documentation and checklist. */
@Command(
    name = "screen",
    description =
        "Screens a referral document (JSON): at risk, legal definitions, duty to report, what to"
            + " look at again, documentation and the checklist of the call.",
    mixinStandardHelpOptions = true)
final class ScreenCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private AgencyOptions agency;

  @Option(names = "--json", description = "Print the screening document instead of text.")
  private boolean asJson;

  @Parameters(paramLabel = "FILE", description = "A referral, or - for standard input.")
  private Path input;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Refusals refusals = new Refusals(spec.commandLine().getErr());
    HotlinePolicy policy = agency.policy();
    PolicyJson json = PolicyJson.of(policy.agency());
    try {
      Screening screening = policy.screen(json.readReferral(Documents.read(input)));
      out.print(
          asJson
              ? json.writeScreening(screening) + System.lineSeparator()
              : new ScreeningText().of(Documents.nameOf(input), screening));
      out.flush();
    } catch (InvalidDocumentException invalid) {
      refusals.refuse(input, invalid);
    } catch (IOException unreadable) {
      refusals.refuse(input, "cannot be read");
    }
    return refusals.status();
  }
}
