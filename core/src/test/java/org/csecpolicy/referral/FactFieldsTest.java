package org.csecpolicy.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.csecpolicy.Changes;
import org.csecpolicy.Referrals;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is put in is what stands there, and everything else stays as it was. */
class FactFieldsTest {
  private static final Referral ASKED =
      Referrals.weekdayCsecCall()
          .home(Home.PLACEMENT)
          .openCase(OpenCase.of(CaseStatus.REGIONAL))
          .placement(Placement.builder().build())
          .child(Child.builder().ageSource("a school record").build())
          .build();

  @ParameterizedTest
  @EnumSource
  void everyFactHasItsRow(Fact fact) {
    assertThat(FactFields.of(fact).fact()).isEqualTo(fact);
    assertThat(FactFields.of(fact).pointer()).startsWith("/").doesNotContain(".");
  }

  @ParameterizedTest
  @EnumSource
  void everyConstantThatIsAnAnswerIsKnownOnceItIsPutIn(Fact fact) {
    everyAnswerIsKnown(FactFields.of(fact));
  }

  private static <T> void everyAnswerIsKnown(FactField<T> field) {
    for (T answer : field.answers()) {
      Referral answered = field.put(ASKED, answer).orElseThrow();
      assertThat(field.answerIn(answered)).contains(answer);
      assertThat(field.isKnownIn(answered)).isTrue();
      assertThat(answered.isKnown(field.fact())).isTrue();
      field.answers().forEach(other -> assertThat(again(field, answered, other)).isTrue());
    }
  }

  /** Another answer replaces the first, and the first one put in again brings all back. */
  private static <T> boolean again(FactField<T> field, Referral answered, T other) {
    T first = field.answerIn(answered).orElseThrow();
    return field
        .put(answered, other)
        .flatMap(changed -> field.put(changed, first))
        .map(answered::equals)
        .orElse(true);
  }

  @Test
  void anAgeIsKnownToBeEstablishedOnceItIsNamedByWhat() {
    Referral ticked =
        Changes.withChild(
            ASKED, child -> child.ageEstablished(Answer.YES).ageSource(Optional.empty()));

    assertThat(ticked.isKnown(Fact.AGE_ESTABLISHED)).isFalse();
    assertThat(Changes.withChild(ticked, child -> child.ageSource("passport")))
        .matches(named -> named.isKnown(Fact.AGE_ESTABLISHED));
  }

  @Test
  void anAgeTakesThePlaceOfADateOfBirth() {
    Referral born = Changes.withChild(ASKED, child -> child.dateOfBirth(LocalDate.of(2010, 5, 4)));

    Referral aged = FactFields.AGE.put(born, AgeRange.of(15)).orElseThrow();

    assertThat(FactFields.AGE.isKnownIn(born)).isTrue();
    assertThat(FactFields.AGE.answerIn(born)).isEmpty();
    assertThat(aged.child().dateOfBirth()).isEmpty();
    assertThat(FactFields.AGE.answerIn(aged)).contains(AgeRange.of(15));
  }

  @Test
  void aCategoryThatIsPutInIsPossible() {
    Referral labor =
        FactFields.CATEGORY.put(ASKED, ImmutableSet.of(Category.CHILD_LABOR)).orElseThrow();

    assertThat(labor.categories()).containsOnlyKeys(Category.CHILD_LABOR);
    assertThat(labor.categories()).containsValue(Suspicion.POSSIBLE);
  }

  @Test
  void anAnswerWithoutAPlaceIsNotPutIn() {
    Referral noPlacement = Referrals.weekdayCsecCall().build();

    assertThat(FactFields.PLACEMENT_NAME.put(noPlacement, "Example Home")).isEmpty();
    assertThat(FactFields.OPEN_CASE_OFFICE.put(noPlacement, Office.of("Example Office"))).isEmpty();
    assertThat(FactFields.PLACEMENT_NAME.put(ASKED, "Example Home")).isPresent();
    assertThat(FactFields.OPEN_CASE_OFFICE.put(ASKED, Office.of("Example Office"))).isPresent();
  }

  @Test
  void aPlaceIsToldMoreExactlyAndNeverOtherwise() {
    Referral nothingAsked = Referral.builder().calledAt(Referrals.WEEKDAY_10AM).build();
    Place state = Place.said(Optional.empty(), Optional.of("NV"), Optional.empty());
    Place there = Place.said(Optional.of("Clark"), Optional.of("NV"), Optional.empty());
    Place here = Place.said(Optional.of("Ventura"), Optional.of("CA"), Optional.empty());
    Referral nevada = FactFields.WHERE_FOUND.put(nothingAsked, state).orElseThrow();

    assertThat(FactFields.WHERE_FOUND.isKnownIn(nevada)).isFalse();
    assertThat(FactFields.WHERE_FOUND.answerIn(nevada)).contains(state);
    assertThat(FactFields.WHERE_FOUND.put(nevada, here)).isEmpty();
    assertThat(FactFields.WHERE_FOUND.put(nevada, there))
        .hasValueSatisfying(known -> assertThat(FactFields.WHERE_FOUND.isKnownIn(known)).isTrue());
  }

  @Test
  void aCallerFromLawEnforcementStaysOne() {
    Referral unverified =
        ASKED.toBuilder().caller(Caller.of(CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED)).build();

    assertThat(FactFields.CALLER_AGENCY.put(unverified, CallerKind.PUBLIC)).isEmpty();
    assertThat(FactFields.CALLER_AGENCY.put(unverified, CallerKind.FRP_LAW_ENFORCEMENT))
        .isPresent();
  }
}
