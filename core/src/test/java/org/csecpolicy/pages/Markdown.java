package org.csecpolicy.pages;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Markdown page that is written from top to bottom. */
final class Markdown {
  private final StringBuilder page = new StringBuilder();

  Markdown title(String title) {
    page.append("# ").append(title).append("\n");
    return this;
  }

  Markdown heading(int level, String heading) {
    page.append('\n').append("#".repeat(level)).append(' ').append(heading).append('\n');
    return this;
  }

  Markdown paragraph(String text) {
    page.append('\n').append(text).append('\n');
    return this;
  }

  /** Begins a table; its rows follow. */
  Markdown table(String... columns) {
    page.append('\n');
    row(columns);
    page.append("|---".repeat(columns.length)).append("|\n");
    return this;
  }

  Markdown row(String... cells) {
    page.append(
        Stream.of(cells)
            .map(cell -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
    return this;
  }

  /** Where a label in brackets leads; such lines stand together at the end. */
  Markdown link(String label, String address) {
    page.append("\n[").append(label).append("]: ").append(address);
    return this;
  }

  @Override
  public String toString() {
    return page.toString().stripTrailing() + "\n";
  }
}
