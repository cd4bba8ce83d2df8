package org.csecpolicy.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.referral.Referral;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what each reading that an agency can choose would change about a folder of referrals. */
@Command(
    name = "readings",
    description =
        "Decides a folder of referral documents (JSON) by default and under each reading that an"
            + " agency can choose, and says how many decisions differ, how, and where.",
    mixinStandardHelpOptions = true)
final class ReadingsCommand implements Callable<Integer> {
  private final HotlinePolicy policy = HotlinePolicy.losAngeles();
  private final PolicyJson json = PolicyJson.of(policy.agency());

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "A folder of *.json referrals.")
  private Path folder;

  private int refused;

  @Override
  public Integer call() {
    Map<Referral, String> names = new LinkedHashMap<>();
    for (Path document : documents()) {
      read(document, names);
    }
    if (!names.isEmpty()) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(new ReadingsText(policy.agency(), names).page());
      out.flush();
    }
    return refused == 0 ? 0 : Quickstart.BAD_INPUT;
  }

  private List<Path> documents() {
    try {
      List<Path> documents = Files.isDirectory(folder) ? Documents.in(folder) : List.<Path>of();
      if (documents.isEmpty()) {
        refuse(folder, "holds no *.json document");
      }
      return documents;
    } catch (IOException unreadable) {
      refuse(folder, "cannot be listed");
      return List.of();
    }
  }

  private void read(Path document, Map<Referral, String> names) {
    try {
      names.putIfAbsent(json.readReferral(Documents.read(document)), Documents.nameOf(document));
    } catch (InvalidDocumentException invalid) {
      invalid.errors().forEach(error -> refuse(document, Documents.words(error)));
    } catch (IOException unreadable) {
      refuse(document, "cannot be read");
    }
  }

  private void refuse(Path document, String error) {
    refused++;
    PrintWriter err = spec.commandLine().getErr();
    err.println(document + ": " + error);
    err.flush();
  }
}
