package org.csecpolicy.notifications;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.json.DocumentReader;
import org.csecpolicy.policy.OneLine;

/** A document to an address book, every error at the place of the entry that it is in. */
final class AddressBookReader {
  private final AddressBook.Builder book = AddressBook.builder();
  private final Set<String> names = new HashSet<>();

  private AddressBookReader() {}

  static AddressBook read(DocumentReader document) {
    AddressBookReader reader = new AddressBookReader();
    document.requiredText("sender", AddressBookReader::email).ifPresent(reader.book::sender);
    document.objects("recipients").forEach(reader::entry);
    return document.finish(reader.book::build);
  }

  private void entry(DocumentReader entry) {
    Optional<String> email = entry.text("email", AddressBookReader::email);
    Optional<String> faxNumber =
        entry.text("faxNumber", number -> Addresses.requireFaxNumber("faxNumber", number));
    entry
        .requiredText("name", name -> OneLine.require("name", name))
        .ifPresent(
            name -> {
              if (!names.add(name)) {
                entry.refuse("name", "each recipient only once");
              }
              email.ifPresent(address -> book.putEmail(name, address));
              faxNumber.ifPresent(number -> book.putFaxNumber(name, number));
            });
  }

  private static String email(String text) {
    return Addresses.requireEmail("email", text);
  }
}
