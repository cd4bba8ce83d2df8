package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.csecpolicy.policy.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every value of this module keeps: equal parts make it equal, and nobody can change it. */
class ValueContractTest {
  static List<Class<?>> values() {
    return LibraryTypes.values();
  }

  @Test
  void theyAreFoundByListing() {
    assertThat(values())
        .map(Class::getSimpleName)
        .containsExactly(
            "ImmutableAddressBook",
            "ImmutableAddressee",
            "ImmutableMessage",
            "ImmutableMessageDetails",
            "ImmutableRecipient",
            "ImmutableWording");
  }

  @Test
  void noOtherTypeComparesItself() {
    assertThat(LibraryTypes.all())
        .hasSizeGreaterThan(30)
        .filteredOn(type -> !type.isRecord() && !values().contains(type))
        .filteredOn(
            type ->
                Arrays.stream(type.getDeclaredMethods())
                    .anyMatch(
                        method ->
                            method.getName().equals("equals") && method.getParameterCount() == 1))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("values")
  void equalPartsMakeEqualValues(Class<?> value) {
    EqualsVerifier.forClass(value)
        .withPrefabValues(
            ImmutableSet.class, ImmutableSet.of(Clause.N_1), ImmutableSet.of(Clause.N_2))
        .withPrefabValues(ImmutableList.class, ImmutableList.of("a"), ImmutableList.of("b"))
        .withPrefabValues(ImmutableMap.class, ImmutableMap.of("a", "1"), ImmutableMap.of("b", "9"))
        .withPrefabValues(
            ImmutableSetMultimap.class,
            ImmutableSetMultimap.of("a", "1"),
            ImmutableSetMultimap.of("b", "9"))
        .suppress(Warning.NULL_FIELDS)
        .verify();
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
