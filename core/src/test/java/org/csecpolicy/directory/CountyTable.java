package org.csecpolicy.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The table of the counties of the United States that {@link CountyNames} is written from. */
final class CountyTable {
  private static final String FILE = "/counties/us-counties.tsv";

  private CountyTable() {}

  /** One line of the table. */
  record Row(UsState state, String fips, String printed) {}

  static ImmutableList<Row> read() {
    try (InputStream file = requireNonNull(CountyTable.class.getResourceAsStream(FILE))) {
      return new String(file.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t"))
          .map(cells -> new Row(UsState.valueOf(cells[0]), cells[1], cells[2]))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole of {@code CountyNames.java}. */
  static String asJava() {
    StringBuilder java =
        new StringBuilder(
            """
            package org.csecpolicy.directory;

            /**
             * The counties of every state as the Census Bureau prints them: 3,243 lines, each a FIPS code of
             * five digits and a name with its kind. Parishes, boroughs, independent cities and whatever else
             * stands in a county's place count as counties.
             *
             * <p>The Bureau's list of 2010, brought up to date: Oglala Lakota County, Kusilvak, Chugach and
             * Copper River Census Areas have their names of today, Bedford city is gone, and Connecticut has
             * its planning regions beside its counties.
             *
             * <p>Written from {@code src/test/resources/counties/us-counties.tsv} by {@code CountyNamesTest}
             * with {@code -Dcsecpolicy.pages=write}; not to be changed by hand.
             */
            final class CountyNames {
              private CountyNames() {}

              /** One county a line, in the order of the table. No text but that of the state is loaded. */
              static String of(UsState state) {
                return switch (state) {
            """);
    ImmutableList<Row> rows = read();
    for (UsState state : UsState.values()) {
      java.append("      case ").append(state).append(" ->\n          \"\"\"\n");
      for (Row row : rows) {
        if (row.state() == state) {
          java.append("          " + row.fips() + " " + row.printed() + "\n");
        }
      }
      java.append("          \"\"\";\n");
    }
    return java.append("    };\n  }\n}\n").toString();
  }
}
