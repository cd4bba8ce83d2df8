package org.csecpolicy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.csecpolicy.document.DocumentErrors;
import org.csecpolicy.policy.ErrorCode;

/**
 * An object of a stored document; what it should have and has not is reported at its place. Not a
 * record, whose text would show what the document says.
 */
final class StoredNode {
  private final Map<String, Object> fields;
  private final String pointer;
  private final DocumentErrors errors;

  StoredNode(Map<String, Object> fields, String pointer, DocumentErrors errors) {
    this.fields = fields;
    this.pointer = pointer;
    this.errors = errors;
  }

  /** A text that must be there. */
  String text(String name) {
    return optional(name).orElseGet(() -> missing(name, ""));
  }

  /** A text that may be there. */
  Optional<String> optional(String name) {
    Object value = fields.get(name);
    if (value != null && !(value instanceof String)) {
      errors.add(at(name), ErrorCode.WRONG_TYPE, "a text in quotation marks");
      return Optional.of("");
    }
    return Optional.ofNullable((String) value);
  }

  /** A moment that may be there. */
  Optional<Instant> moment(String name) {
    return optional(name)
        .flatMap(
            text -> {
              try {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
              } catch (DateTimeException noMoment) {
                errors.add(at(name), ErrorCode.FORMAT, "a date and time with an offset");
                return Optional.empty();
              }
            });
  }

  /** The texts of a list, which is empty when it is not there. */
  ImmutableList<String> texts(String name) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    List<?> all = list(name);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof String text) {
        texts.add(text);
      } else {
        errors.add(at(name) + "/" + i, ErrorCode.WRONG_TYPE, "a text in quotation marks");
      }
    }
    return texts.build();
  }

  /** The objects of a list, which is empty when it is not there. */
  ImmutableList<StoredNode> objects(String name) {
    ImmutableList.Builder<StoredNode> objects = ImmutableList.builder();
    List<?> all = list(name);
    for (int i = 0; i < all.size(); i++) {
      objects.add(object(all.get(i), at(name) + "/" + i));
    }
    return objects.build();
  }

  /** An object that must be there. */
  StoredNode object(String name) {
    Object value = fields.get(name);
    return object(value == null ? missing(name, Map.of()) : value, at(name));
  }

  /** The fields of an object that must be there, each made of its name and its object. */
  <T> ImmutableMap<String, T> objects(String name, BiFunction<String, StoredNode, T> make) {
    StoredNode map = object(name);
    ImmutableMap.Builder<String, T> all = ImmutableMap.builder();
    map.fields.forEach(
        (key, value) -> all.put(key, make.apply(key, map.object(value, map.pointer))));
    return all.build();
  }

  /** The fields of an object that must be there, as texts. */
  ImmutableMap<String, String> texts() {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    fields.keySet().forEach(key -> all.put(key, textAt(key)));
    return all.build();
  }

  /** Whoever made up the key is not repeated. */
  private String textAt(String key) {
    if (fields.get(key) instanceof String text) {
      return text;
    }
    errors.add(pointer, ErrorCode.WRONG_TYPE, "texts in quotation marks");
    return "";
  }

  private StoredNode object(Object value, String at) {
    if (value instanceof Map<?, ?> object) {
      ImmutableMap.Builder<String, Object> its = ImmutableMap.builder();
      object.forEach((key, each) -> its.put((String) key, each));
      return new StoredNode(its.build(), at, errors);
    }
    errors.add(at, ErrorCode.WRONG_TYPE, "an object in braces");
    return new StoredNode(Map.of(), at, new DocumentErrors());
  }

  private List<?> list(String name) {
    Object value = fields.getOrDefault(name, ImmutableList.of());
    if (value instanceof List<?> list) {
      return list;
    }
    errors.add(at(name), ErrorCode.WRONG_TYPE, "a list in brackets");
    return ImmutableList.of();
  }

  private <T> T missing(String name, T instead) {
    errors.add(at(name), ErrorCode.REQUIRED, "required");
    return instead;
  }

  private String at(String name) {
    return pointer + "/" + name;
  }
}
