package org.csecpolicy.quickstart;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csecpolicy.notifications.Message;
import org.csecpolicy.notifications.MessageKind;

/** A folder with the messages of one call and of no other, to send or to print. */
final class MessageFolder {
  /** Stands in the folder while one call's messages are written, so that no other's are. */
  private static final String IN_USE = ".being-written";

  private static final Pattern MESSAGE =
      Pattern.compile(
          Arrays.stream(MessageKind.values())
              .map(MessageFolder::nameOf)
              .collect(
                  Collectors.joining("|", "\\d\\d+-(?:[A-Za-z0-9._+-]+-)?(?:", ")\\.(?:eml|txt)")));

  /** Up to so many children are named one by one. */
  private static final int LISTED = 5;

  private final Path folder;
  private final boolean overwriting;
  private final Map<Path, byte[]> files = new LinkedHashMap<>();

  /** A folder that is new or empty, or else one whose messages may be replaced. */
  MessageFolder(Path folder, boolean overwriting) {
    this.folder = folder;
    this.overwriting = overwriting;
  }

  /** What a message is called in names of files. */
  static String nameOf(MessageKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The same with those whom it is about, in a call about several children. */
  static String nameOf(Message message) {
    Set<String> keys = message.children();
    if (keys.isEmpty()) {
      return nameOf(message.kind());
    }
    String whom = keys.size() > LISTED ? keys.size() + "-children" : String.join("+", keys);
    return whom + "-" + nameOf(message.kind());
  }

  void add(String name, byte[] bytes) {
    files.put(folder.resolve(name), bytes);
  }

  /**
   * Writes all of them, or none.
   *
   * @throws FileAlreadyExistsException when the folder is a link or no folder, or holds something
   *     already; nothing is written then
   */
  void write() throws IOException {
    if (StagedFiles.isOccupied(folder)) {
      requireFolder();
    } else {
      StagedFiles.makeFolder(folder);
    }
    Path inUse = Files.createFile(folder.resolve(IN_USE));
    try {
      writeAlone();
    } finally {
      Files.delete(inUse);
    }
  }

  private void writeAlone() throws IOException {
    List<Path> earlier = children();
    if (!earlier.isEmpty() && !overwriting) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    List<Path> replaced = new ArrayList<>();
    for (Path child : earlier) {
      if (MESSAGE.matcher(child.getFileName().toString()).matches()) {
        requireMessage(child);
        replaced.add(child);
      }
    }
    try (StagedFiles staged = new StagedFiles()) {
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        staged.add(file.getKey(), file.getValue());
      }
      for (Path message : replaced) {
        if (!files.containsKey(message)) {
          Files.delete(message); // of the call that was here before
        }
      }
      staged.publish(overwriting);
    }
  }

  /** Neither a link nor a folder that is called as a message is. */
  private static void requireMessage(Path child) throws FileAlreadyExistsException {
    if (!Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(child.toString());
    }
  }

  private void requireFolder() throws FileAlreadyExistsException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
  }

  /** What can be seen in the folder. */
  private List<Path> children() throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(child -> !child.getFileName().toString().startsWith(".")).toList();
    }
  }
}
