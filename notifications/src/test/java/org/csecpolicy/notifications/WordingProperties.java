package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;

/**
 * No phrase is idle: each is replaced by its key in brackets and itself, and every key shows in
 * some message. None is left with a name in braces.
 */
@Domain(AnyCall.class)
class WordingProperties {
  private static final Pattern MARK = Pattern.compile("«([a-z0-9.-]+)»");
  private static final Wording MARKED =
      Wording.english()
          .with(Maps.transformEntries(replaceable(), (key, phrase) -> "«" + key + "» " + phrase));
  private static final Set<String> UNSEEN = new TreeSet<>(replaceable().keySet());

  /** What a department may say otherwise. */
  static ImmutableMap<String, String> replaceable() {
    return ImmutableMap.copyOf(
        Maps.filterKeys(Wording.english().phrases(), key -> !key.startsWith("protocol.")));
  }

  @Property(tries = 1000, seed = "20261130")
  void noNameInBracesIsLeft(
      @ForAll Referral call, @ForAll AnyCall.Outsider outsider, @ForAll Readings readings) {
    look(HotlinePolicy.losAngeles().decide(call), Calls.details().build());
    look(HotlinePolicy.losAngeles().decide(outsider.call()), MessageDetails.none());
    look(
        HotlinePolicy.of(LosAngeles.agency(), readings).decide(outsider.call()),
        MessageDetails.none());
  }

  /** What the random calls reach too seldom, or not at all. */
  @Example
  void noNameInBracesIsLeftInMessagesThatAreRare() {
    for (Referral.Builder call :
        List.of(
            Calls.csec(),
            CallsElsewhere.laborAndCrime(),
            CallsElsewhere.everyReason(),
            CallsElsewhere.placedInKern(),
            Calls.csec()
                .custody(
                    Calls.custody().beingTransported(Answer.YES).heldBy("Pier station").build()),
            Calls.inCustody().calledAt(Calls.losAngeles("2026-09-04T16:50:00")),
            Calls.foreignNational(Nationality.FOREIGN_NATIONAL)
                .calledAt(Calls.losAngeles("2026-09-04T20:00:00")),
            Calls.foreignNational(Nationality.FOREIGN_NATIONAL)
                .calledAt(Calls.losAngeles("2040-03-06T10:00:00")),
            Calls.csec().occurred(Occurred.IN_PLACEMENT).openCase(OpenCase.of(CaseStatus.NONE)))) {
      look(Calls.decide(call), Calls.details().build());
    }
  }

  @Example
  void noNameInBracesIsLeftWhereTheAddressBookHasNoNumber() {
    look(
        Calls.decide(Calls.inCustody()),
        Calls.details()
            .addressBook(AddressBook.builder().sender("hotline@agency.example").build())
            .build());
  }

  /** What only a message about several children says. */
  @Example
  void noNameInBracesIsLeftInAMessageAboutSeveralChildren() {
    look(
        CallMessages.of(
            CallMessagesTest.decide(CallMessagesTest.ANN, CallMessagesTest.BEA),
            ImmutableMap.of(),
            MARKED));
  }

  @AfterContainer
  static void everyPhraseShowsInSomeMessage() {
    // A constant that has words, as each must, and whose calls this protocol does not govern.
    UNSEEN.remove("reported.by.frp-law-enforcement");
    assertThat(UNSEEN).isEmpty();
  }

  private static void look(HotlineDecision decision, MessageDetails details) {
    look(Messages.of(decision, details, MARKED));
  }

  private static void look(List<Message> messages) {
    for (Message message : messages) {
      String text = message.text() + message.missing();
      assertThat(text).doesNotContain("{", "}");
      MARK.matcher(text).results().forEach(mark -> UNSEEN.remove(mark.group(1)));
    }
  }
}
