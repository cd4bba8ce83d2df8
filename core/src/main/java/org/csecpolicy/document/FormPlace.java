package org.csecpolicy.document;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.csecpolicy.referral.InputKind;

/**
 * A place of a referral document, which a form may fill in: one value, a list, or an object that
 * holds others.
 */
public final class FormPlace {
  /** What stands at a place. */
  enum Shape {
    VALUE,
    LIST,
    OBJECT
  }

  private final String pointer;
  private final Shape shape;
  private final ValueType<?> type;
  private final String description;
  private final boolean required;
  private final String whole;

  FormPlace(
      String pointer,
      Shape shape,
      ValueType<?> type,
      String description,
      boolean required,
      String whole) {
    this.pointer = pointer;
    this.shape = shape;
    this.type = type;
    this.description = description;
    this.required = required;
    this.whole = whole;
  }

  /** One of the values of a list. */
  FormPlace element(String at) {
    return new FormPlace(at, Shape.VALUE, ((ListType<?>) type).each(), description, false, at);
  }

  /** The JSON Pointer to it. */
  public String pointer() {
    return pointer;
  }

  /** Whether it takes any number of values, each at a pointer of its own below this one. */
  public boolean isList() {
    return shape == Shape.LIST;
  }

  /** Whether others stand below it. */
  boolean isPart() {
    return shape != Shape.VALUE;
  }

  /** How a form takes a value, or each value of a list; none where a form has nothing to ask. */
  public Optional<InputKind> kind() {
    return shape == Shape.OBJECT ? Optional.empty() : value().kind();
  }

  /** The words that it takes; empty when it takes others than words. */
  public ImmutableSet<String> words() {
    return value().words();
  }

  /** The most characters that it takes; 0 when its kind says so. */
  public int longest() {
    return value().longest();
  }

  /** What it is, in a sentence; may be empty. */
  public String description() {
    return description;
  }

  /** Whether every referral has it. */
  public boolean isRequired() {
    return required;
  }

  /** What tells the places of which one value is made from others: alike for all of them. */
  String whole() {
    return whole;
  }

  Shape shape() {
    return shape;
  }

  ValueType<?> type() {
    return type;
  }

  private ValueType<?> value() {
    return type instanceof ListType<?> list ? list.each() : type;
  }
}
