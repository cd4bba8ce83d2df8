package org.csecpolicy.pages;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;

/** What the sources of this module say about clauses and interpretations. */
final class Sources {
  private static final Path CORE = Path.of(System.getProperty("basedir", "."));
  private static final String MAIN = "src/main/java";
  private static final String TESTS = "src/test/java";
  private static final String TABLES = "decision-tables";

  /** The register itself: a clause that only these name decides nothing. */
  private static final Set<String> REGISTER =
      Set.of("Clause.java", "Interpretation.java", "Reading.java");

  /**
   * A clause or an unclear place as a constant, a clause by its id, an unclear place by its key.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "\\b[NP]_[A-Z0-9_]+|\\b[NP]-[\\w-]+(?:\\.\\w+)*|\\bInterpretation\\.[A-Z0-9_]+|`[a-z0-9-]+`|\\b[a-z]+(?:-[a-z0-9]+)+");

  private final Map<String, List<Place>> places = new TreeMap<>();
  private final Map<String, Set<String>> tests = new TreeMap<>();

  private Sources() {}

  /** Reads them from the disk. */
  static Sources read() throws IOException {
    Sources sources = new Sources();
    sources.readMain();
    sources.readTests();
    return sources;
  }

  /** Where the library cites a clause. */
  List<Place> places(Clause clause) {
    return places.getOrDefault("Clause." + clause.name(), List.of());
  }

  /** Where the library reads an unclear place. */
  List<Place> places(Interpretation interpretation) {
    return places.getOrDefault("Interpretation." + interpretation.name(), List.of());
  }

  /** The test sources and decision tables that name a clause: by its constant or by its id. */
  List<String> tests(Clause clause) {
    return testsNaming(clause.name(), clause.id());
  }

  /** The test sources and decision tables that name an unclear place. */
  List<String> tests(Interpretation interpretation) {
    return testsNaming(
        "Interpretation." + interpretation.name(),
        interpretation.key(),
        "`" + interpretation.key() + "`");
  }

  private List<String> testsNaming(String... names) {
    Set<String> naming = new TreeSet<>();
    for (String name : names) {
      naming.addAll(tests.getOrDefault(name, Set.of()));
    }
    return List.copyOf(naming);
  }

  private void readMain() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<Path> paths = new ArrayList<>(files(MAIN, ".java"));
      paths.removeIf(path -> REGISTER.contains(path.getFileName().toString()));
      JavacTask parser =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(paths));
      for (CompilationUnitTree file : parser.parse()) {
        readMain(file);
      }
    }
  }

  private void readMain(CompilationUnitTree file) {
    String path = fromCore(Path.of(file.getSourceFile().toUri()));
    String type = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
    new CitingMembers(type, file)
        .cited()
        .forEach(
            (constant, members) -> {
              for (String member : members) {
                places
                    .computeIfAbsent(constant, none -> new ArrayList<>())
                    .add(new Place(path, type, member));
              }
            });
  }

  /** All but the register's own tests and the pages, which name a clause for what it is. */
  private void readTests() throws IOException {
    List<Path> paths = new ArrayList<>(files(TESTS, ".java"));
    paths.addAll(files(TABLES, ".md"));
    for (Path path : paths) {
      String name = fromCore(path);
      if (!name.contains("org/csecpolicy/policy/") && !name.contains("org/csecpolicy/pages/")) {
        Matcher names = NAME.matcher(Files.readString(path));
        while (names.find()) {
          tests.computeIfAbsent(names.group(), none -> new TreeSet<>()).add(name);
        }
      }
    }
  }

  private static List<Path> files(String under, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(CORE.resolve(under))) {
      return files.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String fromCore(Path path) {
    return CORE.toAbsolutePath()
        .normalize()
        .relativize(path.toAbsolutePath().normalize())
        .toString()
        .replace('\\', '/');
  }
}
