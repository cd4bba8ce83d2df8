package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.PersonName;
import org.csecpolicy.referral.Place;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.Vulnerability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A canary in every field that can tell who a child or a caller is, of every type there is: neither
 * the text of a value nor a refusal shows it. A new field that could tell fails here until somebody
 * has said whether it is personal.
 */
class CanaryTest {
  private static final String CANARY = "Canary-Marigold";
  private static final LocalDate BIRTH = LocalDate.of(2012, 7, 9);
  private static final int AGE = 117;

  /** Who the child is, who called, who screened, and what was said. */
  private static final ImmutableSet<String> PERSONAL =
      ImmutableSet.of(
          "Caller.callBack",
          "Caller.name",
          "CaseInformation.homeAddress",
          "CaseInformation.incidentLocation",
          "CaseInformation.perpetrators",
          "CaseInformation.presentAddress",
          "CaseInformation.stagingArea",
          "CaseInformation.summary",
          "Child.ageSource",
          "Child.dateOfBirth",
          "Child.name",
          "Child.nationality",
          "Child.statedAge",
          "Custody.callBack",
          "Custody.heldBy",
          "Elsewhere.answeredBy",
          "Elsewhere.cpsStatus",
          "PersonName.text",
          "Place.saidCountry",
          "Place.saidCounty",
          "Place.saidState",
          "Placement.name",
          "Probation.informant",
          "Referral.id",
          "Referral.redFlagNotes",
          "Referral.vulnerabilities",
          "ReferralName.placement",
          "ScreeningComparison.vulnerabilitiesAdded",
          "ScreeningComparison.vulnerabilitiesRemoved",
          "ScreeningRecord.screener",
          "ScreeningRecord.vulnerabilities",
          "StoredChange.after",
          "StoredChange.before",
          "StoredDecision.id",
          "StoredOutcome.values",
          "StoredStep.details",
          "StoredStep.recipients");

  /** Words and dates of the texts, of the agency or of this library; none comes from a call. */
  private static final ImmutableSet<String> NOT_PERSONAL =
      ImmutableSet.of(
          "Agency.afterHoursUnit",
          "Agency.alertList",
          "Agency.caseManagementSystem",
          "Agency.clerical",
          "Agency.department",
          "Agency.exploitationUnit",
          "Agency.exploitationUnitInBox",
          "Agency.federalReportUnit",
          "Agency.hotline",
          "Agency.landlines",
          "Agency.namesOfOthers",
          "Agency.ownNames",
          "Agency.probationAlertList",
          "Agency.probationEmail",
          "Agency.probationVerifier",
          "Agency.probationVerifierPhone",
          "Agency.referralAssignmentPolicy",
          "Agency.regionalOffice",
          "Agency.runawayOutreachUnit",
          "Agency.screener",
          "Agency.supervisor",
          "AnswerOption.key",
          "AnswerOption.label",
          "BusinessHours.name",
          "Call.children",
          "CallContingency.byChild",
          "CallDecision.children",
          "CallQuestion.byChild",
          "CallStep.byChild",
          "ChecklistItem.label",
          "Choice.key",
          "Choice.text",
          "ContingencyFor.children",
          "County.fips",
          "County.name",
          "County.nameKey",
          "DirectoryAnswer.numbers",
          "DocumentError.pointer",
          "DocumentError.rule",
          "Field.key",
          "Field.words",
          "Header.id",
          "Header.place",
          "HolidayCalendar.holidays",
          "HolidayCalendar.name",
          "HolidayCalendar.names",
          "HostCodes.allegations",
          "HostCodes.subcategories",
          "HostCodes.tabs",
          "HostCodes.youthAtRisk",
          "Identity.field",
          "Identity.rule",
          "Numbers.numbers",
          "Office.name",
          "Otip.email",
          "Otip.phone",
          "Otip.shepherd",
          "OutcomeKind.id",
          "OutcomeKind.label",
          "PolicyEdition.libraryVersion",
          "Question.text",
          "Same.details",
          "Same.ofChild",
          "Same.recipients",
          "Step.details",
          "Step.recipients",
          "StepFor.children",
          "StoredChange.name",
          "StoredClause.citation",
          "StoredClause.id",
          "StoredClause.summary",
          "StoredDecision.clauses",
          "StoredDecision.documents",
          "StoredDecision.kind",
          "StoredDecision.libraryVersion",
          "StoredDecision.names",
          "StoredDecision.openQuestions",
          "StoredDecision.readAs",
          "StoredDecision.readings",
          "StoredOutcome.clauses",
          "StoredOutcome.name",
          "StoredOutcome.openQuestions",
          "StoredOutcome.readAs",
          "StoredStep.action",
          "StoredStep.actor",
          "StoredStep.channel",
          "StoredStep.clauses",
          "StoredStep.due",
          "StoredStep.phrase",
          "Told.key",
          "Told.keys",
          "Told.label",
          "Violation.field",
          "Violation.rule",
          "WordManner.ifRefused",
          "WordManner.leftOut",
          "WordManner.pattern",
          "WordManner.rule");

  @Test
  void everyFieldThatCouldTellIsKnownToBePersonalOrNot() throws Exception {
    TreeSet<String> found = new TreeSet<>();
    for (Field field : fieldsThatCouldTell()) {
      found.add(nameOf(field));
    }
    TreeSet<String> known = new TreeSet<>(PERSONAL);
    known.addAll(NOT_PERSONAL);
    assertThat(String.join("\n", found)).isEqualTo(String.join("\n", known));
    assertThat(PERSONAL).doesNotContainAnyElementsOf(NOT_PERSONAL);
  }

