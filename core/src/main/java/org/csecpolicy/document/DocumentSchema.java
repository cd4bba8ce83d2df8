package org.csecpolicy.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the JSON Schema (2020-12) of a document, each type that has a name defined once. What the
 * document, its types and its fields are is found by their names: {@code referral}, {@code place},
 * {@code place.county}.
 */
public final class DocumentSchema {
  private static final String VERSION = "0.2";

  /** A type with a name, as it is used somewhere. */
  private record Definition(ValueType<?> type, boolean orBlank) {}

  /** Writes keywords. */
  private interface Part {
    void describe(DocumentSchema out) throws IOException;
  }

  private final JsonGenerator json;
  private final ImmutableMap<String, String> descriptions;
  private final Map<String, Definition> definitions = new LinkedHashMap<>();

  private DocumentSchema(JsonGenerator json, Map<String, String> descriptions) {
    this.json = json;
    this.descriptions = ImmutableMap.copyOf(descriptions);
  }

  /** The schema of a document. */
  public static String of(ObjectType<?, ?> type, Map<String, String> descriptions) {
    return of(type.document(), descriptions, out -> type.describe(out, false));
  }

  /** The schema of a document of two forms, which a field tells apart. */
  static String of(
      String field,
      ObjectType<?, ?> one,
      ObjectType<?, ?> other,
      Map<String, String> descriptions) {
    return of(
        one.document(),
        descriptions,
        out -> {
          out.text("type", "object").words("required", List.of(field));
          out.either("oneOf", one, other, false);
        });
  }

  private static String of(String name, Map<String, String> descriptions, Part part) {
    String title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return DocumentWriter.indented(
            json -> {
              DocumentSchema out = new DocumentSchema(json, descriptions);
              json.writeStartObject();
              out.text("$schema", "https://json-schema.org/draft/2020-12/schema")
                  .text("$id", "urn:csecpolicy:" + name + ":" + VERSION)
                  .text("title", title.replace('-', ' '))
                  .description(name, "");
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
      description(each.type.name(), "");
      each.type.describe(this, each.orBlank);
      close();
    }
    close();
  }

  /** A schema of its own, as the value of a keyword. */
  DocumentSchema value(String keyword, ValueType<?> type) throws IOException {
    return value(keyword, type, false);
  }

  /** The same, beside which what is blank may stand. */
  DocumentSchema value(String keyword, ValueType<?> type, boolean orBlank) throws IOException {
    open(keyword).use(type, orBlank);
    return close();
  }

  /** A field of an object. */
  void field(Field<?, ?, ?> field, boolean orBlank) throws IOException {
    open(field.name().getValue()).description(field.key(), field.words());
    use(field.type(), orBlank);
    close();
  }

  private DocumentSchema description(String key, String otherwise) throws IOException {
    String description = descriptions.getOrDefault(key, otherwise);
    return description.isEmpty() ? this : text("description", description);
  }

  /** The keywords of a type, or where they are defined. */
  void use(ValueType<?> type, boolean orBlank) throws IOException {
    if (type.name().isEmpty()) {
      type.describe(this, orBlank);
      return;
    }
    String name = type.name() + (orBlank ? "IfAny" : "");
    definitions.putIfAbsent(name, new Definition(type, orBlank));
    text("$ref", "#/$defs/" + name);
  }

  /** Either type, of which the first may be blank. */
  void either(String keyword, ValueType<?> one, ValueType<?> other, boolean orBlank)
      throws IOException {
    json.writeArrayFieldStart(keyword);
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

  /** A regular expression; what is not ASCII is escaped, for much of it cannot be seen. */
  DocumentSchema pattern(String pattern) throws IOException {
    int highest = json.getHighestEscapedChar();
    json.setHighestNonEscapedChar('~');
    json.writeStringField("pattern", pattern);
    json.setHighestNonEscapedChar(highest);
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
