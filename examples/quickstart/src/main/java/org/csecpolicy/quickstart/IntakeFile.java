package org.csecpolicy.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.referral.Referral;

/** Where an intake is kept, with everything personal that was said. */
final class IntakeFile {
  private final PolicyJson json;
  private final Optional<Path> path;
  private Optional<Referral> kept;

  /** A file for an intake; what was resumed is kept already. */
  IntakeFile(PolicyJson json, Optional<Path> path, Optional<Referral> kept) {
    this.json = json;
    this.path = path;
    this.kept = kept;
  }

  /** Whether the referral is kept as it is. */
  boolean keeps(Referral referral) {
    return kept.equals(Optional.of(referral));
  }

  /**
   * Writes the referral to the file of this name, or to the session's own; says what came of it.
   */
  String save(Referral referral, String name) {
    try {
      Optional<Path> target = name.isEmpty() ? path : Optional.of(Path.of(name));
      if (target.isEmpty()) {
        return "Where to? Write save FILE.";
      }
      Files.writeString(target.get(), json.writeReferral(referral) + System.lineSeparator());
      kept = Optional.of(referral);
      return "Saved, with everything personal that was said: intake --resume FILE goes on.";
    } catch (IOException | InvalidPathException unwritable) {
      kept = Optional.empty();
      return "Not saved: the file cannot be written.";
    }
  }
}
