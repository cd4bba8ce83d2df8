package org.csecpolicy.json;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.csecpolicy.screening.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The fields that one object of a document may have, and where the value of each goes. An object is
 * read field by field, in whatever order it has them, into something that starts out empty; a field
 * that is absent or wrong leaves that as it is, and a wrong one is reported at its place. Immutable
 * and safe to share between threads.
 *
 * @param <B> what an object is read into: a builder, as a rule
 */
public final class DocumentPart<B> {
  /** Reads the value that the reader is at to where it goes. */
  private interface Field<B> {
    void read(DocumentReader in, B into) throws IOException;
  }

  /** Makes a value of the one that the document is at; null when it is wrong. */
  private interface Value<T> {
    @Nullable T read(DocumentValues in) throws IOException;
  }

  /** A field, and its place among those of the part. */
  private record Known<B>(SerializedString name, Field<B> field, int place) {
    /** Its bit among those that an object has given. */
    long bit() {
      return 1L << place;
    }
  }

  /**
   * Takes an inner object that has just been read.
   *
   * @param <B> what the outer object is read into
   * @param <P> what the inner object was read into
   */
  @FunctionalInterface
  public interface Taker<B, P> {
    /** The reader is still at the inner object: rules between its fields are checked here. */
    void take(B into, P part, DocumentReader in);
  }

  private final Supplier<B> empty;
  private final ImmutableMap<String, Known<B>> fields;
  private final ImmutableList<Known<B>> inOrder;
  private final ImmutableList<Known<B>> required;

  /** The bits of the fields whose null or empty text means that nobody was asked. */
  private final long mayBeBlank;

  private DocumentPart(Builder<B> parts) {
    this.empty = parts.empty;
    this.fields = ImmutableMap.copyOf(parts.fields);
    this.inOrder = fields.values().asList();
    this.required = parts.required.build();
    this.mayBeBlank = parts.blankIsAbsent ? ~parts.neverBlank : 0;
  }

  /** Begins a part, without any field yet, whose objects are read into what is supplied. */
  public static <B> Builder<B> into(Supplier<B> empty) {
    return new Builder<>(empty);
  }

  /** Begins an object whose field names are words too. */
  private static <K extends Enum<K>, V extends Enum<V>> Builder<Map<K, V>> ofWords(
      Words<K> keys, Words<V> values) {
    Builder<Map<K, V>> part = into(keys::newMap);
    for (String word : keys.all()) {
      K key = Objects.requireNonNull(keys.read(word));
      part.word(word, values, (map, value) -> map.put(key, value));
    }
    return part;
  }

  /** The object that the reader is at. */
  B read(DocumentReader in) throws IOException {
    B into = empty.get();
    DocumentValues values = in.values();
    long given = 0;
    // Most documents have their fields in the order of the part: the next is looked for first.
    Known<B> next = inOrder.get(0);
    for (String name = values.nextField(next.name);
        name != null;
        name = values.nextField(next.name)) {
      Known<B> known = next.name.getValue().equals(name) ? next : fields.get(name);
      if (known == null) {
        values.refuseField();
        continue;
      }
      values.toValue();
      if ((given & known.bit()) == 0) {
        given |= known.bit();
        if ((mayBeBlank & known.bit()) == 0 || !values.isBlank()) {
          known.field.read(in, into);
        }
      } else {
        values.refuse("given only once");
      }
      next = inOrder.get((known.place + 1) % inOrder.size());
    }
    for (Known<B> known : required) {
      if ((given & known.bit()) == 0) {
        in.refuse(known.name.getValue(), "required");
      }
    }
    return into;
  }

  /**
   * Adds fields to a part, at most 64, each with a name of its own. What takes a value must not
   * throw. Not safe to share between threads.
   *
   * @param <B> what an object is read into
   */
  public static final class Builder<B> {
    private final Supplier<B> empty;
    private final Map<String, Known<B>> fields = new LinkedHashMap<>();
    private final ImmutableList.Builder<Known<B>> required = ImmutableList.builder();
    private boolean blankIsAbsent;

    /** The bits of the fields that are looked at even when they are null or an empty text. */
    private long neverBlank;

    private Builder(Supplier<B> empty) {
      this.empty = empty;
    }

    /**
     * A text, made into a value. The rules of an {@link
     * org.csecpolicy.policy.InvalidValueException} that the making throws are reported at the
     * field.
     */
    public <T> Builder<B> text(String name, Function<String, T> make, BiConsumer<B, T> set) {
      return value(name, in -> in.text(make), set);
    }

