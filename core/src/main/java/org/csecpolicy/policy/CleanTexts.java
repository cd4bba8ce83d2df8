package org.csecpolicy.policy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Cleans the texts of one value, each by {@link OneLine} or {@link Narrative}. One that is blank
 * counts as not given; what cannot be cleaned is named of all of them at once. Not safe to share
 * between threads.
 */
public final class CleanTexts {
  private final List<Violation> violations = new ArrayList<>();
  private boolean changed;

  /** Of one value, with nothing cleaned yet. */
  public CleanTexts() {}

  /** One line. */
  public Optional<String> line(String field, Optional<String> text) {
    return clean(field, text, OneLine::cleaned);
  }

  /**
   * One line that names somebody or something by which it is known; "N/A", "TBD" or "left a
   * message" is no name, and counts as not given.
   */
  public Optional<String> name(String field, Optional<String> text) {
    Optional<String> line = line(field, text);
    boolean namesNothing = line.isPresent() && Unsaid.namesNothing(line.get());
    changed |= namesNothing;
    return namesNothing ? Optional.empty() : line;
  }

  /** Lines of a list, of which a blank one is left out. */
  public ImmutableList<String> lines(String field, ImmutableList<String> texts) {
    return texts.stream()
        .flatMap(text -> line(field, Optional.of(text)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** A narrative. */
  public Optional<String> narrative(String field, Optional<String> text) {
    return clean(field, text, Narrative::require);
  }

  /** A shorter one. */
  public Optional<String> note(String field, Optional<String> text) {
    return clean(field, text, Narrative::requireNote);
  }

  /**
   * Whether any text is not as it was given.
   *
   * @throws InvalidValueException as {@link #requireAll} does
   */
  public boolean changed() {
    requireAll();
    return changed;
  }

  /**
   * That every text could be cleaned.
   *
   * @throws InvalidValueException naming every field that cannot be, and never a text
   */
  public void requireAll() {
    InvalidValueException.throwIfAny(violations);
  }

  private Optional<String> clean(
      String field, Optional<String> text, BiFunction<String, String, String> cleaning) {
    if (text.isEmpty()) {
      return text;
    }
    Optional<String> clean = Optional.empty();
    if (!OneLine.isBlank(text.get())) {
      try {
        clean = Optional.of(cleaning.apply(field, text.get()));
      } catch (InvalidValueException invalid) {
        violations.addAll(invalid.violations());
      }
    }
    changed |= !clean.equals(text);
    return clean;
  }
}
