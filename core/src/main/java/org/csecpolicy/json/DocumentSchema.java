package org.csecpolicy.json;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the JSON Schema (2020-12) of a document, each object that has a name defined once. */
public final class DocumentSchema {
  private static final String VERSION = "0.2";

  /** A type with a name, as it is used somewhere. */
  private record Definition(ValueType<?> type, boolean orBlank) {}

  private final JsonGenerator json;
  private final Map<String, Definition> definitions = new LinkedHashMap<>();

  private DocumentSchema(JsonGenerator json) {
    this.json = json;
  }

  /** The schema of a document. */
  public static String of(String title, String description, ObjectType<?, ?> type) {
    return of(title, description, type.document(), out -> type.describe(out, false));
  }

  /** The schema of a document of two forms, which a field tells apart. */
  static String of(
      String title,
      String description,
      String field,
      ObjectType<?, ?> one,
      ObjectType<?, ?> other) {
    return of(
        title,
        description,
        one.document(),
        out -> {
          out.text("type", "object").words("required", List.of(field));
          out.json.writeArrayFieldStart("oneOf");
          for (ObjectType<?, ?> form : List.of(one, other)) {
            out.each(form, false);
          }
          out.json.writeEndArray();
        });
  }

  private static String of(String title, String description, String name, Part part) {
    return DocumentWriter.indented(
            json -> {
              DocumentSchema out = new DocumentSchema(json);
              json.writeStartObject();
              out.text("$schema", "https://json-schema.org/draft/2020-12/schema")
                  .text("$id", "urn:csecpolicy:" + name + ":" + VERSION)
                  .text("title", title)
                  .text("description", description);
              part.describe(out);
              out.define();
              json.writeEndObject();
            })
        + "\n";
  }

  /** What a document says of itself that names its format. */
  static String format(String document) {
    return "csec-policy/" + document + "/" + VERSION;
  }

  /** Writes keywords. */
  private interface Part {
    void describe(DocumentSchema out) throws IOException;
  }

  private void define() throws IOException {
    if (definitions.isEmpty()) {
      return;
    }
    open("$defs");
    // What is defined may name what is not defined yet.
    for (int done = 0; done < definitions.size(); done++) {
      String name = List.copyOf(definitions.keySet()).get(done);
      Definition each = definitions.get(name);
      open(name);
      if (!each.type.description().isEmpty()) {
        text("description", each.type.description());
      }
      each.type.describe(this, each.orBlank);
      close();
    }
    close();
  }

  /** A schema of its own, as the value of a keyword or the name of a field. */
  DocumentSchema value(String name, String description, ValueType<?> type, boolean orBlank)
      throws IOException {
    open(name);
    if (!description.isEmpty()) {
      text("description", description);
    }
    use(type, orBlank);
    return close();
  }

  /** The keywords of a type, or where they are defined. */
  void use(ValueType<?> type, boolean orBlank) throws IOException {
    if (type.name().isEmpty()) {
      type.describe(this, orBlank);
      return;
    }
    String name = type.name() + (orBlank ? "IfAny" : "");
    Definition known = definitions.putIfAbsent(name, new Definition(type, orBlank));
    checkState(
        known == null || known.type.description().equals(type.description()),
        "two definitions of %s",
        name);
    text("$ref", "#/$defs/" + name);
  }

  /** Either type, of which the first may be blank. */
  void anyOf(ValueType<?> one, ValueType<?> other, boolean orBlank) throws IOException {
    json.writeArrayFieldStart("anyOf");
    each(one, orBlank);
    each(other, false);
    json.writeEndArray();
  }

  /** A type, or null. */
  void orNull(ValueType<?> type) throws IOException {
    json.writeArrayFieldStart("anyOf");
    each(type, false);
    json.writeStartObject();
    text("type", "null").close();
    json.writeEndArray();
  }

  private void each(ValueType<?> type, boolean orBlank) throws IOException {
    json.writeStartObject();
    use(type, orBlank);
    close();
  }

  /** What the type of a value is called, and that null and an empty text may stand for it. */
  DocumentSchema type(String name, boolean orBlank) throws IOException {
    return orBlank
        ? words("type", List.of(name, "null", "string")).number("maxLength", 0)
        : text("type", name);
  }

  /** One of these words. */
  void oneOf(Collection<String> words, boolean orBlank) throws IOException {
    if (words.size() == 1 && !orBlank) {
      text("const", words.iterator().next());
      return;
    }
    json.writeArrayFieldStart("enum");
    for (String word : words) {
      json.writeString(word);
    }
    if (orBlank) {
      json.writeString("");
      json.writeNull();
    }
    json.writeEndArray();
  }

  DocumentSchema words(String keyword, Collection<String> words) throws IOException {
    json.writeArrayFieldStart(keyword);
    for (String word : words) {
      json.writeString(word);
    }
    json.writeEndArray();
    return this;
  }

  DocumentSchema text(String keyword, String text) throws IOException {
    json.writeStringField(keyword, text);
    return this;
  }

  DocumentSchema number(String keyword, long number) throws IOException {
    json.writeNumberField(keyword, number);
    return this;
  }

  DocumentSchema flag(String keyword, boolean flag) throws IOException {
    json.writeBooleanField(keyword, flag);
    return this;
  }

  /** A value that is JSON already. */
  DocumentSchema raw(String keyword, String value) throws IOException {
    json.writeFieldName(keyword);
    json.writeRawValue(value);
    return this;
  }

  DocumentSchema open(String keyword) throws IOException {
    json.writeObjectFieldStart(keyword);
    return this;
  }

  DocumentSchema close() throws IOException {
    json.writeEndObject();
    return this;
  }
}
