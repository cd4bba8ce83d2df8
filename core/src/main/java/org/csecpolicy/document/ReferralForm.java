package org.csecpolicy.document;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.csecpolicy.document.FormPlace.Shape;

/**
 * Every place of a referral document by its JSON Pointer, in the order of the document, as its
 * declaration has it.
 */
public final class ReferralForm {
  static final String CALLED_AT = "/calledAt";
  private static final String BIRTH = "/child/dateOfBirth";
  private static final String RESIDENCE = "/child/residence";
  private static final String JURISDICTION = "/child/jurisdiction";
  static final String STATED_AGE = "/child/statedAge";

  /** Numbered from 0 to 999: more than any list of words is long. */
  private static final Pattern ELEMENT = Pattern.compile("(.+)/(0|[1-9][0-9]{0,2})");

  private static final ImmutableMap<String, FormPlace> PLACES = places();

  private final Map<String, FormPlace> places = new LinkedHashMap<>();

  private ReferralForm() {}

  private static ImmutableMap<String, FormPlace> places() {
    ReferralForm form = new ReferralForm();
    ReferralDocument.TYPE.fields().forEach(field -> form.add("", field));
    return ImmutableMap.copyOf(form.places);
  }

  /** Every place, without the values of lists. */
  public static ImmutableMap<String, FormPlace> all() {
    return PLACES;
  }

  /** The place at a pointer, which may be that of a value of a list; empty when there is none. */
  public static Optional<FormPlace> at(String pointer) {
    FormPlace place = PLACES.get(pointer);
    if (place != null) {
      return Optional.of(place);
    }
    Matcher element = ELEMENT.matcher(pointer);
    return element.matches()
        ? Optional.ofNullable(PLACES.get(element.group(1)))
            .filter(FormPlace::isList)
            .map(list -> list.element(pointer))
        : Optional.empty();
  }

  /** A field of the object at a pointer, and what it holds. */
  void add(String parent, Field<?, ?, ?> field) {
    field.type().addTo(this, parent + "/" + field.name().getValue(), field);
  }

  void add(Shape shape, String pointer, ValueType<?> type, Field<?, ?, ?> field) {
    String description =
        Descriptions.ALL.getOrDefault(
            field.key(),
            field.words().isEmpty()
                ? Descriptions.ALL.getOrDefault(type.name(), "")
                : field.words());
    places.put(
        pointer,
        new FormPlace(pointer, shape, type, description, field.required(), whole(pointer)));
  }

  /**
   * A fact is known as a whole or not at all: a place, and the age with the birth date. The
   * residence stands for a jurisdiction that nobody has named, and must not for one that is
   * refused.
   */
  private String whole(String pointer) {
    String parent = pointer.substring(0, pointer.lastIndexOf('/'));
    FormPlace object = places.get(parent);
    if (object != null && object.type() == PlaceType.SAID) {
      return parent.equals(JURISDICTION) ? RESIDENCE : parent;
    }
    return pointer.startsWith(STATED_AGE) ? BIRTH : pointer;
  }
}
