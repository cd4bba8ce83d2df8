package org.csecpolicy.json;

import java.util.regex.Pattern;

/** JSON Pointers to fields whose names may be repeated to whoever reads an error. */
final class Pointers {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private Pointers() {}

  /** Whether a name is safe to repeat; any other might be a value that slipped out of place. */
  static boolean canName(String field) {
    return NAME.matcher(field).matches();
  }

  /** The pointer through these steps, as far as they can be named. */
  static String through(Iterable<String> steps) {
    StringBuilder pointer = new StringBuilder();
    for (String step : steps) {
      if (!canName(step)) {
        break;
      }
      pointer.append('/').append(step);
    }
    return pointer.toString();
  }

  /** The pointer to a field that the domain calls by its dotted path. */
  static String toField(String dotted) {
    return "/" + dotted.replace('.', '/');
  }
}
