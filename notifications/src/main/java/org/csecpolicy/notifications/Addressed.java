package org.csecpolicy.notifications;

import java.util.stream.Collectors;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Quoted;

/**
 * Recipients as a page names them: each can be told from the next, and none poses as another. What
 * is personal in them is {@linkplain MessageText#personal marked}.
 */
final class Addressed {
  private Addressed() {}

  /** Everybody a message goes to. */
  static String to(Message message) {
    return message.recipients().stream()
        .map(recipient -> name(message.wording(), message.agency(), recipient))
        .collect(Collectors.joining("; "));
  }

  /** An office, which somebody typed. */
  static String office(Agency agency, String name) {
    return name.equals(MessageText.REDACTED)
        ? name
        : MessageText.personal(Quoted.office(agency, name));
  }

  /** One of them, with what it is where the name alone does not say so. */
  static String name(Wording wording, Agency agency, Recipient recipient) {
    String name = recipient.name();
    return switch (recipient.role()) {
      case REGIONAL_OFFICE ->
          recipient.isNamed()
              ? wording.of(
                  "recipient.office",
                  "name",
                  office(agency, name),
                  "office",
                  Quoted.name(agency.regionalOffice()))
              : wording.of("recipient.office-not-named", "office", Quoted.name(name));
      case LAW_ENFORCEMENT_ELSEWHERE ->
          wording.of("recipient.law-enforcement-elsewhere", "place", Quoted.place(name));
      case AUTHORITY_ELSEWHERE -> Quoted.place(name);
      default -> Quoted.ownName(name);
    };
  }
}
