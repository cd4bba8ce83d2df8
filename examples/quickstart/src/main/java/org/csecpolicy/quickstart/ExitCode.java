package org.csecpolicy.quickstart;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a command ends; from 64 on numbered as sysexits.h has it. The greatest that applies counts.
 */
enum ExitCode {
  DONE(0, "Everything was done."),
  REFUSED(2, "Something that was given was refused; the rest was done."),
  USAGE(64, "The command line is wrong; nothing was done."),
  FAILED(70, "Out of memory or stack, or an error of the program; the answer is not whole."),
  OCCUPIED(73, "A file was not written: something else stands there. It was left alone."),
  NOT_WRITTEN(74, "Output could not be written, to standard output or to a file.");

  private final int status;
  private final String meaning;

  ExitCode(int status, String meaning) {
    this.status = status;
    this.meaning = meaning;
  }

  /** The exit status of the process. */
  int status() {
    return status;
  }

  /** This one or another, whichever says more. */
  ExitCode or(ExitCode other) {
    return compareTo(other) < 0 ? other : this;
  }

  /** What every help prints at its end. */
  static Map<String, String> table() {
    Map<String, String> table = new LinkedHashMap<>();
    for (ExitCode code : values()) {
      table.put(Integer.toString(code.status), code.meaning);
    }
    return table;
  }
}
