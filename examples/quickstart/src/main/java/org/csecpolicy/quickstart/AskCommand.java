package org.csecpolicy.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.csecpolicy.CallDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.inquiry.Findings;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.referral.Referral;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
  @Spec private CommandSpec spec;

  @Mixin private AgencyOptions agency;

  @Option(
      names = "--json",
      description = "Print the document of what is settled and still to be asked instead of text.")
  private boolean asJson;

  @Option(
      names = "--brief",
      description =
          "With --json: each thing once, in one line, without texts of clauses and readings.")
  private boolean brief;

  @Option(
      names = "--full",
      description = "With where each answer leads, what else each outcome can be, and clauses.")
  private boolean full;

  @Parameters(
      paramLabel = "FILE",
      description = "A referral, a call about several children, or - for standard input.")
  private Path input;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Refusals refusals = new Refusals(spec.commandLine().getErr());
    HotlinePolicy policy = agency.policy();
    PolicyJson json = PolicyJson.of(policy.agency());
    try {
      if (brief && !asJson) {
        throw new ParameterException(spec.commandLine(), "--brief needs --json");
      }
      Inquiry inquiry = Inquiry.of(policy);
      byte[] read = Documents.read(input);
      if (json.isCall(read)) {
        ask(policy.decide(json.readCall(read)), inquiry, json);
        return refusals.status();
      }
      Referral referral = json.readReferral(read);
      Findings findings = inquiry.examine(referral);
      out.print(
          asJson
              ? written(findings, json) + System.lineSeparator()
              : new AskText(findings, full)
                  .page(
                      Documents.nameOf(input),
                      inquiry.next(referral, Fact.values().length).stream()
                          .flatMap(key -> key.facts().stream())
                          .toList(),
                      inquiry.readingsThatMatter(referral)));
      out.flush();
    } catch (InvalidDocumentException invalid) {
      refusals.refuse(input, invalid);
    } catch (IOException unreadable) {
      refusals.refuse(input, "cannot be read");
    }
    return refusals.status();
  }

  /** Each question once with those whom it concerns; as JSON, one document for each child. */
  private void ask(CallDecision decision, Inquiry inquiry, PolicyJson json) {
    PrintWriter out = spec.commandLine().getOut();
    if (asJson) {
      decision
          .call()
          .children()
          .values()
          .forEach(child -> out.println(written(inquiry.examine(child), json)));
    } else {
      out.print(new CallText(inquiry, full).questions(Documents.nameOf(input), decision));
    }
    out.flush();
  }

  private String written(Findings findings, PolicyJson json) {
    return brief
        ? new String(json.writeBriefFindings(findings), StandardCharsets.UTF_8)
        : json.writeFindings(findings);
  }
}
