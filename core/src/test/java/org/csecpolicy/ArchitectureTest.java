package org.csecpolicy;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasParameterTypes;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csecpolicy.screening.ScreeningRecord;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the packages of this library may lean on, and what nothing in it may reach for. */
class ArchitectureTest {
  private static final String ROOT = "org.csecpolicy";
  private static final String DOCUMENT = ROOT + ".document";
  private static final String JSON = ROOT + ".json";

  /** Each imports only from those before it. What is built on decisions stands after the root. */
  private static final List<String> ORDER =
      List.of(
          ROOT + ".policy",
          ROOT + ".hours",
          ROOT + ".screening",
          ROOT + ".guidance",
          ROOT + ".directory",
          ROOT + ".referral",
          ROOT + ".jurisdiction",
          ROOT + ".response",
          ROOT + ".assignment",
          ROOT + ".recording",
          ROOT + ".notice",
          ROOT,
          ROOT + ".inquiry",
          ROOT + ".conformance",
          DOCUMENT,
          JSON);

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  static Stream<String> packages() {
    return ORDER.stream();
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    assertThat(packageNames()).isNotEmpty().isSubsetOf(ORDER);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageImportsOnlyFromThoseBeforeIt(String later) {
    Set<String> after = Set.copyOf(ORDER.subList(ORDER.indexOf(later) + 1, ORDER.size()));
    noClasses()
        .that(are("of " + later, each -> each.getPackageName().equals(later)))
        .should()
        .dependOnClassesThat(
            are("of a later package", each -> after.contains(each.getPackageName())))
        .allowEmptyShould(true)
        .check(LIBRARY);
  }

  /** Rules are XPolicy classes; only the one that knows the order uses several of them. */
  @Test
  void rulesNeverCallEachOther() {
    for (JavaClass rule : LIBRARY.that(isARule())) {
      noClasses()
          .that(
              are("rules other than " + rule.getSimpleName(), other -> isAnotherRule(other, rule)))
          .should()
          .dependOnClassesThat(are("that rule", rule::equals))
          .check(LIBRARY);
    }
    assertThat(LIBRARY.that(isARule())).hasSizeGreaterThan(8);
  }

  @Test
  void onlyHotlinePolicyAppliesTheRules() {
    classes()
        .that(isARule())
        .and()
        .doNotHaveSimpleName("DirectoryPolicy") // callers ask it for themselves
        .should()
        .onlyHaveDependentClassesThat(
            are(
                "HotlinePolicy, the rule itself, or a record that is checked against its rule",
                each ->
                    each.isEquivalentTo(HotlinePolicy.class)
                        || each.isEquivalentTo(ScreeningRecord.class)
                        || isARule().test(each)))
        .check(LIBRARY);
  }

  @Test
  void nothingReadsAClockOrADefaultZoneOrLocale() {
    noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(LIBRARY);
    noClasses()
        .should()
        .callMethodWhere(
            target(named("now", "systemDefault", "systemDefaultZone", "getDefault"))
                .or(target(named("currentTimeMillis", "nanoTime", "toLocaleString"))))
        .check(LIBRARY);
  }

  /** Text that is formatted or folded without a locale depends on the machine's. */
  @Test
  void textNeverDependsOnTheDefaultLocale() {
    noClasses()
        .should()
        .callMethodWhere(
            target(named("format", "formatted", "toLowerCase", "toUpperCase", "ofPattern"))
                .and(
                    new DescribedPredicate<JavaCall<?>>("without a locale") {
                      @Override
                      public boolean test(JavaCall<?> call) {
                        // A DateTimeFormatter has its locale since ofPattern.
                        boolean formatter =
                            call.getTargetOwner().isAssignableTo(DateTimeFormatter.class)
                                && call.getTarget().getName().equals("format");
                        return !formatter
                            && isJdkText(call.getTargetOwner())
                            && !takesALocale(call.getTarget());
                      }
                    }))
        .check(LIBRARY);
  }

  /** Exceptions are serializable, so the marker and what the JDK asks for with it are allowed. */
  @Test
  void nothingReadsWritesOrLogs() {
    noClasses()
        .that()
        .resideOutsideOfPackages(DOCUMENT, JSON)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.io..",
                    "java.nio..",
                    "java.net..",
                    "java.sql..",
                    "java.util.logging..",
                    "org.slf4j..",
                    "java.util.prefs..")
                .and(
                    are(
                        "more than a marker",
                        each ->
                            !each.isEquivalentTo(Serializable.class)
                                && !each.isEquivalentTo(ObjectStreamException.class))))
        .check(LIBRARY);
    noClasses().should().accessField(System.class, "out").check(LIBRARY);
    noClasses().should().accessField(System.class, "err").check(LIBRARY);
    noClasses()
        .should()
        .callMethodWhere(target(named("getProperty", "getenv", "printStackTrace", "getBoolean")))
        .check(LIBRARY);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().check(LIBRARY);
  }

  /** A final field can still hold what changes: a collection, a counter, something of a thread. */
  @Test
  void nothingStaticHoldsWhatChanges() {
    fields()
        .that()
        .areStatic()
        .should()
        .notHaveRawType(
            are(
                "collections that change, atomic values, locks or thread locals",
                each ->
                    each.isAssignableTo(Collection.class)
                            && !each.isAssignableTo(ImmutableCollection.class)
                        || each.isAssignableTo(Map.class)
                            && !each.isAssignableTo(ImmutableMap.class)
                        || each.isAssignableTo(ThreadLocal.class)
                        || each.getPackageName().startsWith("java.util.concurrent")))
        .check(LIBRARY);
  }

  /** So that one policy may be shared by threads, and equal facts give equal decisions. */
  @Test
  void rulesHaveNoStateAndNothingIsRandom() {
    noClasses()
        .that()
        .resideOutsideOfPackages(DOCUMENT, JSON)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.util.concurrent..", "java.security..")
                .or(
                    are(
                        "random or of a thread",
                        each ->
                            each.isAssignableTo(Random.class)
                                || each.isAssignableTo(Thread.class)
                                || each.isAssignableTo(ThreadLocal.class))))
        .check(LIBRARY);
    fields()
        .that()
        .areDeclaredInClassesThat(isARule())
        .or()
        .areDeclaredIn(HotlinePolicy.class)
        .should()
        .beFinal()
        .check(LIBRARY);
    noClasses()
        .should()
        .callMethodWhere(target(named("random", "identityHashCode")))
        .check(LIBRARY);
  }

  @Test
  void jacksonStaysInTheDocuments() {
    noClasses()
        .that()
        .resideOutsideOfPackage(DOCUMENT)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..", "tools.jackson..")
        .check(LIBRARY);
  }

  @Test
  void generatedClassesStayHidden() {
    noClasses().that().haveSimpleNameStartingWith("Immutable").should().bePublic().check(LIBRARY);
  }

  @Test
  void noNameSaysNothing() {
    List<String> empty = List.of("util", "utils", "common", "impl", "service", "helper", "manager");
    for (JavaClass each : LIBRARY) {
      String name = each.getFullName().toLowerCase(Locale.ROOT);
      assertThat(empty)
          .as(name)
          .noneMatch(word -> name.endsWith(word) || name.contains("." + word));
    }
  }

  @Test
  void everyPackageIsNullMarked() throws ClassNotFoundException {
    for (String each : packageNames()) {
      assertThat(Class.forName(each + ".package-info").isAnnotationPresent(NullMarked.class))
          .as(each)
          .isTrue();
    }
  }

  private static Set<String> packageNames() {
    return LIBRARY.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
  }

  private static DescribedPredicate<JavaClass> isARule() {
    return are(
        "rules",
        each ->
            each.isTopLevelClass()
                && each.getSimpleName().endsWith("Policy")
                && !each.isEquivalentTo(HotlinePolicy.class));
  }

  private static boolean isAnotherRule(JavaClass other, JavaClass rule) {
    return isARule().test(other) && !other.equals(rule);
  }

  private static boolean isJdkText(JavaClass owner) {
    return owner.isEquivalentTo(String.class) || owner.getPackageName().startsWith("java.time");
  }

  private static boolean takesALocale(HasParameterTypes method) {
    return method.getRawParameterTypes().stream()
        .anyMatch(parameter -> parameter.isEquivalentTo(Locale.class));
  }

  private static DescribedPredicate<HasName> named(String... names) {
    return DescribedPredicate.describe(
        "named " + String.join(", ", names), each -> List.of(names).contains(each.getName()));
  }

  private static DescribedPredicate<JavaClass> are(
      String description, java.util.function.Predicate<JavaClass> predicate) {
    return DescribedPredicate.describe(description, predicate);
  }
}
