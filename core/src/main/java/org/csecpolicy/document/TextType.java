package org.csecpolicy.document;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Narrative;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.referral.InputKind;
import org.jspecify.annotations.Nullable;

/**
 * A text that stands for a value. The pattern and the length are what a schema can say of it; the
 * making of the value may ask for more.
 *
 * @param <T> what the text stands for
 */
public final class TextType<T> extends ValueType<T> {
  /** Any text but an empty one. */
  public static final TextType<String> TEXT = written("text", "", text -> text);

  /** One line, as {@link OneLine} has it. */
  public static final TextType<String> LINE =
      line(text -> OneLine.cleaned("text", text), line -> line);

  /** A text of several lines, as {@link Narrative} has it. */
  public static final TextType<String> NARRATIVE =
      new TextType<>(
          "narrative",
          OneLine.pattern(),
          Narrative.MAX_LENGTH,
          (text, in) -> Narrative.require("text", text),
          (text, out) -> text);

  /** A shorter one. */
  static final TextType<String> NOTE =
      new TextType<>(
          "note",
          OneLine.pattern(),
          Narrative.MAX_NOTE_LENGTH,
          (text, in) -> Narrative.requireNote("text", text),
          (text, out) -> text);

  /** What a host calls something; a referral makes sure of it. */
  static final TextType<String> ID = of("id", "^[A-Za-z0-9._-]{1,64}$", id -> id, id -> id);

  static final TextType<LocalDate> DATE =
      of("date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", Moments::readDate, LocalDate::toString);

  /** With an offset or, when it is read, in local time. */
  static final TextType<Instant> MOMENT =
      new TextType<>(
          "moment",
          "^" + Moments.PATTERN + "?$",
          0,
          (text, in) -> in.moments().read(text),
          (moment, out) -> out.moments().write(moment));

  /** Only written, always with an offset. */
  static final TextType<ZonedDateTime> DATE_TIME =
      written(
          "instant", "^" + Moments.PATTERN + "$", DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);

  /** The same, in the zone of the agency that the document is written for. */
  public static final TextType<Instant> INSTANT =
      new TextType<>(
          DATE_TIME.name(),
          DATE_TIME.pattern,
          0,
          TextType::neverRead,
          (moment, out) -> out.moments().write(moment));

  /** Makes the value of a text. */
  interface Making<T> {
    T make(String text, DocumentReader in);
  }

  /** Finds the text of a value. */
  interface Writing<T> {
    String text(T value, DocumentWriter out);
  }

  private static final String UNKNOWN = "unknown";

  private final String pattern;
  private final int longest;
  private final Making<T> making;
  private final Writing<T> wording;

  TextType(String name, String pattern, int longest, Making<T> making, Writing<T> wording) {
    super(name);
    this.pattern = pattern;
    this.longest = longest;
    this.making = making;
    this.wording = wording;
  }

  /**
   * A text with a pattern of its own. The rules of an {@link InvalidValueException} that the making
   * throws are reported at the text.
   *
   * @param name under which schemas define it
   * @param pattern an ECMA-262 regular expression, as JSON Schema has it
   */
  public static <T> TextType<T> of(
      String name, String pattern, Function<String, T> make, Function<T, String> text) {
    return new TextType<>(
        name, pattern, 0, (read, in) -> make.apply(read), (it, out) -> text.apply(it));
  }

  /** A value that is said in one line, which the making cleans. */
  static <T> TextType<T> line(Function<String, T> make, Function<T, String> text) {
    return new TextType<>(
        "line",
        OneLine.pattern(),
        OneLine.MAX_LENGTH,
        (read, in) -> make.apply(read),
        (value, out) -> text.apply(value));
  }

  /** A value that documents only say. */
  static <T> TextType<T> written(String name, String pattern, Function<T, String> text) {
    return new TextType<>(name, pattern, 0, TextType::neverRead, (value, out) -> text.apply(value));
  }

  /** A word that documents only say. */
  static <T> TextType<T> key(Function<T, String> text) {
    return written("key", "^[a-z0-9-]+$", text);
  }

  /** A value that documents say in the names and the offset of an agency. */
  static <T> TextType<T> inNames(Writing<T> wording) {
    return new TextType<>("text", "", 0, TextType::neverRead, wording);
  }

  private static <T> T neverRead(String text, DocumentReader in) {
    throw new UnsupportedOperationException("only written");
  }

  @Override
  @Nullable T read(DocumentReader in) throws IOException {
    return in.values().text(text -> making.make(text, in));
  }

  @Override
  Optional<InputKind> kind() {
    return Optional.of(
        this == DATE
            ? InputKind.DATE
            : this == MOMENT
                ? InputKind.MOMENT
                : this == NARRATIVE || this == NOTE ? InputKind.TEXT : InputKind.LINE);
  }

  @Override
  int longest() {
    return longest;
  }

  @Override
  boolean isBlank(DocumentValues values) throws IOException {
    return super.isBlank(values) || values.textIfAny().filter(this::isBlank).isPresent();
  }

  @Override
  boolean isBlank(String text) {
    return !isTooLong(text) && OneLine.isBlank(text) || isTime() && text.equals(UNKNOWN);
  }

  /** A day or a moment, of which a form may say that it is not known. */
  private boolean isTime() {
    return this == DATE || this == MOMENT;
  }

  private boolean isTooLong(String text) {
    return longest > 0 && text.codePointCount(0, text.length()) > longest;
  }

  @Override
  void write(T value, DocumentWriter out) throws IOException {
    out.json().writeString(wording.text(value, out));
  }

  @Override
  void describe(DocumentSchema out, boolean orBlank) throws IOException {
    if (orBlank) {
      out.words("type", java.util.List.of("string", "null"));
    } else {
      out.text("type", "string").number("minLength", 1);
    }
    if (longest > 0) {
      out.number("maxLength", longest);
    }
    if (!pattern.isEmpty()) {
      String blank = OneLine.blankPattern() + (isTime() ? "|^" + UNKNOWN + "$" : "");
      out.pattern(orBlank ? blank + "|" + pattern : pattern);
    }
  }
}
