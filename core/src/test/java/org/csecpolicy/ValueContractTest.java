package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.PersonName;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.csecpolicy.screening.Vulnerability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every value of this library keeps: equal parts make it equal, and nobody can change it. */
class ValueContractTest {
  static List<Class<?>> values() throws IOException, URISyntaxException {
    return LibraryTypes.all().stream()
        .filter(type -> type.getName().matches(".*\\.Immutable[^$]*"))
        .toList();
  }

  @Test
  void theyAreFoundByListing() throws Exception {
    assertThat(values())
        .hasSizeGreaterThan(30)
        .contains(LibraryTypes.load("org.csecpolicy.ImmutableStep"));
  }

  /** A value is generated, or compared by the language as a record, or verified below. */
  @Test
  void noOtherTypeComparesItself() throws Exception {
    List<Class<?>> values = values();
    assertThat(LibraryTypes.all())
        .filteredOn(type -> !type.isRecord() && !values.contains(type))
        .filteredOn(
            type ->
                Arrays.stream(type.getDeclaredMethods())
                    .anyMatch(
                        method ->
                            method.getName().equals("equals") && method.getParameterCount() == 1))
        .containsExactlyInAnyOrder(Cited.class, FactSet.class);
  }

  static Stream<Class<?>> valuesWithoutAKey() throws IOException, URISyntaxException {
    return values().stream().filter(value -> !value.getSimpleName().equals("ImmutableCounty"));
  }

  @ParameterizedTest
  @MethodSource("valuesWithoutAKey")
  void equalPartsMakeEqualValues(Class<?> value) {
    // What a decision would decide on other facts is no part of it.
    String[] notCompared =
        HotlineDecision.class.isAssignableFrom(value)
            ? new String[] {"policy", "contingencies"}
            : new String[0];
    EqualsVerifier.forClass(value)
        .withIgnoredFields(notCompared)
        .withPrefabValues(ImmutableSet.class, ImmutableSet.of("a"), ImmutableSet.of("b"))
        .withPrefabValues(ImmutableList.class, ImmutableList.of("a"), ImmutableList.of("b"))
        .withPrefabValues(ImmutableMap.class, ImmutableMap.of("a", 1), ImmutableMap.of("b", 9))
        .withPrefabValues(
            ImmutableListMultimap.class,
            ImmutableListMultimap.of("a", 1),
            ImmutableListMultimap.of("b", 9))
        .withPrefabValues(
            ImmutableSetMultimap.class,
            ImmutableSetMultimap.of("a", 1),
            ImmutableSetMultimap.of("b", 9))
        .withPrefabValues(
            ImmutableSortedSet.class,
            ImmutableSortedSet.of(LocalDate.MIN),
            ImmutableSortedSet.of(LocalDate.MAX))
        .withPrefabValues(
            ImmutableSortedMap.class,
            ImmutableSortedMap.of(LocalDate.MIN, "a"),
            ImmutableSortedMap.of(LocalDate.MAX, "b"))
        .suppress(Warning.NULL_FIELDS)
        .verify();
  }

  /** Written by hand, unlike the others. */
  @Test
  void equalPartsMakeEqualCitations() {
    EqualsVerifier.forClass(Cited.class)
        .withPrefabValues(
            ImmutableSet.class, ImmutableSet.of(Clause.N_1), ImmutableSet.of(Clause.N_2))
        .suppress(Warning.NULL_FIELDS)
        .verify();
  }

  /** Written by hand, too. */
  @Test
  void equalPartsMakeEqualSetsOfFacts() {
    EqualsVerifier.forClass(FactSet.class).verify();
  }

  /** A county keeps a key beside its name and a hash of it, which EqualsVerifier cannot follow. */
  @Test
  void aCountyIsItsKeyAndItsState() {
    County orange = County.of("Orange", UsState.CA);
    assertThat(County.of("  ORANGE County ", UsState.CA))
        .isEqualTo(orange)
        .hasSameHashCodeAs(orange);
    assertThat(County.of("Orange", UsState.FL)).isNotEqualTo(orange);
    assertThat(County.unlisted("Orange Grove", UsState.CA)).isNotEqualTo(orange);
    assertThat(orange).isNotEqualTo(null).isNotEqualTo("Orange");
    assertThat(County.of("san  bernardino", UsState.CA))
        .isEqualTo(County.of("San Bernardino", UsState.CA));
  }

  @Test
  void everyTypeThatCarriesPersonalDataRedactsIt() {
    String secret = "Marigold";
    assertThat(PersonName.of(secret)).hasToString("PersonName{text=[redacted]}");
    assertThat(Caller.of(CallerKind.PUBLIC, secret))
        .hasToString("Caller{kind=PUBLIC, name=[redacted], callBack=[redacted]}");
    assertThat(Probation.of(ProbationStatus.INVOLVED, secret))
        .hasToString("Probation{status=INVOLVED, informant=[redacted]}");
    assertThat(
            Child.builder()
                .name(PersonName.of(secret))
                .dateOfBirth(LocalDate.of(2012, 7, 9))
                .statedAge(AgeRange.of(14))
                .ageSource(secret)
                .nationality(Nationality.FOREIGN_NATIONAL)
                .build()
                .toString())
        .contains(
            "name=[redacted]",
            "dateOfBirth=[redacted]",
            "statedAge=[redacted]",
            "ageSource=[redacted]",
            "nationality=[redacted]")
        .doesNotContain(secret, "2012", "14", "FOREIGN");
    assertThat(
            Referral.builder()
                .calledAt(Instant.EPOCH)
                .putCategory(Category.CSEC, Suspicion.POSSIBLE)
                .addVulnerability(Vulnerability.IMMIGRATION_STATUS)
                .build()
                .toString())
        .contains("vulnerabilities=[redacted]")
        .doesNotContain("IMMIGRATION");
    assertThat(Placement.builder().name(secret).build().toString())
        .contains("name=[redacted]")
        .doesNotContain(secret);
    assertThat(
            CaseInformation.builder()
                .stagingArea(secret)
                .homeAddress(secret)
                .presentAddress(secret)
                .addPerpetrator(secret)
                .incidentLocation(secret)
                .summary(secret)
                .build()
                .toString())
        .contains(
            "stagingArea=[redacted]",
            "homeAddress=[redacted]",
            "presentAddress=[redacted]",
            "perpetrators=[redacted]",
            "incidentLocation=[redacted]",
            "summary=[redacted]")
        .doesNotContain(secret);
  }

  /** So that a log does not tell whether the caller gave a name, either. */
  @Test
  void whatIsAbsentReadsLikeWhatIsRedacted() {
    assertThat(Caller.of(CallerKind.PUBLIC))
        .hasToString(Caller.of(CallerKind.PUBLIC, "Marigold").toString());
    assertThat(Child.notAsked().toString())
        .isEqualTo(Child.builder().name(PersonName.of("Marigold")).build().toString());
    assertThat(CaseInformation.notAsked().toString())
        .isEqualTo(CaseInformation.builder().summary("Marigold").build().toString());
  }

  @ParameterizedTest
  @MethodSource("values")
  void theImplementationIsHiddenAndFinal(Class<?> value) {
    assertThat(Modifier.isPublic(value.getModifiers())).isFalse();
    assertThat(Modifier.isFinal(value.getModifiers())).isTrue();
    assertThat(value.getDeclaredConstructors())
        .allMatch(constructor -> !Modifier.isPublic(constructor.getModifiers()));
  }
}
