package org.csecpolicy.quickstart;

import com.google.common.base.Throwables;
import java.io.IOError;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is said, in one line, when a command cannot go on: never a trace, never what it was given.
 */
final class Failures {
  private static final String OURS = Failures.class.getPackageName().replaceFirst("\\.[a-z]+$", "");

  private Failures() {}

  /** The command line is wrong. */
  static int reportUsage(ParameterException wrong, String... args) {
    PrintWriter err = wrong.getCommandLine().getErr();
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    err.println(FileNames.printable(withoutWhatWasTyped(wrong)) + "; see " + command + " --help");
    err.flush();
    return ExitCode.USAGE.status();
  }

  /** A name may have slipped out of its place, and a log may keep this line. */
  private static String withoutWhatWasTyped(ParameterException wrong) {
    List<String> typed = new ArrayList<>();
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      typed.addAll(unmatched.getUnmatched());
    }
    if (wrong.getValue() != null) {
      typed.add(wrong.getValue());
    }
    String words = wrong.getMessage();
    for (String each : typed) {
      words = words.replace("'" + each + "'", "'…'");
    }
    return words;
  }

  /** Whatever was thrown, by its kind alone: its message may repeat what a caller said. */
  static int report(Throwable failed, PrintWriter err) {
    ExitCode code = failed instanceof IOError ? ExitCode.NOT_WRITTEN : ExitCode.FAILED;
    try {
      err.println(words(failed));
      err.flush();
    } catch (VirtualMachineError again) {
      return code.status(); // the status says it, if nothing else can
    }
    return code.status();
  }

  private static String words(Throwable failed) {
    for (Throwable cause : Throwables.getCausalChain(failed)) {
      if (cause instanceof IOError) {
        return "standard output could not be written";
      }
      if (cause instanceof OutOfMemoryError) {
        return "out of memory; java -Xmx gives more";
      }
      if (cause instanceof StackOverflowError) {
        return "out of stack; java -Xss gives more";
      }
    }
    return "an error of the program: " + failed.getClass().getName() + place(failed);
  }

  private static String place(Throwable failed) {
    return Arrays.stream(failed.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .findFirst()
        .map(frame -> " at " + frame)
        .orElse("");
  }
}
