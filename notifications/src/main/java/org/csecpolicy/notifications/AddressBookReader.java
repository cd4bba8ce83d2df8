package org.csecpolicy.notifications;

import java.util.HashSet;
import java.util.Set;
import org.csecpolicy.json.DocumentPart;
import org.csecpolicy.json.DocumentReader;
import org.csecpolicy.policy.OneLine;
import org.jspecify.annotations.Nullable;

/** A document to an address book, every error at the place of the entry that it is in. */
final class AddressBookReader {
  private static final DocumentPart<Entry> ENTRY =
      DocumentPart.into(Entry::new)
          .text("name", name -> OneLine.require("name", name), (entry, name) -> entry.name = name)
          .text("email", AddressBookReader::email, (entry, email) -> entry.email = email)
          .text(
              "faxNumber",
              number -> Addresses.requireFaxNumber("faxNumber", number),
              (entry, number) -> entry.faxNumber = number)
          .require("name")
          .build();

  private static final DocumentPart<AddressBookReader> ADDRESS_BOOK =
      DocumentPart.into(AddressBookReader::new)
          .text("sender", AddressBookReader::email, (reader, email) -> reader.book.sender(email))
          .parts("recipients", ENTRY, AddressBookReader::add)
          .require("sender")
          .build();

  private final AddressBook.Builder book = AddressBook.builder();
  private final Set<String> names = new HashSet<>();

  private AddressBookReader() {}

  static AddressBook read(String json) {
    return DocumentReader.read(json, ADDRESS_BOOK, reader -> reader.book.build());
  }

  static AddressBook read(byte[] utf8) {
    return DocumentReader.read(utf8, ADDRESS_BOOK, reader -> reader.book.build());
  }

  private void add(Entry entry, DocumentReader in) {
    if (entry.name == null) {
      return;
    }
    if (!names.add(entry.name)) {
      in.refuse("name", "each recipient only once");
    }
    if (entry.email != null) {
      book.putEmail(entry.name, entry.email);
    }
    if (entry.faxNumber != null) {
      book.putFaxNumber(entry.name, entry.faxNumber);
    }
  }

  private static String email(String text) {
    return Addresses.requireEmail("email", text);
  }

  /** One recipient. */
  private static final class Entry {
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String faxNumber;
  }
}
