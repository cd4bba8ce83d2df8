package org.csecpolicy.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.csecpolicy.CallDecision;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.notifications.MessageDetails;
import org.csecpolicy.notifications.MessageKind;
import org.csecpolicy.notifications.Messages;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.referral.Call;
import org.csecpolicy.referral.Referral;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides every referral that it is given, and says of each bad document what is wrong with it. */
@Command(
    name = "decide",
    description = "Decides referral documents (JSON) under the Los Angeles protocol.",
    mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private AgencyOptions agency;

  @Option(names = "--json", description = "Print the decision document instead of text.")
  private boolean asJson;

  @Option(
      names = "--ndjson",
      description =
          "Read one referral or call a line and write one line for each, in the same order: the decision,"
              + " or the number of the line with what is wrong with it.")
  private boolean asLines;

  @Option(
      names = "--brief",
      description = "With --ndjson: only routing, response, who is alerted, and the clauses.")
  private boolean brief;

  @Option(
      names = "--full",
      description =
          "With all clauses of each line, and the whole text of how unclear places were read.")
  private boolean full;

  @Option(names = "--alert", description = "Also preview the pre-alert, without what is personal.")
  private boolean alert;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description =
          "A referral or a call about several children, a folder of *.json documents of either, or"
              + " - for standard input.")
  private List<Path> inputs;

  private HotlinePolicy policy;
  private PolicyJson json;
  private DecisionText text;
  private Refusals refusals;

  @Override
  public Integer call() {
    policy = agency.policy();
    json = PolicyJson.of(policy.agency());
    text = new DecisionText(Inquiry.of(policy), full);
    refusals = new Refusals(spec.commandLine().getErr());
    if (asLines) {
      inputs.forEach(this::decideLines);
    } else {
      decideDocuments();
    }
    return refusals.status();
  }

  private void decideLines(Path input) {
    DecideLines lines =
        new DecideLines(
            policy,
            json,
            brief ? json::writeBriefLine : json::writeDecisionLine,
            brief ? json::writeBriefCallLine : json::writeCallDecisionLine);
    try (InputStream in = Documents.open(input)) {
      LineProgress progress = LineProgress.over(Documents.sizeOf(input));
      DecideLines.Undecided undecided = lines.run(in, StandardStreams.output(), progress);
      if (undecided.refused() > 0) {
        refusals.refuse(input, undecided.refused() + " refused, each in its place on the output");
      }
      if (undecided.failed() > 0) {
        refusals.add(
            ExitCode.FAILED, undecided.failed() + " not decided, by an error of the program");
      }
    } catch (IOException unreadable) {
      refusals.refuse(input, "cannot be read");
    }
  }

  private void decideDocuments() {
    List<Path> documents = new ArrayList<>();
    for (Path input : inputs) {
      list(input, documents);
    }
    Progress progress = Progress.over(documents.size());
    for (Path document : documents) {
      decide(document, documents.size() > 1, progress);
    }
    progress.clear();
  }

  private void list(Path input, List<Path> documents) {
    if (!Files.isDirectory(input)) {
      documents.add(input);
      return;
    }
    try {
      List<Path> found = Documents.in(input);
      if (found.isEmpty()) {
        refusals.refuse(input, "holds no *.json document");
      }
      documents.addAll(found);
    } catch (IOException unreadable) {
      refusals.refuse(input, "cannot be listed");
    }
  }

  private void decide(Path document, boolean oneOfSeveral, Progress progress) {
    try {
      byte[] read = Documents.read(document);
      String answer =
          json.isCall(read)
              ? answer(oneOfSeveral ? Documents.nameOf(document) : "Call", json.readCall(read))
              : answer(
                  oneOfSeveral ? Documents.nameOf(document) : "Referral", json.readReferral(read));
      progress.clear();
      PrintWriter out = spec.commandLine().getOut();
      out.print(answer);
      out.flush();
    } catch (InvalidDocumentException invalid) {
      progress.clear();
      refusals.refuse(document, invalid);
    } catch (IOException unreadable) {
      progress.clear();
      refusals.refuse(document, "cannot be read");
    }
    progress.one();
  }

  private String answer(String name, Referral referral) {
    HotlineDecision decision = policy.decide(referral);
    return asJson
        ? json.writeDecision(decision) + System.lineSeparator()
        : text.of(name, decision) + (alert ? preAlert(decision) : "");
  }

  private String answer(String name, Call call) {
    CallDecision decision = policy.decide(call);
    return asJson
        ? json.writeCallDecision(decision) + System.lineSeparator()
        : new CallText(Inquiry.of(policy), full).of(name, decision)
            + (alert
                ? decision.children().values().stream()
                    .map(DecideCommand::preAlert)
                    .collect(Collectors.joining())
                : "");
  }

  /** A preview without anything personal; {@code notices} prints the message whole. */
  private static String preAlert(HotlineDecision decision) {
    return Messages.of(decision, MessageDetails.none(), MessageKind.PRE_ALERT).stream()
        .map(message -> message.redacted().indent(2) + System.lineSeparator())
        .collect(Collectors.joining());
  }
}
