package org.csecpolicy.quickstart;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that appear together. Each is written whole beside the place where it will stand, and all
 * of them get their names once all of them are written; until then, and when the disk is full, what
 * stands there stays as it was. They are for the owner alone (0600, folders 0700) where a file
 * system has owners as POSIX does; elsewhere they have the rights that the folder hands on. A link
 * is neither followed nor replaced.
 */
final class StagedFiles implements Closeable {
  private final Map<Path, Path> staged = new LinkedHashMap<>();

  /** Makes a folder, and those above it that are missing. */
  static void makeFolder(Path folder) throws IOException {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] owner =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
            }
            : new FileAttribute<?>[0];
    Files.createDirectories(folder, owner);
  }

  /** Whether anything stands there, be it a link to nothing. */
  static boolean isOccupied(Path target) {
    return Files.exists(target, LinkOption.NOFOLLOW_LINKS);
  }

  /** Writes what will be this file. */
  void add(Path target, byte[] bytes) throws IOException {
    Path parent = target.getParent();
    // Made new and for the owner alone, under a name that nobody can foresee.
    Path temporary = Files.createTempFile(parent == null ? Path.of("") : parent, ".", ".tmp");
    staged.put(target, temporary);
    try (FileChannel out =
        FileChannel.open(temporary, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
      out.force(true); // some file systems say only here that they are full
    }
  }

  /**
   * Puts the files where they belong.
   *
   * @param replacing whether a file that stands there may be replaced
   * @throws FileAlreadyExistsException when something stands there that may not; nothing is put
   *     then
   */
  void publish(boolean replacing) throws IOException {
    for (Path target : staged.keySet()) {
      boolean may = replacing && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
      if (isOccupied(target) && !may) {
        throw new FileAlreadyExistsException(target.toString());
      }
    }
    for (Map.Entry<Path, Path> file : staged.entrySet()) {
      if (replacing) {
        Files.move(file.getValue(), file.getKey(), StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.move(file.getValue(), file.getKey());
      }
    }
    staged.clear();
  }

  /** Takes away what was not published. */
  @Override
  public void close() throws IOException {
    for (Path temporary : staged.values()) {
      Files.deleteIfExists(temporary);
    }
  }
}
