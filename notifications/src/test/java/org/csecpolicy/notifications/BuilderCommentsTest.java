package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A builder's methods are generated, so that its own comment is the only one a reader sees: it
 * lists them with what they take. Of core too, which has no test that sees both modules.
 */
class BuilderCommentsTest {
  private static final Path HERE = Path.of(System.getProperty("basedir", "."));
  private static final Pattern BUILDER =
      Pattern.compile(
          "<pre>\\{@code((?:(?!\\*/).)*)\\}</pre>\\s+\\*/\\s+public static final class Builder",
          Pattern.DOTALL);
  private static final Pattern METHOD = Pattern.compile("\\w+\\([^()]*\\)");

  @Test
  void everyPublicBuilderListsItsMethods() throws IOException, ClassNotFoundException {
    int builders = 0;
    for (Path module : List.of(HERE, HERE.resolve("../core"))) {
      Path main = module.resolve("src/main/java");
      for (Path file : sources(main)) {
        String source = Files.readString(file);
        if (source.contains("public static final class Builder")) {
          String name = main.relativize(file).toString().replace(".java", "").replace('/', '.');
          assertThat(listed(source)).as(name).isEqualTo(methodsOf(name));
          builders++;
        }
      }
    }
    assertThat(builders).isGreaterThan(10);
  }

  private static List<Path> sources(Path main) throws IOException {
    try (Stream<Path> files = Files.walk(main)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static Set<String> listed(String source) {
    Matcher comment = BUILDER.matcher(source);
    return comment.find()
        ? METHOD
            .matcher(comment.group(1))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new))
        : Set.of();
  }

  private static Set<String> methodsOf(String type) throws ClassNotFoundException {
    Set<String> methods = new TreeSet<>();
    for (Method method : Class.forName(type + "$Builder").getSuperclass().getDeclaredMethods()) {
      boolean sets = method.getReturnType().getSimpleName().equals("Builder");
      boolean takesAnEntry = List.of(method.getParameterTypes()).contains(Map.Entry.class);
      if (sets
          && Modifier.isPublic(method.getModifiers())
          && !method.isSynthetic()
          && !takesAnEntry
          && !method.getName().equals("from")) {
        methods.add(
            Arrays.stream(method.getGenericParameterTypes())
                .map(BuilderCommentsTest::simple)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"))
                .replace("[]", method.isVarArgs() ? "..." : "[]"));
      }
    }
    return methods;
  }

  private static String simple(Type type) {
    return type.getTypeName()
        .replace("? extends ", "")
        .replaceAll("[a-z]\\w*\\.", "")
        .replaceAll("\\w+\\$", "");
  }
}
