package org.csecpolicy.json;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.csecpolicy.json.Field.Presence;
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

  /** The bits of the fields whose null or empty text means that nobody was asked. */
  private final long mayBeBlank;

  private ObjectType(Builder<T, B> parts) {
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
  public static <T> Builder<T, Void> written() {
    return written("");
  }

  /**
   * An object that is only written.
   *
   * @param name under which a schema defines it, and descriptions of it and its fields are found
   */
  public static <T> Builder<T, Void> written(String name) {
    return new Builder<>(
        name,
        () -> {
          throw new UnsupportedOperationException("only written");
        },
        (nothing, in) -> null);
  }

  /** An object that is made of what its fields were read into; the making must not throw. */
  public static <T, B> Builder<T, B> of(String name, Supplier<B> empty, Function<B, T> build) {
    return checked(name, empty, (into, in) -> build.apply(into));
  }

  /**
   * A whole document, made once nothing is wrong with it; the rules of an {@link
   * org.csecpolicy.policy.InvalidValueException} that the making throws are reported of the whole.
   */
  public static <T, B> Builder<T, B> whole(String name, Supplier<B> empty, Function<B, T> build) {
    return checked(name, empty, (into, in) -> in.whole(() -> build.apply(into)));
  }

  /** An object whose making may report errors of its own, and then gives null. */
  static <T, B> Builder<T, B> checked(
      String name, Supplier<B> empty, BiFunction<B, DocumentReader, @Nullable T> build) {
    return new Builder<>(name, empty, build);
  }

  /** An object whose field names are words too. */
  static <K extends Enum<K>, V> Builder<Map<K, V>, Map<K, V>> map(
      String name, Words<K> keys, ValueType<V> values) {
    Builder<Map<K, V>, Map<K, V>> object = of(name, keys::newMap, map -> map);
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
        if ((mayBeBlank & field.bit()) == 0 || !values.isBlank()) {
          field.read(in, into);
        }
      } else {
        values.refuse("given only once");
      }
      next = inOrder.get((field.place() + 1) % inOrder.size());
    }
    for (Field<T, B, ?> field : required) {
      if ((given & field.bit()) == 0) {
        in.refuse(field.name().getValue(), "required");
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
        out.value(
            field.name().getValue(), field.key(), field.type(), (mayBeBlank & field.bit()) != 0);
      }
    }
    out.close().flag("additionalProperties", false);
    for (Map.Entry<String, String> constraint : constraints.entrySet()) {
      out.raw(constraint.getKey(), constraint.getValue());
    }
  }

  /** The name of the document that it is a form of; empty when it is none. */
  String document() {
    return document;
  }

  /**
   * Adds fields to an object, at most 64, each with a name of its own. What takes a value must not
   * throw. Not safe to share between threads.
   *
   * @param <T> what the object stands for
   * @param <B> what it is read into
   */
  public static final class Builder<T, B> {
    private final Supplier<B> empty;
    private final BiFunction<B, DocumentReader, @Nullable T> build;
    private final Map<String, Field<T, B, ?>> fields = new LinkedHashMap<>();
    private final Map<String, String> constraints = new LinkedHashMap<>();
    private final String name;
    private String document = "";
    private boolean blankIsAbsent;

    private Builder(
        String name, Supplier<B> empty, BiFunction<B, DocumentReader, @Nullable T> build) {
      this.name = name;
      this.empty = empty;
      this.build = build;
    }

    /** A document of the object's own name, which may say so in a field {@code format}. */
    public Builder<T, B> document() {
      return document(name);
    }

    /** A form of a document of this name. */
    Builder<T, B> document(String name) {
      this.document = name;
      return this;
    }

    /**
     * A field that is null or an empty text counts as one that is absent, unless every object must
     * have it: screens send fields that nobody filled in.
     */
    public Builder<T, B> blankIsAbsent() {
      blankIsAbsent = true;
      return this;
    }

    /** A field of every object, which is only written. */
    public <V> Builder<T, B> field(
        String name, ValueType<V> type, Function<? super T, ? extends V> get) {
      return field(name, type, get, (to, value) -> {});
    }

    /** A field of every object. */
    public <V> Builder<T, B> field(
        String name,
        ValueType<V> type,
        Function<? super T, ? extends V> get,
        BiConsumer<? super B, ? super V> set) {
      return add(name, type, Presence.ALWAYS, get, set);
    }

    /** A field that is left out when there is no value, which is only written. */
    public <V> Builder<T, B> optional(
        String name, ValueType<V> type, Function<? super T, Optional<? extends V>> get) {
      return optional(name, type, get, (to, value) -> {});
    }

    /** A field that is left out when there is no value. */
    public <V> Builder<T, B> optional(
        String name,
        ValueType<V> type,
        Function<? super T, Optional<? extends V>> get,
        BiConsumer<? super B, ? super V> set) {
      return add(name, type, Presence.IF_ANY, value -> get.apply(value).orElse(null), set);
    }

    /** A field that is left out when its value is none, empty or not known; only written. */
    <V> Builder<T, B> known(String name, ValueType<V> type, Function<? super T, ? extends V> get) {
      return known(name, type, get, (to, value) -> {});
    }

    /** A field that is left out when its value is none, empty or not known. */
    <V> Builder<T, B> known(
        String name,
        ValueType<V> type,
        Function<? super T, ? extends V> get,
        BiConsumer<? super B, ? super V> set) {
      return add(name, type, Presence.UNLESS_UNKNOWN, get, set);
    }

    /** A field that is only read; every object must have it. */
    public <V> Builder<T, B> required(
        String name, ValueType<V> type, BiConsumer<? super B, ? super V> set) {
      return add(name, type, Presence.ALWAYS, value -> null, set);
    }

    /** A field that is only read. */
    public <V> Builder<T, B> input(
        String name, ValueType<V> type, BiConsumer<? super B, ? super V> set) {
      return add(name, type, Presence.IF_ANY, value -> null, set);
    }

    /** A field that says of every object the same. */
    Builder<T, B> constant(String name, String word) {
      return field(name, FixedText.of(word, word), value -> word);
    }

    /**
     * A field that was given up: it is refused whatever it holds, also nothing, and what takes its
     * place is named.
     */
    Builder<T, B> replaced(String name, String successor) {
      return add(name, new Replaced(successor), Presence.IF_ANY, value -> null, (to, value) -> {});
    }

    /** The fields of another object, only written, as if they were fields of this one. */
    <V> Builder<T, B> including(ObjectType<V, ?> other, Function<? super T, ? extends V> get) {
      other.inOrder.forEach(field -> include(field, get));
      return this;
    }

    private <V, W> void include(Field<V, ?, W> field, Function<? super T, ? extends V> get) {
      add(
          field.name().getValue(),
          field.key(),
          field.type(),
          field.presence(),
          value -> field.get().apply(get.apply(value)),
          (to, value) -> {});
    }

    /**
     * A keyword of JSON Schema, and its value in JSON, that says what fields have to do with each
     * other.
     */
    Builder<T, B> constraint(String keyword, String json) {
      constraints.put(keyword, json);
      return this;
    }

    /**
     * The object with these fields.
     *
     * @throws IllegalStateException when there are none
     */
    public ObjectType<T, B> build() {
      checkState(!fields.isEmpty(), "an object has at least one field");
      if (!document.isEmpty()) {
        String format = DocumentSchema.format(document);
        input("format", FixedText.of(format, format + ", or left out"), (to, value) -> {});
      }
      return new ObjectType<>(this);
    }

    private <V> Builder<T, B> add(
        String name,
        ValueType<V> type,
        Presence presence,
        Function<? super T, ? extends @Nullable V> get,
        BiConsumer<? super B, ? super V> set) {
      return add(name, this.name + "." + name, type, presence, get, set);
    }

    private <V> Builder<T, B> add(
        String name,
        String key,
        ValueType<V> type,
        Presence presence,
        Function<? super T, ? extends @Nullable V> get,
        BiConsumer<? super B, ? super V> set) {
      checkState(fields.size() < Long.SIZE, "an object has at most %s fields", Long.SIZE);
      checkState(!fields.containsKey(name), "two fields of one name: %s", name);
      SerializedString encoded = new SerializedString(name);
      fields.put(name, new Field<>(encoded, fields.size(), key, type, presence, get, set));
      return this;
    }
  }
}
