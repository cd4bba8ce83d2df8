package org.csecpolicy.benchmarks.comparison;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.csecpolicy.benchmarks.comparison.SpeedRun.Speed;

/** What was measured, in Markdown: the ratios first. */
final class SpeedTable {
  private final Map<Contestant, Speed> speeds;
  private final StringBuilder page = new StringBuilder();

  private SpeedTable(Map<Contestant, Speed> speeds) {
    this.speeds = speeds;
  }

  static String of(Map<Contestant, Speed> speeds, Arguments arguments) {
    SpeedTable table = new SpeedTable(speeds);
    table.bars();
    table.all();
    return table.page + "\n" + Machine.describe("speed", arguments);
  }

  private void bars() {
    Contestant fastest =
        Contestant.ENGINES.stream()
            .min(Comparator.comparingDouble(engine -> speeds.get(engine).one()))
            .orElseThrow();
    String name = fastest.label(Comparison.BENCHMARKS);
    Speed routing = speeds.get(Contestant.ROUTING);
    Speed decision = speeds.get(Contestant.DECISION);
    double engine = speeds.get(fastest).one();
    page.append("| ratio | measured | bar |\n|---|---:|---|\n");
    bar("routing alone : hand-written explainer", ratio(Contestant.EXPLAINER, routing), "≤ 4");
    bar(name + " (the fastest engine) : routing alone", engine / routing.one(), "≥ 12");
    bar(name + " : full decision", engine / decision.one(), "≥ 3");
    bar("KIE DMN : full decision", speeds.get(Contestant.KIE_DMN).one() / decision.one(), "≥ 50");
    bar("routing alone, 2 threads : 1 thread", routing.scaling(), "≥ 1.9");
    bar("full decision, 2 threads : 1 thread", decision.scaling(), "≥ 1.9");
    page.append("\n| per decision | measured | bar |\n|---|---:|---|\n");
    bar("full decision, ns", decision.one(), "≤ 400");
    bar("full decision, bytes", decision.bytes(), "≤ 1200");
    bar(
        "full decisions, all combinations in turn on 2 threads, million a second",
        2000 / decision.whole(),
        "≥ 3");
    bar("routings alone, the same", 2000 / routing.whole(), "≥ 20");
  }

  private double ratio(Contestant base, Speed speed) {
    return speed.one() / speeds.get(base).one();
  }

  private void bar(String what, double measured, String bar) {
    double limit = Double.parseDouble(bar.substring(2));
    boolean met = bar.startsWith("≤") ? measured <= limit : measured >= limit;
    add("| %s | %s | %s %s |%n", what, number(measured), bar, met ? "" : "**missed**");
  }

  private void all() {
    page.append(
        """

        | | ns, median | ns, best | bytes | × hand-written | × routing alone | × full decision | ns on each of 2 threads |
        |---|---:|---:|---:|---:|---:|---:|---:|
        """);
    speeds.forEach(
        (contestant, speed) ->
            add(
                "| %s | %s | %s | %.0f | %s | %s | %s | %s |%n",
                contestant.label(Comparison.BENCHMARKS),
                number(speed.one()),
                number(speed.best()),
                speed.bytes(),
                number(ratio(Contestant.EXPLAINER, speed)),
                number(ratio(Contestant.ROUTING, speed)),
                number(ratio(Contestant.DECISION, speed)),
                number(speed.two())));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
  }

  private void add(String format, Object... values) {
    page.append(String.format(Locale.ROOT, format, values));
  }
}
