package org.csecpolicy.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.csecpolicy.ProofPage;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the fact space is made of. A new fact fails here until it has its dimension. */
class RoutingSpaceTest {
  /** How many referrals each factor has; what cannot be true together is not among them. */
  static final ImmutableMap<String, Long> POSSIBLE =
      ImmutableMap.<String, Long>builder()
          .put("scope", 7_776L)
          .put("at risk", 19_683L)
          .put("suggestions", 124_416L)
          .put("federal report", 45L)
          .put("case information", 576L)
          .put("602 status", 324L)
          .put("standing", 2_322_432L)
          .put("disposition", 271_188L)
          .put("disposition of a neighbor's child", 9_447_840L)
          .put("kinds of warrant", 1_458L)
          .put("response", 2_519_424L)
          .put("unit", 829_440L)
          .put("office", 3_110_400L)
          .put("placement response", 1_032_192L)
          .put("notices", 1_329_696L)
          .put("jurisdiction told", 8_926_848L)
          .put("authorities elsewhere", 2_540_160L)
          .put("law enforcement and Juvenile Hall", 4_723_920L)
          .put("escalation", 82_944L)
          .put("human trafficking law enforcement", 13_122L)
          .put("recording", 1_296L)
          .build();

  @Test
  void theSpaceHasMoreThanThirtyMillionReferrals() {
    assertThat(RoutingSpace.factors())
        .extracting(Factor::name)
        .containsExactlyElementsOf(POSSIBLE.keySet());
    assertThat(POSSIBLE.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(37_305_180L);
    assertThat(RoutingSpace.size()).isEqualTo(50_725_980L);
  }

  @Test
  void thePageOfWhatIsProvedHasItsFigures() {
    long possible = POSSIBLE.values().stream().mapToLong(Long::longValue).sum();
    int facts = Dimension.values().length - Dimension.NEVER_DECIDE.size();
    assertThat(ProofPage.text())
        .contains(
            "%d laws, each a sentence, hold on %,d referrals".formatted(Laws.ALL.size(), possible),
            "%d facts in %d factors".formatted(facts, POSSIBLE.size()));
  }

  /** Fields that a dimension of another name stands for. */
  private static final Set<String> TOGETHER =
      ImmutableSet.of(
          "assignedAt", // with calledAt
          "child.statedAge", // with child.dateOfBirth
          "categories", // one dimension for each
          "redFlagNotes", // with redFlags
          "information.homeAddress", // with information.stagingArea
          "information.presentAddress",
          "unknownFacts"); // worked out from all the others

  /** Values that are one fact, however many parts they have. */
  private static final Set<String> WHOLE =
      ImmutableSet.of("indicators", "definitions", "reporting");

  /** Said for people to read; {@code WordsOfTheCallProperties} holds that no rule looks at them. */
  private static final Set<String> WORDS =
      ImmutableSet.of(
          "id", "caller.callBack", "custody.heldBy", "custody.callBack", "elsewhere.cpsStatus");

  @Test
  void everyFieldOfAReferralHasItsDimension() {
    Set<String> fields = new TreeSet<>();
    collect(Referral.class, "", fields);
    fields.removeAll(TOGETHER);
    fields.removeAll(WORDS);
    // As it was said; beside an office "none" does not count.
    assertThat(fields.remove("openCase.saidStatus")).isTrue();
    fields.add("openCase.status");
    Set<String> dimensions = new TreeSet<>();
    for (Dimension dimension : Dimension.values()) {
      dimensions.add(dimension.field());
    }
    dimensions.removeIf(field -> field.startsWith("categories."));
    assertThat(dimensions).isEqualTo(fields);
  }

  @ParameterizedTest
  @EnumSource(Fact.class)
  void everyFactThatARuleCanAskForHasItsDimension(Fact fact) {
    // The categories are one fact to ask for, and a dimension each.
    assertThat(Dimension.values())
        .extracting(Dimension::field)
        .anyMatch(field -> field.equals(fact.id()) || field.startsWith(fact.id() + "."));
  }

  @ParameterizedTest
  @EnumSource(Dimension.class)
  void everyValueOfAnEnumIsThere(Dimension dimension) {
    Object value = dimension.all().get(0);
    if (value instanceof Enum<?> constant
        && dimension != Dimension.FOUND
        && dimension != Dimension.PLACEMENT_LOCATION
        && dimension != Dimension.PLACEMENT_KIND) {
      assertThat(dimension.all())
          .containsExactlyInAnyOrder((Object[]) constant.getDeclaringClass().getEnumConstants());
    }
    assertThat(dimension.all()).doesNotHaveDuplicates().hasSizeGreaterThan(1);
  }

  @Test
  void everyDimensionThatCanDecideVariesInSomeFactor() {
    Set<Dimension> varied = EnumSet.noneOf(Dimension.class);
    for (Factor factor : RoutingSpace.factors()) {
      varied.addAll(factor.varied());
      assertThat(factor.varied()).as(factor.name()).doesNotHaveDuplicates();
    }
    assertThat(Sets.difference(EnumSet.allOf(Dimension.class), varied))
        .isEqualTo(Dimension.NEVER_DECIDE);
  }

  @Test
  void everyAspectOfADecisionIsCoveredBySomeFactor() {
    Set<Aspect> covered = EnumSet.noneOf(Aspect.class);
    RoutingSpace.factors().forEach(factor -> covered.addAll(factor.covers()));
    assertThat(covered).containsExactlyInAnyOrder(Aspect.values());
  }

  @Test
  void everyIndexIsItsOwnPointOfItsOwnFactor() {
    long first = 0;
    for (Factor factor : RoutingSpace.factors()) {
      Point point = RoutingSpace.point(first + factor.size() - 1);
      for (Dimension dimension : factor.varied()) {
        int[] values = factor.valuesOf(dimension);
        assertThat(point.get(dimension)).isEqualTo(values[values.length - 1]);
      }
      assertThat(RoutingSpace.describe(first)).contains("custody.lawEnforcement = ");
      first += factor.size();
    }
    assertThat(RoutingSpace.size()).isEqualTo(first);
  }

  private static void collect(Class<?> type, String path, Set<String> fields) {
    for (Method method : type.getDeclaredMethods()) {
      boolean accessor =
          Modifier.isPublic(method.getModifiers())
              && Modifier.isAbstract(method.getModifiers())
              && method.getParameterCount() == 0;
      if (accessor) {
        String field = path + method.getName();
        Class<?> part = valueOf(method.getGenericReturnType());
        if (hasFacts(part) && !WHOLE.contains(field)) {
          collect(part, field + ".", fields);
          if (part == Placement.class) {
            fields.add(field); // there may be none
          }
        } else {
          fields.add(field);
        }
      }
    }
  }

  /** What an optional holds. */
  private static Class<?> valueOf(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type argument = generic.getActualTypeArguments()[0];
      return argument instanceof Class<?> single ? single : (Class<?>) generic.getRawType();
    }
    return (Class<?>) type;
  }

  /** A value of several facts, not a place or an office, which are one. */
  private static boolean hasFacts(Class<?> part) {
    return Set.of(Child.class, Placement.class, CaseInformation.class).contains(part)
        || Arrays.asList("Caller", "OpenCase", "Custody", "Probation", "Elsewhere")
            .contains(part.getSimpleName());
  }
}
