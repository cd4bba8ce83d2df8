package org.csecpolicy.quickstart;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Violation;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Indicator;

/** What an intake says of itself and of how it begins. */
final class IntakeText {
  private static final String INDENT = "     ";

  private IntakeText() {}

  static TextPage greeting(Agency agency) {
    TextPage page = new TextPage();
    page.title("Intake, " + agency.county().name() + " County");
    page.wrapped(
        "",
        "Answer with a number, the words beside it, or their beginning. Or say "
            + Arrays.stream(IntakeRequest.values())
                .filter(request -> request != IntakeRequest.DONE && request != IntakeRequest.CHILD)
                .map(IntakeRequest::word)
                .collect(Collectors.joining(", "))
            + ".");
    return page;
  }

  static TextPage help() {
    TextPage page = new TextPage();
    for (IntakeRequest request : IntakeRequest.values()) {
      page.wrapped(String.format(Locale.ROOT, "  %-13s  ", request.word()), request.meaning());
    }
    return page;
  }

  static TextPage whenCalled(Optional<Instant> known, Instant now, ZoneId zone) {
    TextPage page = new TextPage();
    page.heading("When did the call come in?");
    page.wrapped(
        INDENT,
        (known.isPresent() ? "Enter for " : "Enter for now, ")
            + new Moments(zone).dayAndTime(known.orElse(now))
            + "; or write 2026-11-20 14:17.");
    return page;
  }

  static TextPage suspected() {
    TextPage page = new TextPage();
    page.heading("Which exploitation is suspected, and which at-risk indicators are present?");
    suspicions(
        page,
        "Write all that apply, such as 1, or 1, 3, D; or none, while nothing is suspected yet.");
    return page;
  }

  /** What was taken for suspected: a slip of one number makes another call of it. */
  static String understood(Referral begun) {
    String categories =
        Arrays.stream(Category.values())
            .filter(begun::suspects)
            .map(Category::label)
            .collect(Collectors.joining(", "));
    String indicators =
        Arrays.stream(Indicator.values())
            .filter(each -> begun.indicators().to(each).isYes())
            .map(Indicator::name)
            .collect(Collectors.joining(", "));
    return "Understood: "
        + (categories.isEmpty() ? "no category yet" : "possible: " + categories)
        + (indicators.isEmpty() ? "" : "; indicators " + indicators)
        + ".";
  }

  /** The same of another child of the call. */
  static TextPage suspectedOf(String key) {
    TextPage page = new TextPage();
    page.heading("ANOTHER CHILD: " + key);
    page.wrapped(
        "",
        "Which exploitation is suspected of child "
            + key
            + ", and which at-risk indicators are present?");
    suspicions(
        page,
        "Enter for what is suspected of the other children, as possible; or write all that apply,"
            + " such as 1, 3, D; or none, while nothing is suspected of this child yet.");
    return page;
  }

  private static void suspicions(TextPage page, String howToWrite) {
    for (Category category : Category.values()) {
      page.wrapped("  " + (category.ordinal() + 1) + "  ", category.label());
    }
    for (Indicator indicator : Indicator.values()) {
      page.wrapped("  " + indicator + "  ", indicator.label());
    }
    page.wrapped(INDENT, howToWrite);
  }

  /** About whom it goes on, and how to get to the others. */
  static TextPage child(IntakeCall call) {
    TextPage page = new TextPage();
    page.heading("CHILD " + call.at());
    page.wrapped(
        "  ",
        "Of this call: "
            + String.join(", ", call.children().keySet())
            + ". Write child and the letter to go to one; show shows all.");
    return page;
  }

  /** After the last question that changes anything. */
  static TextPage forTheRecord(int toGather) {
    TextPage page = new TextPage();
    page.heading("FOR THE RECORD AND THE MESSAGES");
    page.wrapped(
        "  ",
        "What is decided stands. "
            + toGather
            + " lines for the record: Enter skips one, done ends them."
            + " Another child of this call? Write another child, now or at any line.");
    return page;
  }

  static TextPage gather(CaseQuestion question, Referral referral) {
    TextPage page = new TextPage();
    page.blank();
    page.wrapped("", question.text());
    if (question == CaseQuestion.RED_FLAGS) {
      RedFlagText.list(page, referral);
    }
    return page;
  }

  /** About whom it is asked, once there are several, and whose form is due: it does not wait. */
  static String prompt(IntakeCall call, Instant now) {
    Map<Instant, Set<String>> due = new TreeMap<>();
    call.children()
        .forEach(
            (key, child) ->
                child
                    .formDue()
                    .ifPresent(
                        at -> due.computeIfAbsent(at, first -> new LinkedHashSet<>()).add(key)));
    StringBuilder prompt = new StringBuilder(call.isOfSeveral() ? "[" + call.at() + "] " : "");
    due.forEach(
        (latest, keys) ->
            prompt
                .append("[form")
                .append(call.isOfSeveral() ? " of " + String.join(", ", keys) : "")
                .append(now.isAfter(latest) ? " was due by " : " due by ")
                .append(new Moments(zone(call)).after(now, latest))
                .append("] "));
    return prompt.toString();
  }

  private static ZoneId zone(IntakeCall call) {
    return call.now().decision().agency().officeHours().zone();
  }

  static String whyGathered(CaseQuestion question) {
    return "It changes nothing that is decided; the record and the messages need it. ["
        + Clause.citationOf(List.of(question.clause()))
        + "]";
  }

  static String whyOpening(boolean aboutTheMoment) {
    return aboutTheMoment
        ? "The Expedited form is due so many minutes after the call, and business hours decide who"
            + " has the referral: ["
            + Clause.citationOf(List.of(Clause.N_1_C_3, Clause.N_3_E_0))
            + "]"
        : "The protocol routes these categories, one that is only possible too; an indicator alone"
            + " calls for a look: ["
            + Clause.citationOf(List.of(Clause.N_0_2, Clause.N_DEF_5_0))
            + "]";
  }

  /** The rules that an answer broke, not the answer. */
  static String wrong(InvalidValueException wrong) {
    return "Not understood; what is needed is: "
        + wrong.violations().stream().map(Violation::rule).collect(Collectors.joining("; "));
  }
}
