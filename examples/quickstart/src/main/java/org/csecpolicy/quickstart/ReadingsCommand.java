package org.csecpolicy.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.referral.Referral;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
  @Spec private CommandSpec spec;

  @Mixin private AgencyOptions agency;

  @Parameters(paramLabel = "DIR", description = "A folder of *.json referrals.")
  private Path folder;

  private Refusals refusals;

  @Override
  public Integer call() {
    Agency closedToo = agency.policy().agency();
    PolicyJson json = PolicyJson.of(closedToo);
    refusals = new Refusals(spec.commandLine().getErr());
    Map<Referral, String> names = new LinkedHashMap<>();
    for (Path document : documents()) {
      read(document, json, names);
    }
    if (!names.isEmpty()) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(new ReadingsText(closedToo, names).page());
      out.flush();
    }
    return refusals.status();
  }

  private List<Path> documents() {
    try {
      if (!Files.isDirectory(folder)) {
        refusals.refuse(folder, "is no folder");
        return List.of();
      }
      List<Path> documents = Documents.in(folder);
      if (documents.isEmpty()) {
        refusals.refuse(folder, "holds no *.json document");
      }
      return documents;
    } catch (IOException unreadable) {
      refusals.refuse(folder, "cannot be listed");
      return List.of();
    }
  }

  private void read(Path document, PolicyJson json, Map<Referral, String> names) {
    try {
      names.putIfAbsent(json.readReferral(Documents.read(document)), Documents.nameOf(document));
    } catch (InvalidDocumentException invalid) {
      refusals.refuse(document, invalid);
    } catch (IOException unreadable) {
      refusals.refuse(document, "cannot be read");
    }
  }
}