    /** A list of objects. What is not an object is reported and left out. */
    public <P> Builder<B> parts(String name, DocumentPart<P> part, Taker<B, P> take) {
      return field(
          name,
          (in, into) -> {
            if (in.values().isList()) {
              while (in.values().nextInList()) {
                takePart(in, into, part, take);
              }
            }
          });
    }

    /** An inner object. */
    public <P> Builder<B> part(String name, DocumentPart<P> part, Taker<B, P> take) {
      return field(name, (in, into) -> takePart(in, into, part, take));
    }

    /**
     * A field that is null or an empty text counts as one that is absent, unless every object must
     * have it: screens send fields that nobody filled in.
     *
     * @throws IllegalStateException when a field was added before
     */
    public Builder<B> blankIsAbsent() {
      checkState(fields.isEmpty(), "said before any field is added");
      blankIsAbsent = true;
      return this;
    }

    /**
     * Fields, added before, that every object must have.
     *
     * @throws IllegalStateException when one was not added
     */
    public Builder<B> require(String... names) {
      for (String name : names) {
        Known<B> known = fields.get(name);
        checkState(known != null, "not a field of this part: %s", name);
        required.add(known);
        neverBlank |= known.bit();
      }
      return this;
    }

    /**
     * The part with these fields.
     *
     * @throws IllegalStateException when there are none
     */
    public DocumentPart<B> build() {
      checkState(!fields.isEmpty(), "an object has at least one field");
      return new DocumentPart<>(this);
    }

    /** A whole number, made into a value as a text is. */
    <T> Builder<B> integer(String name, IntFunction<T> make, BiConsumer<B, T> set) {
      return value(name, in -> in.integer(make), set);
    }

    /**
     * A field that was given up: it is refused whatever it holds, also nothing, and what takes its
     * place is named.
     */
    Builder<B> replaced(String name, String successor) {
      field(name, (in, into) -> in.values().refuse("replaced by " + successor));
      neverBlank |= fields.get(name).bit();
      return this;
    }

    /** A whole number made into a value, or an inner object in its place. */
    <T, P> Builder<B> integerOrPart(
        String name,
        IntFunction<T> make,
        BiConsumer<B, T> set,
        DocumentPart<P> part,
        Taker<B, P> take) {
      return field(
          name,
          (in, into) -> {
            if (in.values().isAtObject()) {
              take.take(into, part.read(in), in);
              return;
            }
            T read = in.values().integer(make);
            if (read != null) {
              set.accept(into, read);
            }
          });
    }

    <E extends Enum<E>> Builder<B> word(String name, Words<E> words, BiConsumer<B, E> set) {
      return value(name, in -> in.word(words), set);
    }

    Builder<B> answer(String name, BiConsumer<B, Answer> set) {
      return word(name, Vocabulary.ANSWER, set);
    }

    /** A list of words, each at most once. */
    <E extends Enum<E>> Builder<B> words(String name, Words<E> words, BiConsumer<B, List<E>> set) {
      return value(name, in -> in.isList() ? in.words(words) : null, set);
    }

    /** An object whose field names are words too; what is blank in it counts as it does here. */
    <K extends Enum<K>, V extends Enum<V>> Builder<B> map(
        String name, Words<K> keys, Words<V> values, BiConsumer<B, Map<K, V>> set) {
      Builder<Map<K, V>> part = ofWords(keys, values);
      part.blankIsAbsent = blankIsAbsent;
      return part(name, part.build(), (into, map, in) -> set.accept(into, map));
    }

    private <T> Builder<B> value(String name, Value<T> value, BiConsumer<B, T> set) {
      return field(
          name,
          (in, into) -> {
            T read = value.read(in.values());
            if (read != null) {
              set.accept(into, read);
            }
          });
    }

    private Builder<B> field(String name, Field<B> field) {
      checkState(fields.size() < Long.SIZE, "an object has at most %s fields", Long.SIZE);
      checkState(!fields.containsKey(name), "two fields of one name: %s", name);
      fields.put(name, new Known<>(new SerializedString(name), field, fields.size()));
      return this;
    }

    private static <B, P> void takePart(
        DocumentReader in, B into, DocumentPart<P> part, Taker<B, P> take) throws IOException {
      if (in.values().isObject()) {
        take.take(into, part.read(in), in);
      }
    }
  }
}
