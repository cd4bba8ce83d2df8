package org.csecpolicy.notifications;

import java.util.Collection;
import org.csecpolicy.document.ListType;
import org.csecpolicy.document.ObjectType;
import org.csecpolicy.document.TextType;
import org.csecpolicy.document.ValueType;
import org.jspecify.annotations.Nullable;

/** An address book, every error at the place of the entry that it is in. */
final class AddressBookDocument {
  private static final TextType<String> EMAIL =
      TextType.of(
          "email",
          "^[^@\\s,;<>]+@[^@\\s,;<>]+$",
          email -> Addresses.requireEmail("email", email),
          email -> email);

  private static final ValueType<Entry> ENTRY =
      ObjectType.of("recipient", Entry::new, entry -> entry)
          .required("name", TextType.LINE, (entry, name) -> entry.name = name)
          .input("email", EMAIL, (entry, email) -> entry.email = email)
          .input(
              "faxNumber",
              TextType.of(
                  "faxNumber",
                  "^[0-9 ()+-]+$",
                  number -> Addresses.requireFaxNumber("faxNumber", number),
                  number -> number),
              (entry, number) -> entry.faxNumber = number)
          .build();

  static final ObjectType<AddressBook, AddressBook.Builder> TYPE =
      ObjectType.whole("address-book", AddressBook::builder, AddressBook.Builder::build)
          .document()
          .required("sender", EMAIL, AddressBook.Builder::sender)
          .input(
              "recipients",
              ListType.of(ENTRY)
                  .toldApartBy(entry -> entry.name, "name", "each recipient only once"),
              AddressBookDocument::add)
          .build();

  private AddressBookDocument() {}

  private static void add(AddressBook.Builder book, Collection<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.name != null && entry.email != null) {
        book.putEmail(entry.name, entry.email);
      }
      if (entry.name != null && entry.faxNumber != null) {
        book.putFaxNumber(entry.name, entry.faxNumber);
      }
    }
  }

  /** One recipient. */
  private static final class Entry {
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String faxNumber;
  }
}
