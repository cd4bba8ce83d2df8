package org.csecpolicy.quickstart;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder with the messages of one call and of no other, to send or to print. */
final class MessageFolder {
  private static final Pattern MESSAGE = Pattern.compile("\\d\\d+-[a-z-]+\\.(eml|txt)");

  private final Path folder;
  private final boolean overwriting;
  private final Map<Path, byte[]> files = new LinkedHashMap<>();

  /** A folder that is new or empty, or else one whose messages may be replaced. */
  MessageFolder(Path folder, boolean overwriting) {
    this.folder = folder;
    this.overwriting = overwriting;
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
    List<Path> earlier = children();
    if (!earlier.isEmpty() && !overwriting) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    try (StagedFiles staged = new StagedFiles()) {
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        staged.add(file.getKey(), file.getValue());
      }
      staged.publish(overwriting);
    }
    for (Path message : earlier) {
      if (MESSAGE.matcher(message.getFileName().toString()).matches()
          && !files.containsKey(message)) {
        Files.delete(message); // of the call that was here before
      }
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
