package org.csecpolicy.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.csecpolicy.policy.InvalidDocumentException;

/** What a command could not do: one line each on standard error, and how it exits for it. */
final class Refusals {
  private final PrintWriter err;
  private ExitCode exit = ExitCode.DONE;

  Refusals(PrintWriter err) {
    this.err = err;
  }

  /** Something that was given is refused. */
  void refuse(String why) {
    add(ExitCode.REFUSED, why);
  }

  /** Something that was given is refused. */
  void refuse(Path input, String why) {
    refuse(FileNames.shown(input) + ": " + why);
  }

  /** A document is refused, for each of these reasons. */
  void refuse(Path input, InvalidDocumentException invalid) {
    invalid.errors().forEach(error -> refuse(input, Documents.words(error)));
  }

  /** A file or folder was not written. */
  void unwritten(Path target, IOException failed) {
    if (failed instanceof FileAlreadyExistsException) {
      add(
          ExitCode.OCCUPIED,
          FileNames.shown(target)
              + ": something stands there already and was left alone; --overwrite replaces it,"
              + " unless it is a link");
    } else {
      add(ExitCode.NOT_WRITTEN, FileNames.shown(target) + ": cannot be written");
    }
  }

  /** The command ends so, unless something worse happened. */
  void add(ExitCode code, String why) {
    exit = exit.or(code);
    err.println(FileNames.printable(why));
    err.flush();
  }

  /** The exit status. */
  int status() {
    return exit.status();
  }
}
