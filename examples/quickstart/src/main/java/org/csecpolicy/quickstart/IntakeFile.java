package org.csecpolicy.quickstart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.referral.Call;

/**
 * Where an intake is kept, with everything personal that was said. It replaces a file only as this
 * intake has read or written it: what somebody else has put there since is another document.
 */
final class IntakeFile {
  private final PolicyJson json;
  private final Optional<Path> path;
  private final boolean overwriting;
  private final boolean asItGoes;
  private final Map<Path, byte[]> own = new HashMap<>();
  private Optional<Call> kept = Optional.empty();
  private Optional<Failure> failure = Optional.empty();

  /** A file that could not be written, and why. */
  record Failure(Path file, IOException why) {}

  /** Kept when that is asked for, or after every answer. */
  IntakeFile(PolicyJson json, Optional<Path> path, boolean overwriting, boolean asItGoes) {
    this.json = json;
    this.path = path;
    this.overwriting = overwriting;
    this.asItGoes = asItGoes;
  }

  /** The call to go on with, which is kept already: one of several children, or a referral. */
  Call resume(Path file) throws IOException {
    byte[] bytes = Documents.read(file);
    Call call =
        json.isCall(bytes)
            ? json.readCall(bytes)
            : Call.of(IntakeCall.FIRST, json.readReferral(bytes));
    own.put(file, bytes);
    kept = Optional.of(call);
    return call;
  }

  /** Whether the call is kept as it is. */
  boolean keeps(Call call) {
    return kept.equals(Optional.of(call));
  }

  /** Why the call could not be written the last time; empty when it was. */
  Optional<Failure> failure() {
    return failure;
  }

  /**
   * Keeps the call as far as it has come, so that no closed window loses it. What came of it is
   * said at the end, when it is written once more.
   */
  void keepUpWith(Call call) {
    if (asItGoes && !keeps(call)) {
      save(call, "");
    }
  }

  /** Writes the call to the file of this name, or to the session's own; says what came of it. */
  String save(Call call, String name) {
    if (name.isEmpty() && path.isEmpty()) {
      return "Where to? Write save FILE.";
    }
    Path file;
    try {
      file = name.isEmpty() ? path.get() : FileNames.path(name);
    } catch (IllegalArgumentException noName) {
      return "Not saved: no file can be called so.";
    }
    try {
      write(file, call);
      failure = Optional.empty();
      return "Saved, with everything personal that was said: intake --resume FILE goes on.";
    } catch (IOException unwritten) {
      failure = Optional.of(new Failure(file, unwritten));
      return unwritten instanceof FileAlreadyExistsException
          ? "Not saved: something else stands there already, which another name spares."
          : "Not saved: the file cannot be written.";
    }
  }

  /** Why nothing could be written there now; empty when it could. */
  Optional<IOException> obstacle(Path file) throws IOException {
    if (StagedFiles.isOccupied(file)
        && (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            || !overwriting && !isOwn(file))) {
      return Optional.of(new FileAlreadyExistsException(""));
    }
    Path folder = file.toAbsolutePath().getParent();
    return folder != null && Files.isDirectory(folder) && Files.isWritable(folder)
        ? Optional.empty()
        : Optional.of(new NoSuchFileException(""));
  }

  private void write(Path file, Call call) throws IOException {
    byte[] bytes = (written(call) + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
    try (StagedFiles staged = new StagedFiles()) {
      staged.add(file, bytes);
      staged.publish(overwriting || isOwn(file));
    }
    own.put(file, bytes);
    kept = Optional.of(call);
  }

  /** One child is a referral, unless it has a key that somebody else has given. */
  private String written(Call call) {
    boolean one = call.children().keySet().equals(Set.of(IntakeCall.FIRST));
    return one ? json.writeReferral(call.children().get(IntakeCall.FIRST)) : json.writeCall(call);
  }

  private boolean isOwn(Path file) throws IOException {
    byte[] last = own.get(file);
    return last != null
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == last.length
        && Arrays.equals(Files.readAllBytes(file), last);
  }
}
