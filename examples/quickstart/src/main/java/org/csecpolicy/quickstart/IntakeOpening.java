package org.csecpolicy.quickstart;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.Suspicion;

/** With what a referral begins: the moment of the call, and what is suspected, if anything yet. */
final class IntakeOpening {
  private static final String NOTHING_YET = "none";
  private static final String WHICH =
      "the numbers and letters that apply, such as 1 or 1, 3, D; or none";
  private static final Splitter BETWEEN =
      Splitter.on(Pattern.compile("[,;&+\\s]+|\\bAND\\b")).omitEmptyStrings();

  /** What people say for the numbers, the longer before the shorter that it begins with. */
  private static final ImmutableMap<String, Category> WORDS =
      ImmutableMap.<String, Category>builder()
          .put("COMMERCIAL SEXUAL EXPLOITATION OF CHILDREN", Category.CSEC)
          .put("COMMERCIAL SEXUAL EXPLOITATION", Category.CSEC)
          .put("COMMERCIAL SEXUAL", Category.CSEC)
          .put("SEXUAL EXPLOITATION", Category.CSEC)
          .put("SEX TRAFFICKING", Category.CSEC)
          .put("CSEC", Category.CSEC)
          .put("SEX", Category.CSEC)
          .put("PROSTITUTION", Category.CSEC)
          .put("EXPLOITING A CHILD'S LABOR", Category.CHILD_LABOR)
          .put("CHILD LABOR", Category.CHILD_LABOR)
          .put("LABOR TRAFFICKING", Category.CHILD_LABOR)
          .put("FORCED LABOR", Category.CHILD_LABOR)
          .put("LABOR", Category.CHILD_LABOR)
          .put("INVOLVING A CHILD IN CRIMINAL BEHAVIOR", Category.CRIMINAL_BEHAVIOR)
          .put("CRIMINAL BEHAVIOR", Category.CRIMINAL_BEHAVIOR)
          .put("CRIMINAL", Category.CRIMINAL_BEHAVIOR)
          .put("CRIME", Category.CRIMINAL_BEHAVIOR)
          .buildOrThrow();

  private final IntakeLines lines;
  private final Clock clock;
  private final ZoneId zone;
  private Optional<Instant> calledAt;

  /** What Enter stands for: the moment that was known before, or now. */
  private Optional<Instant> knownBefore = Optional.empty();

  IntakeOpening(IntakeLines lines, Clock clock, ZoneId zone, Optional<Instant> calledAt) {
    this.lines = lines;
    this.clock = clock;
    this.zone = zone;
    this.calledAt = calledAt;
  }

  /** Asks for whichever is not known; empty when the answers end first. */
  Optional<Referral> ask() throws IOException {
    Optional<Referral> referral = Optional.empty();
    while (referral.isEmpty()) {
      lines.say(
          calledAt.isEmpty()
              ? IntakeText.whenCalled(knownBefore, now(), zone)
              : IntakeText.suspected());
      boolean settled = false;
      while (!settled) {
        Optional<String> line = lines.next("", this::isFitToShow);
        Optional<IntakeRequest> request = line.flatMap(IntakeRequest::of);
        if (line.isEmpty() || request.equals(Optional.of(IntakeRequest.QUIT))) {
          return Optional.empty();
        }
        try {
          if (request.isPresent() && !mayStayOpen(request.get())) {
            settled = grant(request.get());
          } else {
            referral = take(request.isPresent() ? NOTHING_YET : line.get());
            settled = true;
          }
        } catch (InvalidValueException wrong) {
          lines.say(IntakeText.wrong(wrong));
          settled = true; // and the same is asked again, with its choices
        }
      }
    }
    return referral;
  }

  /** Asks again what is suspected. */
  Optional<Referral> again(Referral referral) throws IOException {
    calledAt = Optional.of(referral.calledAt());
    return ask();
  }

  /** What is suspected may not be known yet; the moment of the call is. */
  private boolean mayStayOpen(IntakeRequest request) {
    return request == IntakeRequest.UNKNOWN && calledAt.isPresent();
  }

  /** Whether another question is to be asked now. */
  private boolean grant(IntakeRequest request) {
    switch (request) {
      case BACK -> {
        knownBefore = calledAt.or(() -> knownBefore);
        calledAt = Optional.empty();
        return true;
      }
      case WHY -> lines.say(IntakeText.whyOpening(calledAt.isEmpty()));
      case HELP -> lines.say(IntakeText.help());
      case UNKNOWN -> lines.say("A referral cannot do without this.");
      case ANOTHER_CHILD, CHILD, SAVE, SHOW, DONE, QUIT -> lines.say("There is no referral yet.");
    }
    return false;
  }

  private Optional<Referral> take(String said) {
    if (calledAt.isEmpty()) {
      calledAt = Optional.of(moment(said));
      return Optional.empty();
    }
    Referral begun = suspected(Referral.builder().calledAt(calledAt.orElseThrow()).build(), said);
    lines.say(IntakeText.understood(begun));
    return Optional.of(begun);
  }

  private boolean isFitToShow(String said) {
    if (calledAt.isPresent()) {
      return isSuspicion(said);
    }
    try {
      moment(said);
      return true;
    } catch (InvalidValueException noMoment) {
      return false;
    }
  }

  /** Whether it says what is suspected, and nothing else. */
  static boolean isSuspicion(String said) {
    try {
      suspected(Referral.builder().calledAt(Instant.EPOCH).build(), said);
      return true;
    } catch (InvalidValueException notUnderstood) {
      return false;
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MINUTES);
  }

  private Instant moment(String said) {
    return said.isEmpty() ? knownBefore.orElseGet(this::now) : IntakeMoment.of(said, zone, now());
  }

  /**
   * The referral with what is suspected, and nothing else suspected.
   *
   * @throws InvalidValueException saying what would be an answer
   */
  static Referral suspected(Referral referral, String said) {
    Map<Category, Suspicion> categories = new EnumMap<>(Category.class);
    Map<Indicator, Answer> indicators = new EnumMap<>(Indicator.class);
    String rest = said.equalsIgnoreCase(NOTHING_YET) ? "" : said.toUpperCase(Locale.ROOT);
    for (Map.Entry<String, Category> word : WORDS.entrySet()) {
      String without = rest.replaceAll("\\b" + word.getKey() + "\\b", "");
      if (!without.equals(rest)) {
        categories.put(word.getValue(), Suspicion.POSSIBLE);
        rest = without;
      }
    }
    if (said.isBlank()) {
      throw InvalidValueException.of("answer", WHICH);
    }
    for (String part : BETWEEN.splitToList(rest)) {
      if (part.matches("[1-" + Category.values().length + "]")) {
        categories.put(Category.values()[Integer.parseInt(part) - 1], Suspicion.POSSIBLE);
      } else if (part.matches("[A-H]")) {
        indicators.put(Indicator.valueOf(part), Answer.YES);
      } else {
        throw InvalidValueException.of("answer", WHICH);
      }
    }
    boolean isNothing = categories.isEmpty() && indicators.isEmpty();
    if (isNothing && !said.equalsIgnoreCase(NOTHING_YET)) { // a comma is no answer
      throw InvalidValueException.of("answer", WHICH);
    }
    return referral.toBuilder()
        .categories(categories)
        .indicators(IndicatorAnswers.of(indicators))
        .build();
  }
}
