package org.csecpolicy.quickstart;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.json.PolicyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the two texts hold besides rules: lists, definitions, guidance, who is who. */
@Command(
    name = "reference",
    description = "Prints red flags, indicators, industries, definitions, directory or guidance.",
    mixinStandardHelpOptions = true)
final class ReferenceCommand implements Callable<Integer> {
  private final Agency agency = LosAngeles.agency();

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "PART",
      description = "One of ${COMPLETION-CANDIDATES}; without it, what there is.")
  private Optional<Part> part;

  @Option(
      names = "--json",
      description = "Print the reference document (JSON), or of it the lists of the part.")
  private boolean asJson;

  /** The parts that are asked for, each with its fields of the reference document. */
  enum Part {
    RED_FLAGS("redFlags"),
    INDICATORS("indicators", "vulnerabilities"),
    INDUSTRIES("industries", "activities", "subcategories"),
    DEFINITIONS("definitions"),
    DIRECTORY("directory"),
    GUIDANCE("guidance", "missingTexts", "linkedDocuments", "statutes");

    private final List<String> fields;

    Part(String... fields) {
      this.fields = List.of(fields);
    }

    /** The word at the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(asJson ? json() : text());
    out.flush();
    return 0;
  }

  private String text() {
    if (part.isEmpty()) {
      return ReferenceText.overview();
    }
    return switch (part.get()) {
      case RED_FLAGS -> ReferenceText.redFlags();
      case INDICATORS -> ReferenceText.indicators();
      case INDUSTRIES -> ReferenceText.industries();
      case DEFINITIONS -> ReferenceText.definitions();
      case DIRECTORY -> DirectoryText.of(agency);
      case GUIDANCE -> GuidanceText.page();
    };
  }

  private String json() {
    String document = PolicyJson.of(agency).writeReference();
    return (part.isPresent() ? only(document, part.get().fields) : document)
        + System.lineSeparator();
  }

  private static String only(String document, List<String> fields) {
    JsonFactory json = new JsonFactory();
    StringWriter text = new StringWriter();
    try (JsonParser in = json.createParser(document);
        JsonGenerator out = json.createGenerator(text).useDefaultPrettyPrinter()) {
      in.nextToken();
      out.writeStartObject();
      for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        in.nextToken();
        if (fields.contains(name)) {
          out.writeFieldName(name);
          out.copyCurrentStructure(in);
        } else {
          in.skipChildren();
        }
      }
      out.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a document of the library is no JSON", impossible);
    }
    return text.toString();
  }
}
