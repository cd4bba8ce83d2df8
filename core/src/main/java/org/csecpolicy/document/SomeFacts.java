package org.csecpolicy.document;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.Referral.Builder;
import org.jspecify.annotations.Nullable;

/**
 * Some of the facts of a referral, each under its field of the referral document: those that the
 * children of a call share, or those that one child has of its own.
 */
final class SomeFacts {
  /** The fields whose values are facts. */
  static final ImmutableSet<Field<Referral, Builder, ?>> FIELDS =
      ReferralDocument.TYPE.fields().stream()
          .filter(field -> !field.name().getValue().equals("format"))
          .collect(ImmutableSet.toImmutableSet());

  private final Map<Field<Referral, Builder, ?>, Object> values = new LinkedHashMap<>();

  /** What all of these have alike; of one child alone the moment of the call is shared. */
  static SomeFacts alikeIn(Iterable<Referral> children) {
    SomeFacts shared = new SomeFacts();
    Referral first = children.iterator().next();
    boolean several = children.spliterator().getExactSizeIfKnown() > 1;
    for (Field<Referral, Builder, ?> field : FIELDS) {
      if (several || isOfTheCall(field)) {
        shared.putIfAlike(field, first, children);
      }
    }
    return shared;
  }

  /** What a child has beside the shared facts. */
  static SomeFacts of(Referral child, SomeFacts shared) {
    SomeFacts own = new SomeFacts();
    for (Field<Referral, Builder, ?> field : FIELDS) {
      Object value = field.get().apply(child);
      if (value != null && !shared.values.containsKey(field)) {
        own.values.put(field, value);
      }
    }
    return own;
  }

  private void putIfAlike(
      Field<Referral, Builder, ?> field, Referral first, Iterable<Referral> children) {
    Object value = field.get().apply(first);
    for (Referral child : children) {
      if (!Objects.equals(value, field.get().apply(child))) {
        return;
      }
    }
    if (value != null) {
      values.put(field, value);
    }
  }

  /** Whether there is one value for all children of a call. */
  static boolean isOfTheCall(Field<Referral, Builder, ?> field) {
    return field.required();
  }

  <V> void put(Field<Referral, Builder, V> field, V value) {
    values.put(field, value);
  }

  @SuppressWarnings("unchecked") // what stands under a field is a value of its type: see put
  <V> @Nullable V get(Field<Referral, Builder, V> field) {
    return (V) values.get(field);
  }

  /** Whether there is a value under a field of this name. */
  boolean has(String name) {
    return values.keySet().stream().anyMatch(field -> field.name().getValue().equals(name));
  }

  void putInto(Builder referral) {
    values.keySet().forEach(field -> putInto(referral, field));
  }

  private <V> void putInto(Builder referral, Field<Referral, Builder, V> field) {
    V value = get(field);
    if (value != null) {
      field.set().accept(referral, value);
    }
  }
}
