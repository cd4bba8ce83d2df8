package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;

/**
 * One object of a document, written as {@link PolicyJson} writes a decision: for the modules that
 * are built on this one. What is absent is left out; fields stand in the order in which they were
 * added. Not safe to share between threads.
 */
public final class DocumentWriter {
  private final KnownFields fields = new KnownFields();

  private DocumentWriter() {}

  /** An object without fields. */
  public static DocumentWriter create() {
    return new DocumentWriter();
  }

  /** A text. */
  public DocumentWriter text(String name, String text) {
    fields.text(name, text);
    return this;
  }

  /** A constant: its name in lower case with hyphens. */
  public DocumentWriter word(String name, Enum<?> constant) {
    return text(name, Words.word(constant));
  }

  /** A moment with the offset of a zone, when there is one. */
  public DocumentWriter moment(String name, Optional<Instant> moment, ZoneId zone) {
    fields.text(name, moment.map(new Moments(zone)::write));
    return this;
  }

  /** A list of texts. */
  public DocumentWriter texts(String name, Collection<String> texts) {
    fields.list(name, CitedNodes.list(texts, TextNode::valueOf));
    return this;
  }

  /** A list of objects. */
  public DocumentWriter objects(String name, ImmutableList<DocumentWriter> objects) {
    fields.list(name, CitedNodes.list(objects, each -> each.fields.node()));
    return this;
  }

  /** The whole document, indented. */
  public String indented() {
    return DocumentText.indented(fields.node());
  }
}
