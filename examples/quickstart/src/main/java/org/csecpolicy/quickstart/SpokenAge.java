package org.csecpolicy.quickstart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.csecpolicy.policy.Unsaid;

/** What people say of a birth, and of how an age is known; in doubt it is neither. */
final class SpokenAge {
  /** As dates are written in the United States: month, day, and the whole year. */
  private static final List<DateTimeFormatter> DATES =
      Stream.of("uuuu-M-d", "M/d/uuuu", "M-d-uuuu", "MMMM d uuuu", "MMM d uuuu")
          .map(SpokenAge::dates)
          .toList();

  private static final Pattern ORDINAL = Pattern.compile("(\\d)(?:st|nd|rd|th)\\b");

  private static final String RECORD =
      "(?:school|medical|hospital|court|probation|dcfs|cps|immigration|vital|dmv|booking|arrest"
          + "|cws(?:/?cms)?) records?";

  /**
   * Ruling {@code minor}: a document or a record, and no other word, which might say that it is
   * still to come, somebody else's, or of another age.
   */
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?:(?:her|his|their|the|a|an|our|valid|california|state|school|own) )*(?:"
              + RECORD
              + "|i\\.?d\\.?(?: cards?)?|identification(?: cards?)?|identity cards?"
              + "|driver'?s? licen[sc]e|licen[sc]e|learner'?s permit|passport|birth certificate"
              + "|certificate of birth|baptismal certificate|green card|social security card"
              + "|matr[ií]cula|transcripts?|court (?:file|order|papers)|minute order"
              + "|case file|medical chart|dmv|cws(?:/?cms)?|cms|booking|fingerprints?|live ?scan)"
              + "(?: (?:in hand|seen|shown|checked))?[.!]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Those of whom the ruling's "named person who knows" may be one; named by what follows. */
  private static final Pattern WHO_KNOWS =
      Pattern.compile(
          "(?:(?i:her|his|their|the) )?"
              + "(?i:mother|father|parent|guardian|social worker|csw|doctor|physician),?"
              + " (?:(?:Mr|Ms|Mrs|Dr)\\.? )?\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*)?");

  private static final Pattern LEAD =
      Pattern.compile("(?:(?:yes|yeah|yep)\\b[ ,.;:-]*)?(?:by\\b *)?", Pattern.CASE_INSENSITIVE);

  private SpokenAge() {}

  private static DateTimeFormatter dates(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.US)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** A date with its whole year; empty for any other, as one with a year of two digits. */
  static Optional<LocalDate> dateOfBirth(String said) {
    String date =
        ORDINAL
            .matcher(said.strip())
            .replaceAll("$1")
            .replaceFirst("^(?i:born(?: on)?|dob:?) +", "")
            .replaceAll("[,. ]+", " ");
    if (!date.matches("(?:19|20)\\d\\d\\D.*|.*\\D(?:19|20)\\d\\d")) {
      return Optional.empty();
    }
    for (DateTimeFormatter form : DATES) {
      try {
        return Optional.of(LocalDate.parse(date, form));
      } catch (DateTimeException another) {
        // the next form
      }
    }
    return Optional.empty();
  }

  /** By what an age is said to be known, without "yes, by". */
  static String source(String said) {
    Matcher lead = LEAD.matcher(said.strip());
    return lead.lookingAt() ? said.strip().substring(lead.end()) : said.strip();
  }

  /** Whether it names what establishes an age; what is hearsay too does not. */
  static boolean isEstablishing(String source) {
    return !Unsaid.isHearsay(source)
        && (DOCUMENT.matcher(source).matches() || WHO_KNOWS.matcher(source).matches());
  }
}
