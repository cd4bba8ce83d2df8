package org.csecpolicy.document;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.csecpolicy.document.Field.Presence;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.YesNoField;
import org.jspecify.annotations.Nullable;

/**
 * Adds fields to an object, at most 64, each with a name of its own. What takes a value must not
 * throw. Not safe to share between threads.
 *
 * @param <T> what the object stands for
 * @param <B> what it is read into
 */
public final class ObjectBuilder<T, B> {
  final Supplier<B> empty;
  final BiFunction<B, DocumentReader, @Nullable T> build;
  final Map<String, Field<T, B, ?>> fields = new LinkedHashMap<>();
  final Map<String, String> constraints = new LinkedHashMap<>();
  final String name;
  String document = "";
  boolean blankIsAbsent;

  ObjectBuilder(String name, Supplier<B> empty, BiFunction<B, DocumentReader, @Nullable T> build) {
    this.name = name;
    this.empty = empty;
    this.build = build;
  }

  /** A document of the object's own name, which may say so in a field {@code format}. */
  public ObjectBuilder<T, B> document() {
    return document(name);
  }

  /** A form of a document of this name. */
  ObjectBuilder<T, B> document(String name) {
    this.document = name;
    return this;
  }

  /**
   * A field that is null or an empty text counts as one that is absent, and so does a text of
   * nothing but blanks where any text may stand; unless every object must have the field. Screens
   * send fields that nobody filled in.
   */
  public ObjectBuilder<T, B> blankIsAbsent() {
    blankIsAbsent = true;
    return this;
  }

  /** Each yes or no of a part of a referral that has no field here yet, by its name. */
  ObjectBuilder<T, B> yesOrNo(ImmutableList<YesNoField<T, B>> facts) {
    for (YesNoField<T, B> each : facts) {
      if (!fields.containsKey(each.name())) {
        add(
            each.name(),
            key(each.name()),
            each.fact().statement() + ".",
            Vocabulary.ANSWER,
            Presence.UNLESS_UNKNOWN,
            each::answerIn,
            each::put);
      }
    }
    return this;
  }

  /** These of them, which stand before other fields. */
  ObjectBuilder<T, B> yesOrNo(ImmutableList<YesNoField<T, B>> facts, Fact first, Fact... others) {
    ImmutableSet<Fact> these = Sets.immutableEnumSet(first, others);
    return yesOrNo(
        ImmutableList.copyOf(Iterables.filter(facts, each -> these.contains(each.fact()))));
  }

  /** A field of every object, which is only written. */
  public <V> ObjectBuilder<T, B> field(
      String name, ValueType<V> type, Function<? super T, ? extends V> get) {
    return field(name, type, get, (to, value) -> {});
  }

  /** A field of every object. */
  public <V> ObjectBuilder<T, B> field(
      String name,
      ValueType<V> type,
      Function<? super T, ? extends V> get,
      BiConsumer<? super B, ? super V> set) {
    return add(name, type, Presence.ALWAYS, get, set);
  }

  /** A field that is left out when there is no value, which is only written. */
  public <V> ObjectBuilder<T, B> optional(
      String name, ValueType<V> type, Function<? super T, Optional<? extends V>> get) {
    return optional(name, type, get, (to, value) -> {});
  }

  /** A field that is left out when there is no value. */
  public <V> ObjectBuilder<T, B> optional(
      String name,
      ValueType<V> type,
      Function<? super T, Optional<? extends V>> get,
      BiConsumer<? super B, ? super V> set) {
    return add(name, type, Presence.IF_ANY, value -> get.apply(value).orElse(null), set);
  }

  /** A field that is left out when its value is none, empty or not known; only written. */
  <V> ObjectBuilder<T, B> known(
      String name, ValueType<V> type, Function<? super T, ? extends V> get) {
    return known(name, type, get, (to, value) -> {});
  }

  /** A field that is left out when its value is none, empty or not known. */
  <V> ObjectBuilder<T, B> known(
      String name,
      ValueType<V> type,
      Function<? super T, ? extends V> get,
      BiConsumer<? super B, ? super V> set) {
    return add(name, type, Presence.UNLESS_UNKNOWN, get, set);
  }

  /** A field that is only read; every object must have it. */
  public <V> ObjectBuilder<T, B> required(
      String name, ValueType<V> type, BiConsumer<? super B, ? super V> set) {
    return add(name, type, Presence.ALWAYS, value -> null, set);
  }

  /** A field that is only read. */
  public <V> ObjectBuilder<T, B> input(
      String name, ValueType<V> type, BiConsumer<? super B, ? super V> set) {
    return add(name, type, Presence.IF_ANY, value -> null, set);
  }

  /** A field that says of every object the same. */
  ObjectBuilder<T, B> constant(String name, String word) {
    return field(name, FixedText.of(word, word), value -> word);
  }

  /**
   * A field that was given up: it is refused whatever it holds, also nothing, and what takes its
   * place is named.
   */
  ObjectBuilder<T, B> replaced(String name, String successor) {
    return add(name, new Replaced(successor), Presence.IF_ANY, value -> null, (to, value) -> {});
  }

  /** The fields of another object, only written, as if they were fields of this one. */
  <V> ObjectBuilder<T, B> including(ObjectType<V, ?> other, Function<? super T, ? extends V> get) {
    other.fields().forEach(field -> include(field, get));
    return this;
  }

  /** A field like one of another object, from and to another place. */
  <V> ObjectBuilder<T, B> like(
      Field<?, ?, V> field, Function<T, @Nullable V> get, BiConsumer<B, V> set) {
    return add(
        field.name().getValue(),
        field.key(),
        field.words(),
        field.type(),
        field.presence(),
        get,
        set);
  }

  private <V, W> void include(Field<V, ?, W> field, Function<? super T, ? extends V> get) {
    add(
        field.name().getValue(),
        field.key(),
        field.words(),
        field.type(),
        field.presence(),
        value -> field.get().apply(get.apply(value)),
        (to, value) -> {});
  }

  /**
   * A keyword of JSON Schema, and its value in JSON, that says what fields have to do with each
   * other.
   */
  public ObjectBuilder<T, B> constraint(String keyword, String json) {
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

  private <V> ObjectBuilder<T, B> add(
      String name,
      ValueType<V> type,
      Presence presence,
      Function<? super T, ? extends @Nullable V> get,
      BiConsumer<? super B, ? super V> set) {
    return add(name, key(name), "", type, presence, get, set);
  }

  private String key(String field) {
    return name + "." + field;
  }

  private <V> ObjectBuilder<T, B> add(
      String name,
      String key,
      String words,
      ValueType<V> type,
      Presence presence,
      Function<? super T, ? extends @Nullable V> get,
      BiConsumer<? super B, ? super V> set) {
    checkState(fields.size() < Long.SIZE, "an object has at most %s fields", Long.SIZE);
    checkState(!fields.containsKey(name), "two fields of one name: %s", name);
    SerializedString encoded = new SerializedString(name);
    fields.put(name, new Field<>(encoded, fields.size(), key, words, type, presence, get, set));
    return this;
  }
}
