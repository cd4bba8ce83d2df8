package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.notifications.Addressee.Role;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressBookTest {
  private static final Addressee MART = Addressee.of(Unit.EXPLOITATION_UNIT);
  private static final Addressee ERCP = Addressee.of(Unit.AFTER_HOURS_UNIT);
  private static final Addressee NORTH = Addressee.of(Office.of("North"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.example",
        "EDL-DCFS_CSEC@dcfs.lacounty.gov",
        "first.last+csec@mail.agency.example",
        "o'neil@agency.example",
        "_list@agency.example",
        "1@2.3.example",
        "desk@xn--bcher-kva.example",
        "desk@AGENCY.EXAMPLE"
      })
  void anAddressIsALocalPartAndADomain(String address) {
    assertThat(book().sender(address).build().sender()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "desk",
        "desk@",
        "@agency.example",
        "desk@agency",
        "desk@agency.example.",
        "desk@.agency.example",
        "desk@agency..example",
        "desk@-agency.example",
        "desk@agency-.example",
        "desk@agency.1",
        "desk@192.0.2.1",
        "desk@[192.0.2.1]",
        ".desk@agency.example",
        "desk.@agency.example",
        "de..sk@agency.example",
        "-desk@agency.example",
        "'desk@agency.example",
        "desk@agency_x.example",
        "desk @agency.example",
        "desk@agency.example ",
        " desk@agency.example",
        "desk@agency.example\n",
        "desk@agency.example\u0000",
        "desk@agency.example,eve@evil.example",
        "Desk <desk@agency.example>",
        "<desk@agency.example>",
        "\"desk\"@agency.example",
        "desk(comment)@agency.example",
        "de%sk@agency.example",
        "de!sk@agency.example",
        "de/sk@agency.example",
        "=?utf-8?q?desk?=@agency.example",
        "dés@agency.example",
        "desk@agéncy.example",
        "dеsk@agency.example",
        "desk@a@agency.example"
      })
  void nothingElseIsOne(String text) {
    assertRefused(book().sender(text), "addressBook.sender");
    assertRefused(book().putEmails(MART, text), "addressBook.emails[0]");
  }

  @Test
  void addressesAreNotLongerThanMailAllows() {
    String domain = ("x".repeat(60) + ".").repeat(3) + "example";
    assertThat(book().sender("x".repeat(63) + "@" + domain).build()).isNotNull();
    assertThat(book().sender("x".repeat(64) + "@agency.example").build()).isNotNull();
    assertRefused(book().sender("x".repeat(65) + "@agency.example"), "addressBook.sender");
    assertRefused(book().sender("x".repeat(64) + "@x" + domain), "addressBook.sender");
    assertRefused(book().sender("x@" + "x".repeat(64) + ".example"), "addressBook.sender");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "213-555-0100",
        "(213) 555-0100",
        "+1 213 555 0100",
        "5550100",
        "+123456789012345"
      })
  void aFaxNumberIsDigits(String number) {
    assertThat(book().putFaxNumber(ERCP, number).build().faxNumbers())
        .containsExactly(Map.entry(ERCP, number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "555010",
        "1234567890123456",
        "213-555-0100 x5",
        "213.555.0100",
        "213-555-0100\n",
        "213-555-0100,9",
        "1+213-555-0100",
        "-213-555-0100",
        "٢١٣٥٥٥٠١٠٠",
        "fax: 213-555-0100"
      })
  void nothingElseIsAFaxNumber(String text) {
    assertRefused(book().putFaxNumber(ERCP, text), "addressBook.faxNumbers[0]");
  }

  @Test
  void everythingWrongIsSaidAtOnceByPosition() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                book()
                    .sender("canary4711")
                    .putEmails(MART, "mart@agency.example")
                    .putEmails(NORTH, "canary4711@")
                    .putFaxNumber(ERCP, "4711")
                    .build())
        .satisfies(
            invalid ->
                assertThat(invalid.violations())
                    .map(violation -> violation.field())
                    .containsExactly(
                        "addressBook.sender", "addressBook.emails[1]", "addressBook.faxNumbers[0]"))
        .withMessageNotContaining("4711");
  }

  /** One fax machine each, and as many mail boxes as a list has. */
  @Test
  void anAddresseeHasOneFaxNumberAndSeveralEmailAddresses() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> book().putFaxNumber(ERCP, "213-555-0100").putFaxNumber(ERCP, "5550101").build())
        .withNoCause()
        .withMessage("addressBook: each addressee only one fax number");
    AddressBook book =
        book()
            .putEmails(
                Addressee.of(DistributionList.ALERT_LIST), "b@agency.example", "a@agency.example")
            .build();
    assertThat(book.emailsOf(Recipient.of(Role.ALERT_LIST, "whatever the agency calls it")))
        .containsExactly("b@agency.example", "a@agency.example");
  }

  @Test
  void addressesAreNotShown() {
    AddressBook book =
        book().putEmails(MART, "mart@agency.example").putFaxNumber(ERCP, "213-555-0100").build();
    assertThat(book)
        .hasToString("AddressBook{sender=[redacted], emails=[redacted], faxNumbers=[redacted]}");
  }

  /** One number for all regional offices would send the form to another than the cover names. */
  @Test
  void eachOfficeHasItsOwnNumberAndAnUnknownOneHasNone() {
    AddressBook book =
        book()
            .putFaxNumber(NORTH, "213-555-0101")
            .putFaxNumber(Addressee.of(Office.of("South")), "213-555-0102")
            .build();
    assertThat(book.faxNumberOf(Recipient.of(Role.REGIONAL_OFFICE, "North")))
        .contains("213-555-0101");
    assertThat(book.faxNumberOf(Recipient.of(Role.REGIONAL_OFFICE, "South")))
        .contains("213-555-0102");
    assertThat(book.faxNumberOf(Recipient.of(Role.REGIONAL_OFFICE, "East"))).isEmpty();
    assertThat(book.faxNumberOf(Recipient.unnamed(Role.REGIONAL_OFFICE, "North"))).isEmpty();
    assertThat(book.faxNumberOf(Recipient.of(Role.AFTER_HOURS_UNIT, "North"))).isEmpty();
  }

  /** Which number a form goes to does not hang on how an accent was encoded. */
  @Test
  void anAccentIsTheSameHoweverItIsEncoded() {
    Addressee composed = Addressee.of(Office.of("Pe\u00F1a"));
    assertThat(composed).isEqualTo(Addressee.of(Office.of("Pen\u0303a")));
    AddressBook book = book().putFaxNumber(composed, "213-555-0101").build();
    assertThat(book.faxNumberOf(Recipient.of(Role.REGIONAL_OFFICE, "Pen\u0303a")))
        .contains("213-555-0101");
  }

  @Test
  void aRoleThatManyHaveNeedsANameAndNoOtherHasOne() {
    for (Role role : Role.values()) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () -> {
                Addressee made =
                    role.isOneOfMany() ? Addressee.of(role) : Addressee.of(role, "canary4711");
                assertThat(made).isNull();
              })
          .withMessageStartingWith("addressee.name: ")
          .withMessageNotContaining("4711");
    }
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Addressee.of(Unit.REGIONAL_OFFICE));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsMissingDependsOnTheChannel(Channel channel) {
    AddressBook book =
        book().putEmails(MART, "mart@agency.example").putFaxNumber(ERCP, "5550100").build();
    assertThat(book.missingFor(message(channel)))
        .map(Recipient::name)
        .isEqualTo(
            switch (channel) {
              case EMAIL -> ImmutableList.of("ERCP", "North");
              case FAX -> ImmutableList.of("MART", "North");
              default -> ImmutableList.of();
            });
  }

  private static Message message(Channel channel) {
    return Message.builder()
        .kind(MessageKind.ESCALATION)
        .sender(Actor.HOTLINE)
        .agency(LosAngeles.agency())
        .channel(channel)
        .addRecipients(
            Recipient.of(Role.EXPLOITATION_UNIT, "MART"),
            Recipient.of(Role.AFTER_HOURS_UNIT, "ERCP"),
            Recipient.of(Role.REGIONAL_OFFICE, "North"))
        .subject("x")
        .redactedSubject("x")
        .body("x\n")
        .redactedBody("x\n")
        .clauses(ImmutableSet.of())
        .build();
  }

  private static AddressBook.Builder book() {
    return AddressBook.builder().sender("hotline@agency.example");
  }

  private static void assertRefused(AddressBook.Builder book, String field) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(book::build)
        .withNoCause()
        .satisfies(
            invalid ->
                assertThat(invalid.violations())
                    .map(violation -> violation.field())
                    .containsExactly(field));
  }
}
