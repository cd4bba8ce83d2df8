package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.KeyQuestion;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.Call;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What becomes of the words of one answer, in the referral and on the screen. */
class IntakeWordsTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final Clock AT_NIGHT =
      Clock.fixed(Instant.parse("2026-11-21T06:40:31Z"), ZoneOffset.UTC);
  private static final Referral BEGUN =
      Referral.builder()
          .calledAt(AT_NIGHT.instant())
          .putCategory(Category.CSEC, Suspicion.POSSIBLE)
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "riverside|Riverside County, CA",
        "Riverside County|Riverside County, CA",
        "san bernardino county|San Bernardino County, CA",
        "Orange County CA|Orange County, CA",
        "orange county california|Orange County, CA",
        "Orange County FL|Orange County, FL",
        "Fresno|Fresno County, CA",
        "Will County, IL|Will County, IL",
        "Multnomah County, OR|Multnomah County, OR",
        "Heard County, GA|Heard County, GA",
        "Lane County OR|Lane County, OR",
        "Oregon|Oregon",
        "Nevada|Nevada",
      })
  void aCountyOfTheOwnStateAloneIsThatCounty(String said, String place) {
    Referral known = answers(Fact.RESIDENCE, BEGUN).with(said);
    assertThat(known.child().residence().label()).isEqualTo(place);
    assertThat(answers(Fact.RESIDENCE, BEGUN).isToBeConfirmed(said, known)).isTrue();
  }

  /** A hospital, a region of the county's surroundings, and what may be. */
  @ParameterizedTest
  @ValueSource(strings = {"in the ER", "she's with us in the ER", "the IE", "the SB", "at the OR"})
  void aShorthandIsNoCountry(String said) {
    Referral known = answers(Fact.WHERE_FOUND, BEGUN).with(said);

    assertThat(known.child().foundIn().isKnown()).isFalse();
    assertThat(answers(Fact.WHERE_FOUND, BEGUN).isAskedAgain(known)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"could be Nevada", "might be in Nevada", "if not Nevada", "I heard Reno"})
  void aPlaceThatMayBeIsNotTaken(String said) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> answers(Fact.WHERE_FOUND, BEGUN).with(said));
  }

  /** Nobody of the department goes there: Enter is not enough. */
  @ParameterizedTest
  @ValueSource(strings = {"Nevada", "Riverside", "Mexico"})
  void whereNobodyOfTheDepartmentGoesIsConfirmedByAYes(String said) {
    IntakeCall call = IntakeCall.of(POLICY, Call.of(ImmutableMap.of("A", BEGUN)));
    Referral there = answers(Fact.WHERE_FOUND, BEGUN).with(said);

    assertThat(
            LoweredProtection.by(call, IntakeCall.of(POLICY, Call.of(ImmutableMap.of("A", there)))))
        .hasValueSatisfying(
            lost ->
                assertThat(lost)
                    .startsWith("With this nobody of the department goes (it arranges"));
    Referral here = answers(Fact.WHERE_FOUND, BEGUN).with("los angeles county");
    assertThat(
            LoweredProtection.by(call, IntakeCall.of(POLICY, Call.of(ImmutableMap.of("A", here)))))
        .isEmpty();
  }

  /** It may say that nobody has answered yet. */
  @Test
  void aNoToTheHallOrToTwoQuestionsIsConfirmed() {
    Referral onTheWay =
        answers(Fact.RESIDENCE, BEGUN).with("Orange, CA").toBuilder()
            .custody(Custody.builder().beingTransported(Answer.YES).build())
            .build();
    IntakeAnswers hall = answers(Fact.HALL_ANSWER, onTheWay);

    assertThat(hall.isToBeConfirmed("no", hall.with("no"))).isTrue();
    assertThat(hall.isToBeConfirmed("accepted", hall.with("accepted"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"he's from Guatemala", "born in Mexico", "she comes from the Philippines"})
  void whoComesFromAnotherCountryMayBeAForeignNational(String said) {
    assertThat(answers(Fact.NATIONALITY, BEGUN).with(said).child().nationality())
        .isEqualTo(Nationality.SUSPECTED_FOREIGN_NATIONAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"from Fresno", "from Georgia", "born in the ER", "born in Nevada"})
  void whoComesFromNoOtherCountryIsAskedAgain(String said) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> answers(Fact.NATIONALITY, BEGUN).with(said));
  }

  /** "There is" something now; the question has two halves. */
  @ParameterizedTest
  @ValueSource(strings = {"yes there is", "yes she is", "no, there isn't"})
  void whatIsSaidOfOneOfTwoHalvesIsSaidBack(String said) {
    assertThat(answers(Fact.PAST_HISTORY_ONLY, BEGUN).isToBeSaidBack(said)).isTrue();
    assertThat(answers(Fact.PAST_HISTORY_ONLY, BEGUN).isToBeSaidBack("yes")).isFalse();
    assertThat(answers(Fact.IMMINENT_DANGER, BEGUN).isToBeSaidBack(said)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"arrested", "she's detained", "under arrest"})
  void anArrestThatDoesNotSayByWhomIsConfirmed(String said) {
    IntakeAnswers custody = answers(Fact.LAW_ENFORCEMENT_CUSTODY, BEGUN);

    assertThat(custody.isToBeConfirmed(said, custody.with(said))).isTrue();
    assertThat(custody.isToBeConfirmed("lapd has her", custody.with("lapd has her"))).isFalse();
  }

  @Test
  void whoIsNoCitizenMayBeAPermanentResident() {
    assertThat(answers(Fact.NATIONALITY, BEGUN).with("not a citizen").child().nationality())
        .isEqualTo(Nationality.SUSPECTED_FOREIGN_NATIONAL);
  }

  @Test
  void aBirthDateAfterTheCallIsNone() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> answers(Fact.AGE, BEGUN).with("2026-11-21"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", " , ; ", "."})
  void punctuationSuspectsNothing(String said) {
    assertThat(IntakeOpening.isSuspicion(said)).isFalse();
    assertThat(IntakeOpening.isSuspicion("none")).isTrue();
  }

  /** It takes this answer back, and not the one before. */
  @Test
  void backAtAConfirmationTakesThisAnswerBack() {
    assertThat(hold("", "csec", "her aunt", "neither", "nevada", "back", "los angeles county", ""))
        .contains("Not taken; write it again", "Is now in: Los Angeles County, CA");
  }

  @Test
  void aNumberThatMayBeOneOfAListIsNotTakenForAnAgeUnconfirmed() {
    IntakeAnswers age = answers(Fact.AGE, BEGUN);

    assertThat(age.isToBeConfirmed("1", age.with("1"))).isTrue();
    assertThat(age.isToBeConfirmed("15", age.with("15"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LA", "LA CA", "Pasadena", "orange", "Orange County", "Lake County"})
  void aCityOrACountyOfSeveralStatesIsAskedAgain(String said) {
    Referral known = answers(Fact.RESIDENCE, BEGUN).with(said);
    assertThat(known.child().residence().isKnown()).isFalse();
    assertThat(answers(Fact.RESIDENCE, BEGUN).isAskedAgain(known)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yes|Orange County, CA",
        "yes, California|Orange County, CA",
        "California|Orange County, CA",
        "yes, that's right|Orange County, CA",
        "yes, Florida|Orange County, FL",
        "Mexico|Mexico",
        "yes, Riverside County|Riverside County, CA",
      })
  void aCountyIsKnownOnceItsStateIs(String then, String place) {
    IntakeAnswers first = answers(Fact.RESIDENCE, BEGUN);
    Referral said = first.with("orange");
    assertThat(first.echo("orange", said).orElseThrow())
        .contains("not known", "Orange County, California? Then yes");
    assertThat(answers(Fact.RESIDENCE, said).with(then).child().residence().label())
        .isEqualTo(place);
  }

  @Test
  void aBirthplaceIsNoResidence() {
    assertThat(wrong(Fact.RESIDENCE, "born in Riverside County, CA")).contains("was born");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "by the way she looks",
        "by her boyfriend",
        "by her Instagram",
        "by the officer's guess"
      })
  void hearsayIsKeptAndNoAdultIsMadeOfIt(String said) {
    Referral aged = answers(Fact.AGE, BEGUN).with("18");
    IntakeAnswers answers = answers(Fact.AGE_ESTABLISHED, aged);
    Referral known = answers.with(said);
    assertThat(known.child().ageEstablished()).isEqualTo(Answer.UNKNOWN);
    assertThat(known.child().ageSource()).contains(said.substring(3));
    assertThat(answers.echo(said, known).orElseThrow()).contains("does not establish");
    assertThat(POLICY.decide(known).scope().outcome())
        .isEqualTo(POLICY.decide(BEGUN).scope().outcome());
  }

  @Test
  void aDocumentWithoutByEstablishes() {
    Referral aged = answers(Fact.AGE, BEGUN).with("06/30/2007");
    Referral known = answers(Fact.AGE_ESTABLISHED, aged).with("ID card");
    assertThat(known.child().ageEstablished()).isEqualTo(Answer.YES);
    assertThat(wrong(Fact.AGE, "06/30/07")).contains("whole year", "05/30/2011");
  }

  /** It may say the opposite, so that it is said back. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PAST_HISTORY_ONLY|yes, still going on|yes",
        "IMMINENT_DANGER|no, bleeding|no",
        "AWOL|no, she ran off tonight|no",
      })
  void whatFollowsAYesOrNoIsSaidBack(Fact fact, String said, String answer) {
    IntakeAnswers answers = answers(fact, BEGUN);
    Referral known = answers.with(said);
    assertThat(answers.isToBeConfirmed(said, known)).isTrue();
    assertThat(answers.echo(said, known).orElseThrow())
        .startsWith("Understood: " + answer + ". What follows");
    assertThat(answers.isToBeSaidBack(said)).isTrue();
    assertThat(answers.isToBeConfirmed(answer, known)).isFalse();
    String alike = answer.equals("yes") ? "yes, she is" : "no, she isn't";
    boolean hasTwoHalves = fact == Fact.PAST_HISTORY_ONLY;
    assertThat(answers.isToBeConfirmed(alike, known)).isEqualTo(hasTwoHalves);
    String unlike = "no, she is";
    assertThat(answers.isToBeConfirmed(unlike, answers.with(unlike))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "they will call",
        "Maria Lopez can't come",
        "her mother",
        "Maria Lopez will call back",
        "shift ends",
        "not before",
        "maybe Maria Lopez",
        "Maria Lopez, maybe",
        "LAPD",
        "they declined",
        "TBD",
        "Noon",
        "no answer at IDC",
        "voicemail",
        "Unassigned, 714-555-0100",
        "Refused",
        "On Hold",
        "Call Later",
        "Being Assigned",
        "To Follow",
        "Hopefully Smith",
        "Smith Cancelled",
        "Former Worker",
        "Boyfriend",
        "Uber",
        "Riverside",
        "San Diego",
        "Riverside DPSS",
        "Law Enforcement",
        "Juvenile Hall",
        "Supervisor",
        "Smith", // which may be any word
      })
  void aPersonIsOnlyAName(String said) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> SpokenName.person(said));
  }

  /** No office is called so. */
  @ParameterizedTest
  @ValueSource(strings = {"no", "not yet", "no answer yet", "they won't take her", "closed", "5"})
  void anAnswerOfAnOfficeIsNotItsName(String said) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> SpokenName.of(said));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "D. Example",
        "Ann O'Neill, Orange CPS",
        "deputy J. Vale",
        "Officer Lee 4471",
        "Ms. Hope",
        "李小龍"
      })
  void aPersonIsNamed(String said) {
    assertThat(SpokenName.person(said)).isEqualTo(said);
  }

  @Test
  void theHintFitsTheQuestionWhichIsAskedOnceMore() {
    String page = hold("", "1", "a cop", "she is around", "the cops have her");
    assertThat(page)
        .contains("Understood: law enforcement, and not known whether of the FRP.")
        .containsSubsequence(
            "> [not shown]",
            "needed is: a number, 1 to 4, or the words beside it",
            "4  neither, and the child is not on the way",
            "> the cops have her");
    assertThat(page.substring(page.indexOf("> the cops"))).doesNotContain("Not understood");
    assertThat(hold("", "something", "1"))
        .containsSubsequence("> [not shown]", "Not understood", "3  Involving a Child", "> 1");
  }

  @Test
  void whoComesIsNamedAndALateArrivalIsConfirmed() {
    Referral elsewhere =
        BEGUN.toBuilder()
            .custody(Custody.builder().lawEnforcement(Answer.NO).build())
            .child(answers(Fact.RESIDENCE, BEGUN).with("Riverside").child())
            .elsewhere(
                Elsewhere.builder()
                    .willRespond(WillRespond.YES)
                    .electronicTransfer(ElectronicTransfer.ACCEPTED)
                    .build())
            .build();
    IntakeAnswers answers = answers(Fact.ANSWERED_BY, elsewhere);
    String tomorrow = "D. Example, 555-0100, 2026-11-22 23:40";
    Referral late = answers.with(tomorrow);
    assertThat(answers.isToBeConfirmed(tomorrow, late)).isTrue();
    assertThat(answers.echo(tomorrow, late).orElseThrow()).contains("Sun Nov 22, 2026, 11:40 PM");
    Referral soon = answers.with("D. Example, 2026-11-21 22:40");
    assertThat(answers.isToBeConfirmed("D. Example", soon)).isTrue();
    assertThat(answers.echo("D. Example, 2026-11-21 22:40", soon).orElseThrow())
        .contains("The person of this name comes", "10:40 PM")
        .doesNotContain("24 hours");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> answers.with("someone at 23:40"))
        .withMessageContaining("the name of a person");
  }

  /** One of the two is wrong, and nobody can know which by refusing to hear the second. */
  @Test
  void whatContradictsIsTakenOnceItIsConfirmed() {
    Referral placed = BEGUN.toBuilder().home(Home.PLACEMENT).build();
    IntakeAnswers answers = answers(Fact.PROBATION_STATUS, placed);
    for (String said : List.of("602, at home (FM)", "FM", "602 home")) {
      Referral known = answers.with(said);
      assertThat(POLICY.decide(known).contradictions())
          .containsExactly(Contradiction.FM_IN_PLACEMENT);
      assertThat(answers.isToBeConfirmed(said, known)).isTrue();
      assertThat(answers.echo(said, known).orElseThrow()).contains("602", "contradicts");
    }
  }

  /** Who takes many calls knows the numbers. */
  @Test
  void theSameNumberIsTheSameAnswerWhateverIsKnown() {
    Referral placed = BEGUN.toBuilder().home(Home.PLACEMENT).build();
    Referral withFamily = BEGUN.toBuilder().home(Home.PARENT).build();
    for (Fact fact : List.of(Fact.PROBATION_STATUS, Fact.OPEN_CASE)) {
      assertThat(keys(fact, placed)).isEqualTo(keys(fact, BEGUN)).isEqualTo(keys(fact, withFamily));
    }
  }

  private static List<String> keys(Fact fact, Referral referral) {
    return answers(fact, referral).choices().stream().map(IntakeChoices.Choice::key).toList();
  }

  /** "Involved" does not say "not under 602", nor "602" which of the two. */
  @Test
  void whatIsSaidInPartIsConfirmedOrAskedAgain() {
    IntakeAnswers answers = answers(Fact.PROBATION_STATUS, BEGUN);
    assertThat(answers.isToBeConfirmed("involved", answers.with("involved"))).isTrue();
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> answers.with("602"));
  }

  /** N-5.0, P-FN-3: suspicion is enough. */
  @ParameterizedTest
  @ValueSource(strings = {"perhaps", "maybe", "possibly", "4"})
  void perhapsAForeignNationalIsAnAnswer(String said) {
    Referral aged = answers(Fact.AGE, BEGUN).with("15");
    IntakeAnswers answers = answers(Fact.NATIONALITY, aged);
    assertThat(answers.requestIn(said)).isEmpty();
    assertThat(answers.with(said).child().nationality())
        .isEqualTo(Nationality.SUSPECTED_FOREIGN_NATIONAL);
    assertThat(answers(Fact.AWOL, BEGUN).requestIn("perhaps")).contains(IntakeRequest.UNKNOWN);
  }

  /** The aunt with whom a child lives is nobody's placement. */
  @Test
  void againstAPlacementIsConfirmedUnlessTheChildLivesInOne() {
    Referral withAunt = BEGUN.toBuilder().home(Home.OTHER_CAREGIVER).build();
    IntakeAnswers answers = answers(Fact.AGAINST_PLACEMENT, withAunt);
    Referral known = answers.with("caregiver");
    assertThat(answers.isToBeConfirmed("caregiver", known)).isTrue();
    assertThat(answers.echo("caregiver", known).orElseThrow()).contains("and not of the family");
  }

  @Test
  void aCityOfAnotherStateOffersThatStateAndYesIsNotThisCounty() {
    IntakeAnswers first = answers(Fact.RESIDENCE, BEGUN);
    Referral said = first.with("Las Vegas, Nevada");
    assertThat(first.echo("Las Vegas, Nevada", said).orElseThrow())
        .contains("no such county in Nevada", "Write Nevada alone");
    IntakeAnswers again = answers(Fact.RESIDENCE, said);
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> again.with("yes"));
    assertThat(again.with("Nevada").child().residence().label()).isEqualTo("Nevada");
    for (String city : List.of("las vegas nevada", "phoenix arizona")) {
      Referral there = answers(Fact.RESIDENCE, BEGUN).with(city);
      assertThat(answers(Fact.RESIDENCE, BEGUN).echo(city, there).orElseThrow())
          .contains("no such county in");
    }
    assertThat(answers(Fact.RESIDENCE, BEGUN).with("tijuana mexico").child().residence().label())
        .isEqualTo("Mexico");
  }

  /** A sentence with a state in it may say the opposite. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no longer in Nevada",
        "she used to live in Nevada",
        "back in Los Angeles from Nevada",
        "maybe Nevada",
        "not in California",
        "not in Los Angeles County",
        "Reno, I think",
        "Nevada or Arizona",
        "she will be in Nevada"
      })
  void aPlaceIsItsNameAlone(String said) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> answers(Fact.RESIDENCE, BEGUN).with(said));
  }

  /** What is not understood takes no state away that is known. */
  @ParameterizedTest
  @ValueSource(strings = {"Las Vegas", "the mother calls back", "no idea which"})
  void whatIsNoPlaceTakesNoneAway(String said) {
    Referral inNevada =
        BEGUN.toBuilder().child(Child.builder().foundIn(Place.of(UsState.NV)).build()).build();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> answers(Fact.WHERE_FOUND, inNevada).with(said));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes, they declined", "yes, next week", "no, they will come", "yes, 2"})
  void whatTheCountyAnsweredIsNoYesWithMoreBehindIt(String said) {
    Referral ofOrange =
        BEGUN.toBuilder().child(answers(Fact.RESIDENCE, BEGUN).with("Orange, CA").child()).build();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> answers(Fact.WILL_RESPOND, ofOrange).with(said));
  }

  @ParameterizedTest
  @ValueSource(strings = {"she ran away", "ran away", "she ran away once"})
  void whoRanIsNotKnownToBeAwol(String said) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> answers(Fact.AWOL, BEGUN).with(said));
  }

  /** A transcript is a log: what was not understood may be anything. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CALLER_AGENCY|Maria Example, 12 Fable Court|false",
        "CALLER_AGENCY|a neighbor|true",
        "RESIDENCE|with Maria Example at 12 Fable Court, Nevada|false",
        "RESIDENCE|Nevada|true",
        "RESIDENCE|Fresno, CA|true",
        "IMMINENT_DANGER|yes, Maria Example hit her|false",
        "IMMINENT_DANGER|yes|true",
        "LAW_ENFORCEMENT_CUSTODY|yes, at the station|true",
        "LAW_ENFORCEMENT_CUSTODY|Maria Example has her|false",
        "AGE|15|false",
      })
  void onlyWhatTellsOfNobodyIsShownWhenItIsPiped(Fact fact, String said, boolean shown) {
    assertThat(answers(fact, BEGUN).isFitToShow(said)).isEqualTo(shown);
  }

  private static IntakeAnswers answers(Fact fact, Referral referral) {
    KeyQuestion asked =
        Inquiry.of(POLICY).next(referral, Fact.values().length).stream()
            .filter(each -> each.question().fact() == fact)
            .findFirst()
            .orElseThrow();
    return new IntakeAnswers(Inquiry.of(POLICY), POLICY.agency(), asked, referral);
  }

  private static String wrong(Fact fact, String said) {
    try {
      answers(fact, BEGUN).with(said);
      throw new AssertionError("understood");
    } catch (InvalidValueException wrong) {
      return IntakeText.wrong(wrong);
    }
  }

  private static String hold(String... lines) {
    byte[] said = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    CommandLine intake =
        Quickstart.commandLine(new IntakeCommand(AT_NIGHT, new ByteArrayInputStream(said)));
    StringWriter out = new StringWriter();
    intake.setOut(new PrintWriter(out));
    assertThat(intake.execute()).isZero();
    return out.toString();
  }
}
