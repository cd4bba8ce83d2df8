package org.csecpolicy.notifications;

import java.util.Collection;
import org.csecpolicy.json.DocumentSchema;
import org.csecpolicy.json.ListType;
import org.csecpolicy.json.ObjectType;
import org.csecpolicy.json.TextType;
import org.csecpolicy.json.ValueType;
import org.jspecify.annotations.Nullable;

/** An address book, every error at the place of the entry that it is in. */
final class AddressBookDocument {
  private static final TextType<String> EMAIL =
      TextType.of(
          "email",
          "One address such as desk@agency.example, without a name or anything else.",
          "^[^@\\s,;<>]+@[^@\\s,;<>]+$",
          email -> Addresses.requireEmail("email", email),
          email -> email);

  private static final ValueType<Entry> ENTRY =
      ObjectType.of(Entry::new, entry -> entry)
          .required("name", TextType.LINE, (entry, name) -> entry.name = name)
          .description("The recipient's name, such as EDL-DCFS_CSEC.")
          .input("email", EMAIL, (entry, email) -> entry.email = email)
          .input(
              "faxNumber",
              TextType.of(
                  "faxNumber",
                  "7 to 15 digits, with blanks, parentheses, hyphens or a leading plus.",
                  "^[0-9 ()+-]+$",
                  number -> Addresses.requireFaxNumber("faxNumber", number),
                  number -> number),
              (entry, number) -> entry.faxNumber = number)
          .build();

  static final ObjectType<AddressBook, AddressBook.Builder> TYPE =
      ObjectType.whole(AddressBook::builder, AddressBook.Builder::build)
          .document("address-book")
          .required("sender", EMAIL, AddressBook.Builder::sender)
          .description("The e-mail address that messages come from.")
          .input(
              "recipients",
              ListType.of(ENTRY)
                  .toldApartBy(entry -> entry.name, "name", "each recipient only once"),
              AddressBookDocument::add)
          .description("Whoever messages go to, by the names that the agency uses.")
          .build();

  private AddressBookDocument() {}

  static String schema() {
    return DocumentSchema.of(
        "Address book", "The agency's own addresses; the texts print none.", TYPE);
  }

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
