package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Referral;

/**
 * How things stand, on the screener's own papers: where the child is, who responds, what is
 * prepared and held; and, nowhere else, what was only said and what contradicts what.
 */
final class ScreenerNow {
  private ScreenerNow() {}

  /** Where the child is, who responds to what, and the form that is held. */
  static void fields(MessageText text, ResponsePlan plan) {
    ChildNow.fields(text, plan);
    text.field("Response:", ResponseWording.of(plan));
    AccusedPlacement.fieldWithWhoHasIt(text, plan);
    ExpeditedForm form = plan.expeditedForm().outcome();
    if (form.held()) {
      text.field(
          "Expedited form:",
          (form.required().isYes()
                  ? "prepared and held"
                  : "custody is not known; if there is custody, prepared and held")
              + "; neither faxed nor e-mailed until the department is called out, then within 10 to"
              + " 15 minutes of that call");
    }
  }

  /** What {@link #fields} says beyond the entries that the decision asks for. */
  static ImmutableList<Cited<?>> because(ResponsePlan plan) {
    ImmutableList.Builder<Cited<?>> because = ImmutableList.builder();
    plan.placementResponse().ifPresent(response -> because.add(response.response()));
    if (plan.expeditedForm().outcome().held()) {
      because.add(plan.expeditedForm());
    }
    return because.build();
  }

  /** Ruling place: what was said and is no place that is known, to be asked again. */
  static void saidPlaces(MessageText text, Referral referral) {
    said(text, "Residence", referral.child().residence());
    said(text, "Jurisdiction", referral.child().jurisdiction());
    said(text, "Where the child is", referral.child().foundIn());
    said(text, "Placement's address", location(referral));
  }

  private static Place location(Referral referral) {
    return referral.placement().map(Placement::location).orElseGet(Place::unknown);
  }

  private static void said(MessageText text, String what, Place place) {
    List<String> parts = new ArrayList<>();
    place.saidCounty().ifPresent(parts::add);
    if (!place.isKnown()) {
      place.namedState().ifPresent(state -> parts.add(state.label()));
    }
    place.saidState().ifPresent(parts::add);
    place.saidCountry().ifPresent(parts::add);
    if (place.saidCounty().isPresent()
        || place.saidState().isPresent()
        || place.saidCountry().isPresent()) {
      text.personal(
          what + ", " + place.label() + "; said:", Optional.of(String.join(", ", parts)), what);
    }
  }

  /** Ruling contradiction: each pair, what counts meanwhile, and what to ask. */
  static void contradictions(MessageText text, ResponsePlan plan) {
    if (plan.contradictions().isEmpty()) {
      return;
    }
    text.blank().say("Contradictions, each to be asked about:");
    for (Contradiction pair : plan.contradictions()) {
      for (Fact question : questions(pair, plan.referral())) {
        text.item(
            pair.label() + ". Counts meanwhile: " + pair.counts() + ". Ask: " + question.label());
      }
    }
  }

  /** Of a county that is not of its state, the place that it was said of. */
  private static List<Fact> questions(Contradiction pair, Referral referral) {
    if (pair != Contradiction.COUNTY_NOT_OF_STATE) {
      return ImmutableList.of(pair.question());
    }
    List<Fact> questions = new ArrayList<>();
    ask(questions, referral.child().residence(), Fact.RESIDENCE);
    ask(questions, referral.child().jurisdiction(), Fact.JURISDICTION);
    ask(questions, referral.child().foundIn(), Fact.WHERE_FOUND);
    ask(questions, location(referral), Fact.PLACEMENT_LOCATION);
    return questions;
  }

  private static void ask(List<Fact> questions, Place place, Fact question) {
    if (place.isCountyOfAnotherState()) {
      questions.add(question);
    }
  }
}