  static Stream<Field> personal() throws Exception {
    return fieldsThatCouldTell().stream().filter(field -> PERSONAL.contains(nameOf(field)));
  }

  /** The rest of the value stays empty, so that nothing but this field can speak. */
  @ParameterizedTest
  @MethodSource("personal")
  void noValueShowsWhatIsPersonal(Field field) throws Exception {
    Object value = empty(field.getDeclaringClass());
    field.setAccessible(true);
    field.set(value, canary(field));
    assertThat(value.toString())
        .contains(field.getName() + "=[redacted]")
        .doesNotContain(CANARY, "Marigold", BIRTH.toString(), String.valueOf(AGE))
        .doesNotContain(Nationality.FOREIGN_NATIONAL.name())
        .doesNotContain(Vulnerability.IMMIGRATION_STATUS.name());
  }

  /**
   * What the library makes itself, of a name that was checked before, is not refused again, nor is
   * what a decision was once stored with; and whatever is typed as a place is taken.
   */
  static Stream<Field> personalTexts() throws Exception {
    return personal()
        .filter(field -> field.getType() == String.class)
        .filter(field -> !nameOf(field).equals("ReferralName.placement"))
        .filter(field -> !nameOf(field).equals("StoredDecision.id"))
        .filter(field -> field.getDeclaringClass().getSuperclass() != Place.class);
  }

  @ParameterizedTest
  @MethodSource("personalTexts")
  void noRefusalShowsWhatIsPersonal(Field field) {
    Class<?> type = field.getDeclaringClass().getSuperclass();
    Throwable refusal = catchThrowable(() -> make(type, field.getName(), CANARY + "\u202E"));
    assertThat(refusal).isInstanceOf(InvalidValueException.class);
    StringWriter trace = new StringWriter();
    refusal.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).doesNotContain(CANARY, "Marigold");
  }

  private static List<Field> fieldsThatCouldTell() throws Exception {
    List<Field> fields = new ArrayList<>();
    for (Class<?> type : LibraryTypes.all()) {
      if (!type.isInterface() && !type.isEnum() && writesItself(type)) {
        for (Field field : type.getDeclaredFields()) {
          if (!Modifier.isStatic(field.getModifiers()) && couldTell(field)) {
            fields.add(field);
          }
        }
      }
    }
    return fields;
  }

  private static boolean writesItself(Class<?> type) throws NoSuchMethodException {
    return type.getMethod("toString").getDeclaringClass() != Object.class;
  }

  private static boolean couldTell(Field field) {
    String type = field.getGenericType().getTypeName();
    return Stream.of(
            String.class,
            Integer.class,
            AgeRange.class,
            LocalDate.class,
            PersonName.class,
            Nationality.class,
            Vulnerability.class)
        .anyMatch(telling -> type.contains(telling.getName()));
  }

  private static String nameOf(Field field) {
    String type = field.getDeclaringClass().getSimpleName().replace("Immutable", "");
    return type + "." + field.getName();
  }

  private static Object canary(Field field) {
    Class<?> type = field.getType();
    if (type == LocalDate.class) {
      return BIRTH;
    }
    if (type == AgeRange.class) {
      return AgeRange.of(AGE);
    }
    if (type == PersonName.class) {
      return PersonName.of(CANARY);
    }
    if (type == Nationality.class) {
      return Nationality.FOREIGN_NATIONAL;
    }
    if (type == ImmutableList.class) {
      return ImmutableList.of(CANARY);
    }
    if (type == Map.class) {
      return ImmutableMap.of(RedFlag.RUNS_AWAY, CANARY);
    }
    return type == String.class ? CANARY : ImmutableSet.of(Vulnerability.IMMIGRATION_STATUS);
  }

  /** By the builder, or by the {@code of} with the most parts. */
  private static Object make(Class<?> type, String part, String text) throws Throwable {
    Optional<Method> builders =
        Arrays.stream(type.getMethods()).filter(m -> m.getName().equals("builder")).findAny();
    if (builders.isEmpty()) {
      Method of =
          Arrays.stream(type.getMethods())
              .filter(method -> method.getName().equals("of"))
              .max(Comparator.comparingInt(Method::getParameterCount))
              .orElseThrow();
      return call(
          of,
          null,
          Arrays.stream(of.getParameterTypes())
              .map(parameter -> parameter == String.class ? text : parameter.getEnumConstants()[0])
              .toArray());
    }
    Object builder = call(builders.get(), null);
    for (Method method : builder.getClass().getMethods()) {
      if (method.getParameterCount() == 1 && method.getParameterTypes()[0] == Instant.class) {
        call(method, builder, Instant.parse("2026-11-18T18:00:00Z"));
      }
    }
    call(builder.getClass().getMethod(part, String.class), builder, text);
    return call(builder.getClass().getMethod("build"), builder);
  }

  private static Object call(Method method, Object target, Object... arguments) throws Throwable {
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** An instance whose constructor did not run, as a deserializer would make one. */
  private static Object empty(Class<?> type) throws ReflectiveOperationException {
    Class<?> unsafe = Class.forName("sun.misc.Unsafe");
    Field instance = unsafe.getDeclaredField("theUnsafe");
    instance.setAccessible(true);
    return unsafe.getMethod("allocateInstance", Class.class).invoke(instance.get(null), type);
  }
}
