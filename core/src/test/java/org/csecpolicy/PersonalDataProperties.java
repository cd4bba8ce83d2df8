package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.csecpolicy.ReferralArbitraries.wall;

import com.google.common.collect.Maps;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.PersonName;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.Suspicion;

/** Who the child is, and who called, stands in no text that this library writes on its own. */
@Domain(ReferralArbitraries.class)
class PersonalDataProperties {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  @Property(tries = 100)
  void childDataNeverLeaksIntoText(@ForAll Referral referral) {
    Referral marked = Canary.in(referral);
    HotlineDecision decision = POLICY.decide(marked);
    List<String> texts = new ArrayList<>();
    visit(decision, value -> texts.add(value.toString()));
    for (Step step : decision.steps()) {
      texts.add(step.toString());
      texts.add(step.sentence());
    }
    for (Contingency contingency : decision.contingencies()) {
      texts.add(contingency.toString());
      contingency.toAdd().forEach(step -> texts.add(step.sentence()));
    }
    assertThat(texts).hasSizeGreaterThan(10).allSatisfy(Canary::isAbsentFrom);
  }

  @Example
  void childDataNeverLeaksIntoTheMessageOfARefusal() {
    String line = Canary.TEXT + "\u202EBcc: someone";
    Referral.Builder referral =
        Referral.builder()
            .calledAt(wall("2026-11-18T10:30:00"))
            .putCategory(Category.CSEC, Suspicion.POSSIBLE);
    for (Runnable refused :
        List.<Runnable>of(
            () -> PersonName.of(line),
            () -> PersonName.of(Canary.TEXT.repeat(100)),
            () -> Caller.of(CallerKind.PUBLIC, line),
            () -> Probation.of(ProbationStatus.INVOLVED, line),
            () -> Office.of(line),
            () -> Placement.builder().name(line).build(),
            () -> CaseInformation.builder().stagingArea(line).build(),
            () -> CaseInformation.builder().addPerpetrator(line).build(),
            () -> CaseInformation.builder().homeAddress(line).build(),
            () -> CaseInformation.builder().presentAddress(line).build(),
            () -> Caller.builder().callBack(line).build(),
            () -> Custody.builder().heldBy(line).build(),
            () -> Custody.builder().callBack(line).build(),
            () -> Elsewhere.builder().cpsStatus(line).build(),
            () ->
                Referral.builder()
                    .calledAt(wall("2026-11-18T10:30:00"))
                    .putRedFlagNote(RedFlag.RUNS_AWAY, line)
                    .build(),
            () -> CaseInformation.builder().incidentLocation(line).build(),
            () -> AgeRange.of(977),
            () -> AgeRange.of(-977),
            () -> referral.child(born(LocalDate.of(2977, 9, 7))).build(),
            () -> referral.child(born(LocalDate.of(1779, 9, 7))).build())) {
      Throwable thrown = catchThrowable(refused::run);
      assertThat(thrown).isInstanceOf(InvalidValueException.class);
      Canary.isAbsentFrom(thrown.toString());
      assertThat(thrown.getMessage()).doesNotContain("977", "2977-09-07", "1779-09-07");
      ((InvalidValueException) thrown)
          .violations()
          .forEach(violation -> Canary.isAbsentFrom(violation.toString()));
    }
  }

  /** What is written into every personal field, and looked for in every text. */
  private static final class Canary {
    static final String TEXT = "Canary-Marigold";
    private static final LocalDate BIRTH = LocalDate.of(2012, 7, 9);

    static Referral in(Referral referral) {
      boolean old = referral.calledAt().isBefore(wall("2013-01-01T00:00:00"));
      Instant calledAt = old ? wall("2026-11-18T10:30:00") : referral.calledAt();
      boolean recent = calledAt.isBefore(wall("2040-01-01T00:00:00"));
      Child.Builder child =
          Child.builder()
              .from(referral.child())
              .name(PersonName.of(TEXT))
              .statedAge(AgeRange.of(17))
              .ageSource(TEXT)
              .nationality(Nationality.SUSPECTED_FOREIGN_NATIONAL);
      child.dateOfBirth(recent ? Optional.of(BIRTH) : Optional.empty());
      Referral.Builder marked =
          Referral.builder()
              .from(referral)
              .calledAt(calledAt)
              .assignedAt(old ? Optional.empty() : referral.assignedAt())
              .caller(referral.caller().toBuilder().name(TEXT).callBack(TEXT).build())
              .custody(referral.custody().toBuilder().heldBy(TEXT).callBack(TEXT).build())
              .elsewhere(referral.elsewhere().toBuilder().cpsStatus(TEXT).build())
              .redFlagNotes(Maps.toMap(referral.redFlags(), flag -> TEXT))
              .child(child.build())
              .probation(Probation.of(referral.probation().status(), TEXT))
              .information(
                  CaseInformation.builder()
                      .stagingArea(TEXT)
                      .homeAddress(TEXT)
                      .presentAddress(TEXT)
                      .addPerpetrators(TEXT, TEXT)
                      .incidentLocation(TEXT)
                      .summary(TEXT + "\n" + TEXT)
                      .build());
      referral
          .placement()
          .map(placement -> Placement.builder().from(placement).name(TEXT).build())
          .ifPresent(marked::placement);
      return marked.build();
    }

    static void isAbsentFrom(String text) {
      assertThat(text)
          .doesNotContain(TEXT, "Marigold", BIRTH.toString(), "statedAge=17", "from=17")
          .doesNotContain(Nationality.SUSPECTED_FOREIGN_NATIONAL.name());
    }
  }

  private static Child born(LocalDate date) {
    return Child.builder().dateOfBirth(date).build();
  }

  /** Every value of this library that hangs on a value, itself included. */
  static void visit(Object value, Consumer<Object> visitor) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> visit(inner, visitor));
    } else if (value instanceof Iterable<?> iterable) {
      iterable.forEach(inner -> visit(inner, visitor));
    } else if (value instanceof Map<?, ?> map) {
      visit(map.values(), visitor);
    } else if (value != null
        && value.getClass().getName().startsWith("org.csecpolicy.")
        && !(value instanceof Enum<?>)
        && !(value instanceof Agency)
        && !(value instanceof HotlinePolicy)) {
      visitor.accept(value);
      for (Field field : value.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          visit(read(field, value), visitor);
        }
      }
    }
  }

  private static Object read(Field field, Object value) {
    try {
      field.setAccessible(true);
      return field.get(value);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
