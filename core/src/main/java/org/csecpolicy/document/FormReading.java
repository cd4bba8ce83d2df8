package org.csecpolicy.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.csecpolicy.document.FormPlace.Shape;
import org.csecpolicy.policy.DocumentError;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.referral.Referral;

/**
 * What a form says as a referral: read as the document of everything in it that is not refused. A
 * value that is wrong only beside another one is refused here, and the document is read without it,
 * until nothing is wrong. Does not depend on the order in which the form was filled in.
 */
public final class FormReading {
  private static final ImmutableList<String> IN_ORDER = ReferralForm.all().keySet().asList();
  private static final ImmutableMap<String, Integer> ORDER = order();

  private final FormInputs inputs;
  private final String calledAt;

  /** What is known to be wrong so far, and where; what is refused is in no document. */
  private final Set<DocumentError> problems = new LinkedHashSet<>();

  private final Map<String, FormPlace> accepted = new TreeMap<>();
  private final Map<String, FormPlace> refused = new HashMap<>();
  private final Referral referral;

  private FormReading(FormInputs inputs, Instant calledAt) {
    this.inputs = inputs;
    this.calledAt = '"' + calledAt.toString() + '"';
    inputs.byPointer().forEach(this::sort);
    leaveOutWhatIsTooMany();
    leaveOutEveryPartOfWhatIsRefused();
    this.referral = read();
  }

  /**
   * What a form says.
   *
   * @param calledAt the moment of the call, while the form has no other
   * @throws org.csecpolicy.policy.InvalidValueException when that is no moment of 1900 to 2999
   */
  public static FormReading of(FormInputs inputs, Instant calledAt) {
    Referral.builder().calledAt(calledAt).build();
    return new FormReading(inputs, calledAt);
  }

  /** With every value that is not refused. */
  public Referral referral() {
    return referral;
  }

  /** What is wrong, in the order of the document. */
  public ImmutableList<DocumentError> problems() {
    return ImmutableList.sortedCopyOf(
        Comparator.comparingInt((DocumentError error) -> order(error.pointer()))
            .thenComparing(error -> error.pointer().length())
            .thenComparing(DocumentError::pointer)
            .thenComparing(DocumentError::code)
            .thenComparing(DocumentError::rule),
        problems);
  }

  private void sort(String pointer, FormInput input) {
    problems.addAll(input.errors());
    ReferralForm.at(pointer)
        .ifPresent(at -> (input.isRefused() ? refused : accepted).put(pointer, at));
  }

  /** Of a list that has too many values, the first count. */
  private void leaveOutWhatIsTooMany() {
    for (FormPlace place : ReferralForm.all().values()) {
      if (place.type() instanceof ListType<?> list && list.most() < Integer.MAX_VALUE) {
        accepted.values().stream()
            .filter(each -> each.pointer().startsWith(place.pointer() + "/"))
            .sorted(Comparator.comparing(each -> number(each.pointer())))
            .skip(list.most())
            .toList()
            .forEach(each -> refuse(each, ErrorCode.TOO_MANY, "at most " + list.most()));
      }
    }
  }

  private static int number(String pointer) {
    return Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  /**
   * What is known in part may say more than the whole would, such as a stated age beside a birth
   * date that is half typed: then nothing of it counts.
   */
  private void leaveOutEveryPartOfWhatIsRefused() {
    List<FormPlace> parts = new ArrayList<>();
    for (FormPlace place : accepted.values()) {
      if (refused.values().stream().anyMatch(other -> other.whole().equals(place.whole()))) {
        parts.add(place);
      }
    }
    parts.forEach(
        part ->
            refuse(part, ErrorCode.CONFLICT, "left out while another part of the same is refused"));
  }

  private void refuse(FormPlace place, ErrorCode code, String rule) {
    accepted.remove(place.pointer());
    refused.put(place.pointer(), place);
    problems.add(DocumentError.of(place.pointer(), code, rule));
  }

  /** Each turn leaves out at least one value more. */
  private Referral read() {
    refuseAgesOfTwoForms();
    while (true) {
      FormDocument document = document();
      try {
        return DocumentReader.read(document.json(), ReferralDocument.TYPE, inputs.agency());
      } catch (InvalidDocumentException invalid) {
        int before = accepted.size();
        invalid
            .errors()
            .forEach(
                error ->
                    refuseAt(document.pointerInForm(error.pointer()), error.code(), error.rule()));
        if (accepted.size() == before) {
          throw new IllegalStateException("a referral without what is refused is refused", invalid);
        }
      }
    }
  }

  /** One age and the ends of a range at once: nobody knows which is meant. */
  private void refuseAgesOfTwoForms() {
    List<FormPlace> ages =
        accepted.values().stream()
            .filter(place -> place.pointer().startsWith(ReferralForm.STATED_AGE))
            .toList();
    boolean isOne = accepted.containsKey(ReferralForm.STATED_AGE);
    if (isOne && ages.size() > 1) {
      refuseAll(ages, ErrorCode.CONFLICT, "one age or the ends of a range, not both");
      leaveOutEveryPartOfWhatIsRefused();
    }
  }

  /** What is at a place or below it, with what it is a part of, and what the rule rests on. */
  private void refuseAt(String pointer, ErrorCode code, String rule) {
    List<FormPlace> at =
        accepted.values().stream()
            .filter(place -> FormInputs.isAtOrBelow(place.pointer(), pointer))
            .toList();
    refuseAll(at, code, rule);
    for (String other : ReferralDocument.restsOn(pointer)) {
      if (accepted.containsKey(other)) {
        problems.add(
            DocumentError.of(
                other,
                ErrorCode.CONFLICT,
                "in keeping with a field that is refused for it: " + rule));
      }
    }
    leaveOutEveryPartOfWhatIsRefused();
  }

  private void refuseAll(Collection<FormPlace> places, ErrorCode code, String rule) {
    places.forEach(place -> refuse(place, code, rule));
  }

  private FormDocument document() {
    FormDocument document = new FormDocument();
    accepted.forEach(
        (pointer, place) -> {
          FormInput input = inputs.byPointer().get(pointer);
          if (input == FormInput.EMPTY_OBJECT) {
            document.putObject(place);
          } else {
            document.put(place, input.json());
          }
        });
    refused.values().forEach(place -> putInsteadOf(place, document));
    if (!accepted.containsKey(ReferralForm.CALLED_AT)) {
      document.put(ReferralForm.all().get(ReferralForm.CALLED_AT), calledAt);
    }
    return document;
  }

  /** Somebody began to say something of it: a placement of which the name is refused is there. */
  private static void putInsteadOf(FormPlace place, FormDocument document) {
    String json = place.type().insteadOfRefused();
    if (!json.isEmpty()) {
      document.put(place, json);
    } else if (place.shape() == Shape.OBJECT) {
      document.putObject(place);
    } else {
      document.putParentOf(place);
    }
  }

  private static int order(String pointer) {
    int slash = pointer.lastIndexOf('/');
    Integer order = ORDER.get(pointer);
    return order == null && slash > 0
        ? ORDER.getOrDefault(pointer.substring(0, slash), -1)
        : order == null ? -1 : order;
  }

  private static ImmutableMap<String, Integer> order() {
    ImmutableMap.Builder<String, Integer> order = ImmutableMap.builder();
    for (int i = 0; i < IN_ORDER.size(); i++) {
      order.put(IN_ORDER.get(i), i);
    }
    return order.build();
  }
}
