package org.csecpolicy.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.notifications.MessageDetails;
import org.csecpolicy.notifications.MessageKind;
import org.csecpolicy.notifications.Messages;
import org.csecpolicy.policy.InvalidDocumentException;
import picocli.CommandLine.Command;
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
  private final HotlinePolicy policy = HotlinePolicy.losAngeles();
  private final PolicyJson json = PolicyJson.of(policy.agency());
  private final DecisionText text = new DecisionText();

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print the decision document instead of text.")
  private boolean asJson;

  @Option(
      names = "--ndjson",
      description = "Read one referral a line and write one decision a line, in the same order.")
  private boolean asLines;

  @Option(
      names = "--brief",
      description = "With --ndjson: only routing, response, who is alerted, and the clauses.")
  private boolean brief;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description = "A referral, a folder of *.json referrals, or - for standard input.")
  private List<Path> inputs;

  private final OutputStream out = new FileOutputStream(FileDescriptor.out);
  private int refused;

  @Override
  public Integer call() {
    if (asLines) {
      inputs.forEach(this::decideLines);
      return refused == 0 ? 0 : Quickstart.BAD_INPUT;
    }
    List<Path> documents = new ArrayList<>();
    for (Path input : inputs) {
      list(input, documents);
    }
    Progress progress = Progress.over(documents.size());
    for (Path document : documents) {
      decide(document, documents.size() > 1, progress);
    }
    progress.clear();
    spec.commandLine().getOut().flush();
    return refused == 0 ? 0 : Quickstart.BAD_INPUT;
  }

  private void decideLines(Path input) {
    DecideLines lines = new DecideLines(policy, json, brief);
    try (InputStream in = Documents.open(input)) {
      LineProgress progress = LineProgress.over(Documents.sizeOf(input));
      if (lines.run(in, out, spec.commandLine().getErr(), progress) > 0) {
        refused++;
      }
    } catch (IOException unreadable) {
      refuse(input, List.of("cannot be read"));
    }
  }

  private void list(Path input, List<Path> documents) {
    if (!Files.isDirectory(input)) {
      documents.add(input);
      return;
    }
    try {
      List<Path> found = Documents.in(input);
      if (found.isEmpty()) {
        refuse(input, List.of("holds no *.json document"));
      }
      documents.addAll(found);
    } catch (IOException unreadable) {
      refuse(input, List.of("cannot be listed"));
    }
  }

  private void decide(Path document, boolean oneOfSeveral, Progress progress) {
    try {
      byte[] bytes = Documents.read(document);
      HotlineDecision decision = policy.decide(json.readReferral(bytes));
      progress.clear();
      PrintWriter out = spec.commandLine().getOut();
      out.print(
          asJson
              ? json.writeDecision(decision) + System.lineSeparator()
              : text.of(oneOfSeveral ? Documents.nameOf(document) : "Referral", decision)
                  + preAlert(decision));
      out.flush();
    } catch (InvalidDocumentException invalid) {
      progress.clear();
      refuse(document, invalid.errors().stream().map(Documents::words).toList());
    } catch (IOException unreadable) {
      progress.clear();
      refuse(document, List.of("cannot be read"));
    }
    progress.one();
  }

  /** A preview without anything personal; {@code notices} prints the message whole. */
  private static String preAlert(HotlineDecision decision) {
    return Messages.of(decision, MessageDetails.none(), MessageKind.PRE_ALERT).stream()
        .map(message -> message.redacted().indent(2) + System.lineSeparator())
        .collect(Collectors.joining());
  }

  private void refuse(Path document, List<String> errors) {
    refused++;
    PrintWriter err = spec.commandLine().getErr();
    errors.forEach(error -> err.println(document + ": " + error));
    err.flush();
  }
}
