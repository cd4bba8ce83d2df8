package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.recording.Allegation;
import org.immutables.value.Value;

/**
 * One thing to do, by one actor: what, how, to whom and by when. Recipients and details are in the
 * agency's own names and hold nothing about the child but the county or state of residence, where
 * that is the addressee.
 */
@PolicyTuple
@Value.Immutable
public abstract class Step {
  Step() {}

  static Step of(
      Agency agency,
      Actor actor,
      Action action,
      ImmutableList<String> recipients,
      ImmutableList<String> details,
      Optional<Instant> latest,
      Cited<?> because) {
    return ImmutableStep.of(agency, actor, action, recipients, details, latest, because);
  }

  /** Whose step it is; it gives the actor and the channel their names. */
  abstract Agency agency();

  /** Who does it. */
  public abstract Actor actor();

  /** What the agency calls {@link #actor()}. */
  public final String actorName() {
    return agency().nameOf(actor());
  }

  /** What is done. */
  public abstract Action action();

  /** To whom it goes; empty when it goes to nobody. */
  public abstract ImmutableList<String> recipients();

  /** What exactly, such as the tab to select or the office to find. */
  public abstract ImmutableList<String> details();

  /** By when at the latest, when the texts set a time. */
  public abstract Optional<Instant> latest();

  /** The outcome that asks for it. */
  public abstract Cited<?> because();

  /** The part of this step that concerns these recipients and details alone. */
  public final Step onlyFor(Iterable<String> recipients, Iterable<String> details) {
    return of(
        agency(),
        actor(),
        action(),
        ImmutableList.copyOf(recipients),
        ImmutableList.copyOf(details),
        latest(),
        because());
  }

  /** The same at a moment that nobody knows yet. */
  final Step withoutMoment() {
    return of(agency(), actor(), action(), recipients(), details(), Optional.empty(), because());
  }

  /**
   * What names it in its decision, to tick it off: the action and, where a decision has several of
   * it, whom or what it is about. It stays the same while other facts become known.
   */
  public final String id() {
    String word = wordOf(action());
    Object outcome = because().outcome();
    return switch (action()) {
      case CROSS_REPORT, CROSS_REPORT_VERBALLY, ELECTRONIC_TRANSFER ->
          word + "/" + wordOf(((CrossReport) outcome).recipient());
      case SELECT_TAB, RECORD -> word + "/" + wordOf((Enum<?>) outcome);
      case SELECT_ALLEGATION ->
          word + "/" + (outcome instanceof Allegation ? "exploitation" : "general-neglect");
      default -> word;
    };
  }

  private static String wordOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The clauses that ask for it. */
  public final ImmutableSet<Clause> clauses() {
    return because().clauses();
  }

  /** How. */
  public final Channel channel() {
    return action().channel();
  }

  /** The step in one line of plain text, without its clauses and its time. */
  public final String sentence() {
    StringBuilder text = new StringBuilder(actorName()).append(": ").append(action().phrase());
    if (!details().isEmpty()) {
      text.append(": ").append(String.join("; ", details()));
    }
    if (!recipients().isEmpty()) {
      text.append(" → ").append(String.join(" and ", recipients()));
    }
    return channel() == Channel.NOT_STATED
        ? text.toString()
        : text.append(", ").append(agency().labelOf(channel())).toString();
  }

  /** By when, in the words of the texts; {@link #latest()} is the moment. */
  public final Due due() {
    return action().due();
  }
}
