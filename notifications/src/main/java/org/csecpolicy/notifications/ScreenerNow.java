package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.directory.Quoted;
import org.csecpolicy.notice.ExpeditedForm;
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
  /** The places that the facts of a call name. */
  private static final ImmutableList<Fact> PLACES =
      ImmutableList.of(
          Fact.RESIDENCE, Fact.JURISDICTION, Fact.WHERE_FOUND, Fact.PLACEMENT_LOCATION);

  private ScreenerNow() {}

  /** Where the child is, who responds to what, and the form that is held. */
  static void fields(Draft draft) {
    ChildNow.fields(draft);
    if (!ChildNow.mayBeHeld(draft)) {
      // Nobody else is told of what custody contradicts; here nothing that was said is lost.
      ChildNow.heldBy(draft);
    }
    draft.field("response", OurResponse.words(draft));
    AccusedPlacement.withWhoHasIt(draft).ifPresent(words -> draft.field("placement", words));
    draft.plan().placementResponse().ifPresent(response -> draft.because(response.response()));
    ExpeditedForm form = draft.plan().expeditedForm().outcome();
    if (form.held()) {
      String held =
          form.required().isYes() ? "screener.form.held" : "screener.form.held-if-custody";
      draft.field("screener.form", draft.phrase(held)).because(draft.plan().expeditedForm());
    }
  }

  /** Ruling place: what was said and is no place that is known, to be asked again. */
  static void saidPlaces(Draft draft) {
    for (Fact fact : PLACES) {
      said(draft, draft.phrase("screener.said", fact), place(draft.referral(), fact));
    }
  }

  private static Place place(Referral referral, Fact fact) {
    return switch (fact) {
      case RESIDENCE -> referral.child().residence();
      case JURISDICTION -> referral.child().jurisdiction();
      case WHERE_FOUND -> referral.child().foundIn();
      default -> referral.placement().map(Placement::location).orElseGet(Place::unknown);
    };
  }

  private static void said(Draft draft, String what, Place place) {
    List<String> parts = new ArrayList<>();
    place.saidCounty().map(Quoted::inAList).ifPresent(parts::add);
    if (!place.isKnown()) {
      place.namedState().ifPresent(state -> parts.add(state.label()));
    }
    place.saidState().map(Quoted::inAList).ifPresent(parts::add);
    place.saidCountry().map(Quoted::inAList).ifPresent(parts::add);
    if (place.saidCounty().isPresent()
        || place.saidState().isPresent()
        || place.saidCountry().isPresent()) {
      draft
          .text()
          .personal(
              draft.phrase("screener.said.as", "what", what, "place", place.label()),
              Optional.of(String.join(", ", parts)),
              what);
    }
  }

  /** Ruling contradiction: each pair, what counts meanwhile, and what to ask. */
  static void contradictions(Draft draft) {
    if (draft.plan().contradictions().isEmpty()) {
      return;
    }
    draft.blank().say("screener.contradictions");
    for (Contradiction pair : draft.plan().contradictions()) {
      for (Fact question : questions(pair, draft.referral())) {
        draft.item(
            "screener.contradiction",
            "facts",
            pair.label(),
            "counts",
            pair.counts(),
            "question",
            question.label());
      }
    }
  }

  /** Of a county that is not of its state, the place that it was said of. */
  private static List<Fact> questions(Contradiction pair, Referral referral) {
    return pair == Contradiction.COUNTY_NOT_OF_STATE
        ? PLACES.stream().filter(fact -> place(referral, fact).isCountyOfAnotherState()).toList()
        : ImmutableList.of(pair.question());
  }
}
