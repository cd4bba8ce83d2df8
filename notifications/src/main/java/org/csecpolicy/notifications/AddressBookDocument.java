package org.csecpolicy.notifications;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csecpolicy.document.ListType;
import org.csecpolicy.document.ObjectType;
import org.csecpolicy.document.TextType;
import org.csecpolicy.document.ValueType;
import org.csecpolicy.document.Words;
import org.jspecify.annotations.Nullable;

/** An address book, every error at the place of the entry that it is in. */
final class AddressBookDocument {
  private static final TextType<String> EMAIL =
      TextType.of(
          "email",
          "^[^@\\s,;<>]+@[^@\\s,;<>]+$",
          email -> Addresses.requireEmail("email", email),
          email -> email);

  private static final TextType<String> FAX_NUMBER =
      TextType.of(
          "faxNumber",
          "^[0-9 ()+-]+$",
          number -> Addresses.requireFaxNumber("faxNumber", number),
          number -> number);

  private static final String OF_MANY =
      Stream.of(Addressee.Role.values())
          .filter(Addressee.Role::isOneOfMany)
          .map(role -> '"' + Wording.word(role) + '"')
          .collect(Collectors.joining(", "));

  private static final ValueType<Entry> ENTRY =
      ObjectType.checkedAt("name", "recipient", Entry::new, Entry::checked)
          .required("role", Words.of(Addressee.Role.class), (entry, role) -> entry.role = role)
          .input("name", TextType.LINE, (entry, name) -> entry.name = name)
          .input("emails", ListType.some(EMAIL), (entry, emails) -> entry.emails = emails)
          .input("faxNumber", FAX_NUMBER, (entry, number) -> entry.faxNumber = number)
          .constraint("if", "{\"properties\": {\"role\": {\"enum\": [" + OF_MANY + "]}}}")
          .constraint("then", "{\"required\": [\"name\"]}")
          .constraint("else", "{\"properties\": {\"name\": false}}")
          .build();

  static final ObjectType<AddressBook, AddressBook.Builder> TYPE =
      ObjectType.whole("address-book", AddressBook::builder, AddressBook.Builder::build)
          .document()
          .required("sender", EMAIL, AddressBook.Builder::sender)
          .input(
              "recipients",
              ListType.of(ENTRY)
                  .toldApartBy(entry -> entry.addressee, "role", "each recipient only once"),
              AddressBookDocument::add)
          .build();

  private AddressBookDocument() {}

  private static void add(AddressBook.Builder book, Collection<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.addressee != null) {
        book.putAllEmails(entry.addressee, entry.emails);
        if (entry.faxNumber != null) {
          book.putFaxNumber(entry.addressee, entry.faxNumber);
        }
      }
    }
  }

  /** One recipient. */
  private static final class Entry {
    private Addressee.@Nullable Role role;
    private @Nullable String name;
    private Collection<String> emails = List.of();
    private @Nullable String faxNumber;
    private @Nullable Addressee addressee;

    /** Itself, with whose addresses they are. */
    private Entry checked() {
      if (role != null) {
        addressee = name == null ? Addressee.of(role) : Addressee.of(role, name);
      }
      return this;
    }
  }
}
