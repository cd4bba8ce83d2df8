package org.csecpolicy.document;

import com.fasterxml.jackson.core.JsonFactory;
import java.util.Set;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.policy.InvalidDocumentException;

/**
 * Documents of an agency by their types: read strictly and within bounds, and written. Immutable
 * and safe to share between threads.
 */
public final class StrictJson {
  /** The greatest length of a document, in bytes of UTF-8: 1 MiB. */
  public static final int MAX_BYTES = 1 << 20;

  /** The greatest depth of nested objects and lists, the document itself being the first. */
  public static final int MAX_DEPTH = 32;

  private final Agency agency;

  private StrictJson(Agency agency) {
    this.agency = agency;
  }

  /**
   * Documents of this agency, whose zone (that of its office hours) local times are in.
   *
   * @throws IllegalStateException naming the artifact to add, when Jackson is not there
   */
  public static StrictJson of(Agency agency) {
    try {
      JsonFactory.builder();
    } catch (NoClassDefFoundError withoutJackson) {
      throw new IllegalStateException(
          "to read and write JSON, add com.fasterxml.jackson.core:jackson-core; a program of modules"
              + " also requires com.fasterxml.jackson.core",
          withoutJackson);
    }
    return new StrictJson(agency);
  }

  /** Whose documents they are. */
  public Agency agency() {
    return agency;
  }

  /**
   * What a document describes.
   *
   * @throws InvalidDocumentException naming everything that is wrong, by place and rule
   */
  public <T> T read(String json, ValueType<T> type) {
    return DocumentReader.read(json, type, agency);
  }

  /**
   * What a document in UTF-8 describes.
   *
   * @throws InvalidDocumentException naming everything that is wrong, by place and rule
   */
  public <T> T read(byte[] utf8, ValueType<T> type) {
    return read(DocumentText.decoded(utf8), type);
  }

  /** Whether a document is an object with any of these fields; one that is not JSON is not. */
  public boolean hasAny(String json, Set<String> fields) {
    return DocumentReader.hasAny(json, fields);
  }

  /** The same of a document in UTF-8. */
  public boolean hasAny(byte[] utf8, Set<String> fields) {
    try {
      return hasAny(DocumentText.decoded(utf8), fields);
    } catch (InvalidDocumentException unreadable) {
      return false;
    }
  }

  /** An indented document. */
  public <T> String write(ValueType<T> type, T value) {
    return write(type, value, agency);
  }

  /** The same in the names and offsets of another agency, whose decision it is. */
  public <T> String write(ValueType<T> type, T value, Agency its) {
    return DocumentWriter.indented(type, value, its);
  }

  /** The same in one line of UTF-8, without a line break at its end. */
  public <T> byte[] writeLine(ValueType<T> type, T value, Agency its) {
    return DocumentWriter.oneLine(type, value, its);
  }
}
