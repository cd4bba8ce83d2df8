package org.csecpolicy.benchmarks.comparison;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** Where and how a page was measured. */
final class Machine {
  private Machine() {}

  static String describe(String command, Arguments arguments) {
    return String.format(
        Locale.ROOT,
        """
        Measured on %s (UTC): %s, %d processors, %s %s, %s %s; load average %.1f at the end. Command:
        `java -jar examples/benchmarks/comparison/target/comparison.jar %s`
        """,
        LocalDate.now(ZoneOffset.UTC),
        processor(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        System.getProperty("java.vm.name"),
        System.getProperty("java.vm.version"),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        arguments.toString().isEmpty() ? command : arguments);
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("processor unknown");
    } catch (IOException e) {
      return "processor unknown";
    }
  }
}
