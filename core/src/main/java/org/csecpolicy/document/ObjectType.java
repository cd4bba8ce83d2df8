package org.csecpolicy.document;

import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.csecpolicy.policy.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * An object of a document: its fields in order, each with its name, the type of its value, where
 * the value comes from when the object is written and where it goes when it is read.
 *
 * <p>An object is read field by field, in whatever order it has them, into something that starts
 * out empty; a field that is absent or wrong leaves that as it is, and a wrong one is reported at
 * its place.
 *
 * @param <T> what the object stands for
 * @param <B> what it is read into: a builder, as a rule
 */
public final class ObjectType<T, B> extends ValueType<T> {
  private final Supplier<B> empty;
  private final BiFunction<B, DocumentReader, @Nullable T> build;
  private final ImmutableList<Field<T, B, ?>> inOrder;
  private final ImmutableMap<String, Field<T, B, ?>> fields;
  private final ImmutableList<Field<T, B, ?>> required;
  private final ImmutableMap<String, String> constraints;
  private final String document;

  /** The bits of the fields whose null or blank text means that nobody was asked. */
  private final long mayBeBlank;

  ObjectType(ObjectBuilder<T, B> parts) {
    super(parts.name);
    this.empty = parts.empty;
    this.build = parts.build;
    this.inOrder = ImmutableList.copyOf(parts.fields.values());
    this.fields = Maps.uniqueIndex(inOrder, field -> field.name().getValue());
    this.required = ImmutableList.copyOf(inOrder.stream().filter(Field::required).iterator());
    this.constraints = ImmutableMap.copyOf(parts.constraints);
    this.document = parts.document;
    this.mayBeBlank =
        inOrder.stream()
            .filter(field -> parts.blankIsAbsent && field.mayBeBlank())
            .mapToLong(Field::bit)
            .sum();
  }

  /** An object that is only written, and that a schema describes wherever it is used. */
  public static <T> ObjectBuilder<T, Void> written() {
    return written("");
  }

  /**
   * An object that is only written.
   *
   * @param name under which a schema defines it, and descriptions of it and its fields are found
   */
  public static <T> ObjectBuilder<T, Void> written(String name) {
    return new ObjectBuilder<>(
        name,
        () -> {
          throw new UnsupportedOperationException("only written");
        },
        (nothing, in) -> null);
  }

  /** An object that is made of what its fields were read into; the making must not throw. */
  public static <T, B> ObjectBuilder<T, B> of(
      String name, Supplier<B> empty, Function<B, T> build) {
    return checked(name, empty, (into, in) -> build.apply(into));
  }

  /**
   * A whole document, made once nothing is wrong with it; the rules of an {@link
   * org.csecpolicy.policy.InvalidValueException} that the making throws are reported of the whole.
   */
  public static <T, B> ObjectBuilder<T, B> whole(
      String name, Supplier<B> empty, Function<B, T> build) {
    return checked(name, empty, (into, in) -> in.whole(() -> build.apply(into)));
  }

  /**
   * An object whose making may throw an {@link org.csecpolicy.policy.InvalidValueException}: the
   * rules are reported at one of its fields, unless something is wrong there already.
   */
  public static <T, B> ObjectBuilder<T, B> checkedAt(
      String field, String name, Supplier<B> empty, Function<B, T> build) {
    return checked(name, empty, (into, in) -> in.madeAt(field, () -> build.apply(into)));
  }

  /** An object whose making may report errors of its own, and then gives null. */
  static <T, B> ObjectBuilder<T, B> checked(
      String name, Supplier<B> empty, BiFunction<B, DocumentReader, @Nullable T> build) {
    return new ObjectBuilder<>(name, empty, build);
  }

  /** An object whose field names are words too. */
  static <K extends Enum<K>, V> ObjectBuilder<Map<K, V>, Map<K, V>> map(
      String name, Words<K> keys, ValueType<V> values) {
    ObjectBuilder<Map<K, V>, Map<K, V>> object = of(name, keys::newMap, map -> map);
    for (K key : keys.constants()) {
      object.optional(
          keys.of(key),
          values,
          map -> Optional.ofNullable(map.get(key)),
          (map, value) -> map.put(key, value));
    }
    return object;
  }

  @Override
  @Nullable T read(DocumentReader in) throws IOException {
    return in.values().isObject() ? build.apply(fieldsOf(in), in) : null;
  }

  /** What the object that the reader is at was read into. */
  private B fieldsOf(DocumentReader in) throws IOException {
    B into = empty.get();
    DocumentValues values = in.values();
    long given = 0;
    // Most documents have their fields in the order of the type: the next is looked for first.
    Field<T, B, ?> next = inOrder.get(0);
    for (String name = values.nextField(next.name());
        name != null;
        name = values.nextField(next.name())) {
      Field<T, B, ?> field = next.name().getValue().equals(name) ? next : fields.get(name);
      if (field == null) {
        values.refuseField();
        continue;
      }
      values.toValue();
      if ((given & field.bit()) == 0) {
        given |= field.bit();
        if ((mayBeBlank & field.bit()) == 0 || !field.type().isBlank(values)) {
          field.read(in, into);
        }
      } else {
        values.refuse(ErrorCode.REPEATED, "given only once");
      }
      next = inOrder.get((field.place() + 1) % inOrder.size());
    }
    for (Field<T, B, ?> field : required) {
      if ((given & field.bit()) == 0) {
        in.refuse(field.name().getValue(), ErrorCode.REQUIRED, "required");
      }
    }
    return into;
  }

  @Override
  void write(T value, DocumentWriter out) throws IOException {
    out.json().writeStartObject();
    for (Field<T, B, ?> field : inOrder) {
      field.write(value, out);
    }
    out.json().writeEndObject();
  }

  @Override
  void writeIfKnown(SerializedString name, T value, DocumentWriter out) throws IOException {
    out.begin(name);
    for (Field<T, B, ?> field : inOrder) {
      field.write(value, out);
    }
    out.end();
  }

  @Override
  void describe(DocumentSchema out, boolean orBlank) throws IOException {
    out.type("object", orBlank);
    if (!required.isEmpty()) {
      out.words("required", required.stream().map(each -> each.name().getValue()).toList());
    }
    out.open("properties");
    for (Field<T, B, ?> field : inOrder) {
      if (!(field.type() instanceof Replaced)) {
        out.field(field, (mayBeBlank & field.bit()) != 0);
      }
    }
    out.close().flag("additionalProperties", false);
    for (Map.Entry<String, String> constraint : constraints.entrySet()) {
      out.raw(constraint.getKey(), constraint.getValue());
    }
  }

  @Override
  void addTo(ReferralForm form, String pointer, Field<?, ?, ?> field) {
    form.add(FormPlace.Shape.OBJECT, pointer, this, field);
    inOrder.forEach(each -> form.add(pointer, each));
  }

  /** In order. */
  ImmutableList<Field<T, B, ?>> fields() {
    return inOrder;
  }

  /** The name of the document that it is a form of; empty when it is none. */
  String document() {
    return document;
  }
}
