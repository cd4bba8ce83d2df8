package org.csecpolicy.notifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that code outside a module can name: the exported packages, their public types, and
 * the public members of each. What a public builder has from its generated, hidden superclass is
 * the builder's own here, as it is for whoever calls it.
 */
final class ApiPage {
  private static final Pattern PACKAGES = Pattern.compile("(?:[a-z_]\\w*\\.)+(?=[A-Z])");
  private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\{@\\w+ ([^\\s}]+)\\s*([^}]*)}");
  private static final int WIDTH = 100;

  private final StringBuilder page = new StringBuilder();

  private ApiPage() {}

  /** The page of the module that a type is of, whose sources stand in a folder. */
  static String of(Class<?> any, Path sources) throws IOException {
    ModuleReference module = moduleOf(any);
    ApiPage api = new ApiPage();
    api.line("# What is public in " + module.descriptor().name());
    api.line("");
    api.line(
        "Written from the compiled classes by `ApiPageTest`, so that a change of it is seen in");
    api.line(
        "review; whatever changes here is named in the [changelog](../CHANGELOG.md). Public is");
    api.line(
        "what a host system needs to give facts, to take a decision apart, and to put its own");
    api.line(
        "data in the place of Los Angeles'. Rules are public to be read and cited; their results");
    api.line(
        "are made in their own packages only. Values come from a builder or from `of`, none can");
    api.line("be extended, and what is generated for them is hidden. Names are without packages.");
    for (Map.Entry<String, List<Class<?>>> exported : typesByPackage(module).entrySet()) {
      api.line("");
      api.line("## " + exported.getKey());
      api.line("");
      api.line(firstSentence(sources.resolve(exported.getKey().replace('.', '/'))));
      api.line("");
      api.line("```java");
      String between = "";
      for (Class<?> type : exported.getValue()) {
        api.page.append(between);
        api.type(type);
        between = "\n";
      }
      api.line("```");
    }
    return api.page.toString();
  }

  private static ModuleReference moduleOf(Class<?> any) {
    try {
      Path place = Path.of(any.getProtectionDomain().getCodeSource().getLocation().toURI());
      return ModuleFinder.of(place).findAll().iterator().next();
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Map<String, List<Class<?>>> typesByPackage(ModuleReference module)
      throws IOException {
    Map<String, List<Class<?>>> types = new TreeMap<>();
    module.descriptor().exports().stream()
        .filter(exports -> !exports.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .forEach(exported -> types.put(exported, new ArrayList<>()));
    try (ModuleReader reader = module.open();
        Stream<String> files = reader.list()) {
      files
          .filter(file -> file.matches("org/.*\\.class") && !file.endsWith("-info.class"))
          .map(file -> load(file.replace(".class", "").replace('/', '.')))
          .filter(type -> isPublic(type) && types.containsKey(type.getPackageName()))
          .forEach(type -> types.get(type.getPackageName()).add(type));
    }
    types.values().forEach(each -> each.sort(Comparator.comparing(Class::getName)));
    types.values().removeIf(Collection::isEmpty);
    return types;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ApiPage.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** A nested type is public when what it stands in is. */
  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && !type.isAnonymousClass()
        && !type.isLocalClass()
        && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
  }

  private static String firstSentence(Path folder) {
    try {
      Matcher comment = COMMENT.matcher(Files.readString(folder.resolve("package-info.java")));
      if (!comment.find()) {
        throw new AssertionError(folder + " is not described");
      }
      String text = comment.group(1).replaceAll("\\s*\\n\\s*\\*\\s?", " ").strip();
      return LINK.matcher(text.split("(?<=[.])\\s")[0])
          .replaceAll(
              link ->
                  link.group(2).isEmpty() && link.group().contains("@link")
                      ? "`" + link.group(1).replaceAll(".*[.#]", "") + "`"
                      : Matcher.quoteReplacement(
                          link.group(2).isEmpty() ? link.group(1) : link.group(2)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void type(Class<?> type) {
    line(declaration(type));
    if (type.isEnum()) {
      constants(type);
    }
    List<String> members = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (belongs(field) && !field.isEnumConstant()) {
        members.add(modifiers(field) + name(field.getGenericType()) + " " + field.getName());
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (belongs(constructor)) {
        members.add("new " + name(type) + parameters(constructor));
      }
    }
    members.addAll(new TreeSet<>(methods(type).values()));
    members.forEach(member -> line("  " + member));
  }

  private static String declaration(Class<?> type) {
    StringBuilder declaration = new StringBuilder(kind(type)).append(' ').append(name(type));
    declaration.append(variables(type.getTypeParameters()));
    List<String> supertypes = new ArrayList<>();
    Class<?> above = type.getSuperclass();
    if (above != null
        && isPublic(above)
        && !List.of(Object.class, Enum.class, Record.class).contains(above)) {
      supertypes.add(name(type.getGenericSuperclass()));
    }
    Stream.of(type.getGenericInterfaces()).map(ApiPage::name).forEach(supertypes::add);
    if (!supertypes.isEmpty()) {
      declaration.append(" : ").append(String.join(", ", supertypes));
    }
    if (type.isSealed()) {
      declaration.append(
          Stream.of(type.getPermittedSubclasses())
              .map(ApiPage::name)
              .collect(Collectors.joining(", ", " permits ", "")));
    }
    return declaration.toString();
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "annotation";
    }
    return type.isEnum()
        ? "enum"
        : type.isInterface() ? "interface" : type.isRecord() ? "record" : "class";
  }

  private void constants(Class<?> type) {
    StringBuilder line = new StringBuilder("  ");
    for (Object constant : type.getEnumConstants()) {
      String next = ((Enum<?>) constant).name();
      if (line.length() + next.length() > WIDTH) {
        line(line.toString().stripTrailing());
        line = new StringBuilder("  ");
      }
      line.append(next).append(' ');
    }
    line(line.toString().stripTrailing());
  }

  private static Map<String, String> methods(Class<?> type) {
    Map<String, String> methods = new LinkedHashMap<>();
    for (Class<?> each = type;
        each != null && (each == type || !isPublic(each));
        each = each.getSuperclass()) {
      for (Method method : each.getDeclaredMethods()) {
        if (belongs(method) && !isUsual(type, method)) {
          methods.putIfAbsent(
              method.getName() + Arrays.toString(method.getParameterTypes()),
              method.getName()
                  + parameters(method)
                  + ": "
                  + modifiers(method)
                  + variables(method.getTypeParameters())
                  + annotated(method.getAnnotatedReturnType())
                  + exceptions(method));
        }
      }
    }
    return methods;
  }

  /** What everything has, or every enumeration. */
  private static boolean isUsual(Class<?> type, Method method) {
    return List.of("equals", "hashCode", "toString").contains(method.getName())
        || type.isEnum() && List.of("values", "valueOf").contains(method.getName());
  }

  private static boolean belongs(Member member) {
    return Modifier.isPublic(member.getModifiers()) && !member.isSynthetic();
  }

  private static String modifiers(Member member) {
    return Modifier.isStatic(member.getModifiers()) ? "static " : "";
  }

  private static String parameters(Executable executable) {
    String parameters =
        Stream.of(executable.getAnnotatedParameterTypes())
            .map(ApiPage::annotated)
            .collect(Collectors.joining(", ", "(", ")"));
    return executable.isVarArgs() ? parameters.replaceFirst("\\[]\\)$", "...)") : parameters;
  }

  private static String exceptions(Executable executable) {
    return executable.getExceptionTypes().length == 0
        ? ""
        : Stream.of(executable.getGenericExceptionTypes())
            .map(ApiPage::name)
            .collect(Collectors.joining(", ", " throws ", ""));
  }

  private static String variables(java.lang.reflect.TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : Stream.of(variables)
            .map(ApiPage::variable)
            .collect(Collectors.joining(", ", "<", "> "))
            .stripTrailing();
  }

  private static String variable(java.lang.reflect.TypeVariable<?> variable) {
    String bounds =
        Stream.of(variable.getBounds())
            .filter(bound -> bound != Object.class)
            .map(ApiPage::name)
            .collect(Collectors.joining(" & "));
    return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
  }

  private static String annotated(AnnotatedType type) {
    return (type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "") + name(type.getType());
  }

  /** A type without packages: Optional&lt;Office&gt;, Referral.Builder. */
  private static String name(Type type) {
    if (type instanceof ParameterizedType generic) {
      return name(generic.getRawType())
          + Stream.of(generic.getActualTypeArguments())
              .map(ApiPage::name)
              .collect(Collectors.joining(", ", "<", ">"));
    }
    return PACKAGES.matcher(type.getTypeName()).replaceAll("").replace('$', '.');
  }

  private void line(String line) {
    page.append(line).append('\n');
  }
}
