package org.csecpolicy.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.inquiry.Findings;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.referral.Referral;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says of one referral what is settled, what is still to be asked, and which reading matters. */
@Command(
    name = "ask",
    description =
        "Examines a referral document (JSON): what is settled, what is still to be asked and of"
            + " whom, where each answer leads, and which other reading would change the decision.",
    mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
  private final HotlinePolicy policy = HotlinePolicy.losAngeles();
  private final Inquiry inquiry = Inquiry.of(policy);
  private final PolicyJson json = PolicyJson.of(policy.agency());

  @Spec private CommandSpec spec;

  @Option(
      names = "--json",
      description = "Print the document of what is settled and still to be asked instead of text.")
  private boolean asJson;

  @Parameters(paramLabel = "FILE", description = "A referral, or - for standard input.")
  private Path input;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      Referral referral = json.readReferral(Documents.read(input));
      Findings findings = inquiry.examine(referral);
      out.print(
          asJson
              ? json.writeFindings(findings) + System.lineSeparator()
              : new AskText(findings)
                  .page(Documents.nameOf(input), inquiry.readingsThatMatter(referral)));
      out.flush();
      return 0;
    } catch (InvalidDocumentException invalid) {
      invalid.errors().forEach(error -> err.println(input + ": " + Documents.words(error)));
    } catch (IOException unreadable) {
      err.println(input + ": cannot be read");
    }
    err.flush();
    return Quickstart.BAD_INPUT;
  }
}
