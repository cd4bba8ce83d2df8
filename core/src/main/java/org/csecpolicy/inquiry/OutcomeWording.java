package org.csecpolicy.inquiry;

import com.google.common.base.Joiner;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.Outcome;
import org.csecpolicy.OutcomeChange;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.assignment.Basis;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.notice.CrossReport.Mode;
import org.csecpolicy.notice.IdcVerification;
import org.csecpolicy.recording.Allegation;
import org.csecpolicy.recording.CaseItem;
import org.csecpolicy.recording.Entry;
import org.csecpolicy.recording.SpecialProjectTab;
import org.csecpolicy.response.ExpeditedClock;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;

/**
 * Outcomes in an agency's words and its local time, for a screener to read. A time of day is given
 * for the Expedited form, whose clock runs from the call.
 */
public final class OutcomeWording {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Agency agency;
  private final Instant calledAt;

  private OutcomeWording(Agency agency, Instant calledAt) {
    this.agency = agency;
    this.calledAt = calledAt;
  }

  /** The words for a decision, and for others about the same call. */
  public static OutcomeWording of(HotlineDecision decision) {
    return new OutcomeWording(decision.agency(), decision.referral().calledAt());
  }

  /** One outcome: "Expedited form: due by 14:32". */
  public String of(Outcome outcome) {
    return outcome.kind().label() + ": " + valueOf(outcome);
  }

  /** One outcome before and after: "response: immediate → immediate not required". */
  public String of(OutcomeChange change) {
    return of(change.before().outcome()) + " → " + valueOf(change.after().outcome());
  }

  /** What an answer changes at once: "yes: Expedited form: … → due by 14:32; response: …". */
  public String of(Consequence consequence) {
    if (consequence.atOnce().isEmpty()) {
      return consequence.answer().label() + ": nothing changes yet";
    }
    List<String> changes = new ArrayList<>();
    consequence.atOnce().forEach(change -> changes.add(of(change)));
    return consequence.answer().label() + ": " + Joiner.on("; ").join(changes);
  }

  private String valueOf(Outcome outcome) {
    if (outcome.isNone()) {
      return "none";
    }
    List<String> words = new ArrayList<>();
    for (Enum<?> value : outcome.values()) {
      words.add(value instanceof Answer answer ? of(outcome.kind(), answer) : of(value));
    }
    return Joiner.on(", ").join(words);
  }

  private String of(OutcomeKind<?> kind, Answer answer) {
    boolean form = kind == Outcomes.EXPEDITED_FORM;
    return switch (answer) {
      case YES -> form ? "due by " + formDue() : "yes";
      case NO -> form ? "not due" : "no";
      case UNKNOWN -> form ? "to be asked, and if so due by " + formDue() : "to be asked";
    };
  }

  private String formDue() {
    return TIME.format(ExpeditedClock.latest(calledAt).atZone(agency.officeHours().zone()));
  }

  private String of(Enum<?> value) {
    if (value instanceof Unit unit) {
      return agency.nameOf(unit);
    }
    if (value instanceof DistributionList list) {
      return agency.nameOf(list);
    }
    if (value instanceof Actor actor) {
      return agency.nameOf(actor);
    }
    if (value instanceof Basis basis) {
      return basis.label();
    }
    if (value instanceof Allegation allegation) {
      return allegation.label();
    }
    if (value instanceof SpecialProjectTab tab) {
      return tab.label();
    }
    if (value instanceof Entry entry) {
      return entry.phrase();
    }
    if (value instanceof CaseItem item) {
      return item.label();
    }
    if (value instanceof Category category) {
      return category.label();
    }
    if (value == Mode.NOT_STATED) {
      return "due";
    }
    return value == IdcVerification.CALL
        ? "to be verified by telephone"
        : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
