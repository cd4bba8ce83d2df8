package org.csecpolicy.benchmarks.comparison;

import java.util.List;

/** The command line: a command, then numbers as {@code name=7}. */
final class Arguments {
  private final List<String> words;

  Arguments(String[] words) {
    this.words = List.of(words);
  }

  int number(String name, int otherwise) {
    return words.stream()
        .filter(word -> word.startsWith(name + "="))
        .map(word -> Integer.parseInt(word.substring(name.length() + 1)))
        .findFirst()
        .orElse(otherwise);
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
