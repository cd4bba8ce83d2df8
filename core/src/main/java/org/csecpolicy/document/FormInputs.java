package org.csecpolicy.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.document.FormPlace.Shape;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidDocumentException;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was put into a form, each value at the JSON Pointer of its place. What is put in
 * later takes the place of what stood at the same pointer; an object, a list and nothing at all
 * take the place of what stood below it, too. Immutable; whatever is put in, nothing is thrown.
 */
public final class FormInputs {
  /** No place has a longer one. */
  private static final int LONGEST_POINTER = 100;

  private final Agency agency;
  private final ImmutableMap<String, FormInput> byPointer;

  private FormInputs(Agency agency, Map<String, FormInput> byPointer) {
    this.agency = agency;
    this.byPointer = ImmutableMap.copyOf(byPointer);
  }

  /** Nothing yet, into the form of this agency. */
  public static FormInputs none(Agency agency) {
    return new FormInputs(agency, Map.of());
  }

  /** These, with what was typed into one place; with nothing there when the text is blank. */
  public FormInputs typed(String pointer, @Nullable String text) {
    Map<String, FormInput> next = new HashMap<>(byPointer);
    Optional<FormPlace> place = ReferralForm.at(pointer);
    if (text == null || isBlank(text, place)) {
      clear(pointer, next);
    } else {
      next.put(
          pointer,
          place.map(at -> FormInput.typed(at, text, agency)).orElseGet(() -> unknown(pointer)));
    }
    return new FormInputs(agency, next);
  }

  /** These, with a value in JSON at one place, or a value at each place of an object or a list. */
  public FormInputs json(String pointer, @Nullable String json) {
    Map<String, FormInput> next = new HashMap<>(byPointer);
    if (json == null || json.isBlank()) {
      clear(pointer, next);
      return new FormInputs(agency, next);
    }
    try (JsonParser in = DocumentReader.parser(json)) {
      in.nextToken();
      put(pointer, in, next);
      if (in.nextToken() == null) {
        return new FormInputs(agency, next);
      }
      return refused(pointer, ErrorCode.TRAILING_CONTENT, "one JSON value and nothing after it");
    } catch (InvalidDocumentException tooLong) {
      return refused(pointer, ErrorCode.TOO_LARGE, tooLong.errors().get(0).rule());
    } catch (StreamConstraintsException tooDeep) {
      return refused(
          pointer, ErrorCode.TOO_DEEP, "nested at most " + StrictJson.MAX_DEPTH + " deep");
    } catch (JsonProcessingException malformed) {
      return refused(pointer, ErrorCode.NOT_JSON, "not JSON");
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory failed", impossible);
    }
  }

  private FormInputs refused(String pointer, ErrorCode code, String rule) {
    Map<String, FormInput> next = new HashMap<>(byPointer);
    next.put(pointer, FormInput.refused(nearest(pointer), code, rule));
    return new FormInputs(agency, next);
  }

  /** Puts in the value that a parser is at. */
  private void put(String pointer, JsonParser in, Map<String, FormInput> into) throws IOException {
    Optional<FormPlace> place = ReferralForm.at(pointer);
    boolean isList = place.filter(FormPlace::isList).isPresent();
    if (in.currentToken() == JsonToken.VALUE_NULL
        || in.currentToken() == JsonToken.VALUE_STRING && isBlank(in.getText(), place)) {
      clear(pointer, into);
    } else if (in.currentToken() == JsonToken.START_OBJECT && holdsOthers(pointer, place)) {
      putFields(pointer, in, into);
    } else if (in.currentToken() == JsonToken.START_ARRAY && isList) {
      clear(pointer, into);
      for (int index = 0; in.nextToken() != JsonToken.END_ARRAY; index++) {
        put(pointer + "/" + index, in, into);
      }
    } else {
      String value = copied(in);
      into.put(
          pointer,
          place.map(at -> FormInput.of(at, value, agency)).orElseGet(() -> unknown(pointer)));
    }
  }

  private void putFields(String pointer, JsonParser in, Map<String, FormInput> into)
      throws IOException {
    clear(pointer, into);
    Set<String> names = new HashSet<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      String field = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      in.nextToken();
      if (names.add(name)) {
        put(field, in, into);
      } else {
        in.skipChildren();
        into.put(field, FormInput.refused(nearest(field), ErrorCode.REPEATED, "given only once"));
      }
    }
    if (names.isEmpty() && !pointer.isEmpty()) {
      into.put(pointer, FormInput.EMPTY_OBJECT);
    }
  }

  /** As in a document: of a text, what shows nothing; of everything else, nothing at all. */
  private static boolean isBlank(String text, Optional<FormPlace> place) {
    return place.map(at -> at.type().isBlank(text)).orElseGet(text::isEmpty);
  }

  private static boolean holdsOthers(String pointer, Optional<FormPlace> place) {
    return pointer.isEmpty()
        || place
            .filter(at -> at.shape() == Shape.OBJECT || at.type() instanceof StatedAge)
            .isPresent();
  }

  private static String copied(JsonParser in) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = DocumentWriter.generator(text)) {
      out.copyCurrentStructure(in);
    }
    return text.toString();
  }

  private static void clear(String pointer, Map<String, FormInput> inputs) {
    inputs.keySet().removeIf(at -> isAtOrBelow(at, pointer));
  }

  static boolean isAtOrBelow(String at, String pointer) {
    return pointer.isEmpty() || at.equals(pointer) || at.startsWith(pointer + "/");
  }

  private static FormInput unknown(String pointer) {
    return FormInput.refused(
        nearest(pointer), ErrorCode.UNKNOWN_FIELD, "holds a field that no referral has");
  }

  /** The pointer itself, or that of the part where it ends: a name may be a value astray. */
  private static String nearest(String pointer) {
    if (ReferralForm.at(pointer).isPresent()) {
      return pointer;
    }
    String at = pointer.substring(0, Math.min(pointer.length(), LONGEST_POINTER));
    while (!at.isEmpty() && !ReferralForm.at(at).filter(FormPlace::isPart).isPresent()) {
      at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
    }
    return at;
  }

  Agency agency() {
    return agency;
  }

  ImmutableMap<String, FormInput> byPointer() {
    return byPointer;
  }
}
