package org.csecpolicy.benchmarks.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is compared: an engine's class, the module that it is in, and the jar that it stands for.
 */
enum Contestant {
  BARE("bare if/else, outcomes made beforehand", "matrix", "matrix.BareIfElse", ""),
  EXPLAINER("hand-written, with a fresh explanation", "matrix", "matrix.Explainer", ""),
  ROUTING("**this library, routing alone**", "library", "library.RoutingAlone", "csec-policy-core"),
  DECISION(
      "**this library, full decision**", "library", "library.FullDecision", "csec-policy-core"),
  JDMN("jDMN, compiled", "jdmn", "jdmn.Jdmn", "jdmn-runtime"),
  DROOLS("Drools, executable model", "drools", "drools.Drools", "drools-engine"),
  EASY_RULES("Easy Rules", "easy-rules", "easyrules.EasyRules", "easy-rules-core"),
  CEL("CEL", "cel", "cel.Cel", "cel"),
  CAMUNDA_DMN("Camunda DMN (JUEL)", "camunda-dmn", "camundadmn.CamundaDmn", "camunda-engine-dmn"),
  KIE_DMN("KIE DMN", "kie-dmn", "kiedmn.KieDmn", "kie-dmn-core");

  /** The contestants that are rule engines. */
  static final List<Contestant> ENGINES =
      List.of(JDMN, DROOLS, EASY_RULES, CEL, CAMUNDA_DMN, KIE_DMN);

  /** The contestants that are this library. */
  static final List<Contestant> OURS = List.of(ROUTING, DECISION);

  private static final String BENCHMARK_JARS = "csec-policy-benchmarks-";

  private final String label;
  private final String module;
  private final String className;
  private final String artifact;

  Contestant(String label, String module, String className, String artifact) {
    this.label = label;
    this.module = module;
    this.className = "org.csecpolicy.benchmarks." + className;
    this.artifact = artifact;
  }

  String className() {
    return className;
  }

  /** In words, with the version that the build resolved. */
  String label(Path benchmarks) {
    String jar = artifact + "-";
    return jars(benchmarks).stream()
        .map(path -> path.getFileName().toString())
        .filter(name -> name.startsWith(jar) && Character.isDigit(name.charAt(jar.length())))
        .findFirst()
        .map(name -> label + " " + name.substring(jar.length(), name.length() - ".jar".length()))
        .orElse(label);
  }

  /** The jars that a user of it has on the class path; not those of the benchmark. */
  List<Path> jars(Path benchmarks) {
    return list(benchmarks.resolve(module).resolve("target/lib")).stream()
        .filter(jar -> !jar.getFileName().toString().startsWith(BENCHMARK_JARS))
        .toList();
  }

  /** The class path to run it with. */
  String classPath(Path benchmarks) {
    Path target = benchmarks.resolve(module).resolve("target");
    return Stream.of(list(target), list(target.resolve("lib")))
        .flatMap(List::stream)
        .map(jar -> jar.toAbsolutePath().toString())
        .reduce((one, other) -> one + java.io.File.pathSeparator + other)
        .orElseThrow(() -> new IllegalStateException("not built: " + target));
  }

  private static List<Path> list(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
