package org.csecpolicy.policy;

/**
 * What a field that holds a narrative must be: something to read, in lines separated by line feeds,
 * with nothing else in it that could hide or turn text around.
 */
public final class Narrative {
  /** Some fifteen thousand words. */
  public static final int MAX_LENGTH = 100_000;

  private Narrative() {}

  /**
   * The text itself, when it is a readable narrative. A carriage return before a line feed and a
   * tab are accepted too.
   *
   * @throws InvalidValueException naming the field and the rule, never the text
   */
  public static String require(String field, String text) {
    if (text.length() > MAX_LENGTH) {
      throw InvalidValueException.of(field, "at most " + MAX_LENGTH + " characters");
    }
    String[] lines = text.replace("\r\n", "\n").replace('\t', ' ').split("\n", -1);
    boolean readable = false;
    for (String line : lines) {
      if (!OneLine.breaksNothing(line)) {
        throw InvalidValueException.of(
            field, "lines without control, line-separator or direction characters");
      }
      readable |= OneLine.isReadable(line);
    }
    if (!readable) {
      throw InvalidValueException.of(field, "not blank");
    }
    return text;
  }
}
