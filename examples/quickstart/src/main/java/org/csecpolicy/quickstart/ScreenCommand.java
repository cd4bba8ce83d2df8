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

  @Parameters(
      paramLabel = "FILE",
      description = "A referral, a call about several children, or - for standard input.")
  private Path input;

  @Override
  public Integer call() {
    Refusals refusals = new Refusals(spec.commandLine().getErr());
    HotlinePolicy policy = agency.policy();
    PolicyJson json = PolicyJson.of(policy.agency());
    try {
      String name = Documents.nameOf(input);
      byte[] read = Documents.read(input);
      if (json.isCall(read)) {
        json.readCall(read)
            .children()
            .forEach((key, child) -> print(name + " [" + key + "]", policy.screen(child), json));
      } else {
        print(name, policy.screen(json.readReferral(read)), json);
      }
    } catch (InvalidDocumentException invalid) {
      refusals.refuse(input, invalid);
    } catch (IOException unreadable) {
      refusals.refuse(input, "cannot be read");
    }
    return refusals.status();
  }

  private void print(String name, Screening screening, PolicyJson json) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        asJson
            ? json.writeScreening(screening) + System.lineSeparator()
            : new ScreeningText().of(name, screening));
    out.flush();
  }
}
