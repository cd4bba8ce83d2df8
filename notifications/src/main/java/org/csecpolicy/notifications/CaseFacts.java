package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.recording.CaseItem;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.IllicitActivity;
import org.csecpolicy.screening.Industry;

/**
 * The facts of a call as every report and entry about it states them. Whatever the caller of this
 * library supplied stands behind a label, never in a sentence of ours.
 *
 * <p>The reporting party is not among them: no clause has the hotline name it to another authority.
 */
final class CaseFacts {
  private CaseFacts() {}

  /** Which child and which referral. */
  static void child(Draft draft) {
    ReferralFields.youth(draft, "case.youth");
    number(draft);
  }

  static void number(Draft draft) {
    draft.personal("case.number", draft.details().referralNumber());
  }

  /** The whole report, as another authority needs it. */
  static void report(Draft draft) {
    child(draft);
    received(draft);
    draft.field("case.suspected", suspected(draft));
    for (Category category : Category.values()) {
      activities(draft, category);
    }
    places(draft);
    ChildNow.fields(draft);
    if (ChildNow.isOrGoesToHall(draft.plan())) {
      home(draft);
    } else {
      addresses(draft);
    }
    allegations(draft);
  }

  static void received(Draft draft) {
    draft.field("case.call-received", draft.moment(draft.referral().calledAt()));
  }

  /** Where the child lives, and whose jurisdiction that is. */
  static void places(Draft draft) {
    residence(draft);
    draft.field("case.jurisdiction", OtherCounty.jurisdiction(draft));
  }

  static void residence(Draft draft) {
    draft.field("case.residence", draft.referral().child().residence().label());
  }

  /** N-1.a.3–6. */
  static void information(Draft draft) {
    addresses(draft);
    allegations(draft);
  }

  /**
   * N-1.a.3, or that no address was gathered. While the youth is at Juvenile Hall nobody else is
   * told of a staging area, or of where the youth was before.
   */
  private static void addresses(Draft draft) {
    CaseInformation information = draft.referral().information();
    if (information.stagingArea().isPresent() || !information.hasAddress()) {
      item(draft, "case.address", CaseItem.STAGING_AREA, CaseInformation::stagingArea);
    }
    draft.ifGiven("case.present-address", information.presentAddress());
    home(draft);
  }

  private static void home(Draft draft) {
    draft.ifGiven("case.home-address", draft.referral().information().homeAddress());
  }

  /** N-1.a.4–6. */
  private static void allegations(Draft draft) {
    ImmutableList<String> perpetrators = draft.referral().information().perpetrators();
    if (perpetrators.isEmpty()) {
      draft.text().absent(draft.phrase("case.perpetrator"), CaseItem.PERPETRATOR.label());
    }
    perpetrators.forEach(each -> draft.personal("case.perpetrator", each));
    item(
        draft,
        "case.incident-location",
        CaseItem.INCIDENT_LOCATION,
        CaseInformation::incidentLocation);
    draft
        .text()
        .narrative(
            draft.phrase("case.summary"),
            draft.details().narrative().or(draft.referral().information()::summary),
            CaseItem.SUMMARY.label());
  }

  private static void item(
      Draft draft, String label, CaseItem item, Function<CaseInformation, Optional<String>> given) {
    draft.personal(draft.phrase(label), given.apply(draft.referral().information()), item.label());
  }

  /** Every suspected category, in printed order. */
  static String suspected(Draft draft) {
    return draft.referral().categories().isEmpty()
        ? draft.phrase("case.suspected.none")
        : listed(draft.referral().categories().keySet(), category -> suspected(draft, category));
  }

  static String suspected(Draft draft, Category category) {
    return draft.phrase(
        "case.suspected.category",
        "category",
        category.label(),
        "suspicion",
        draft.phrase("suspicion", draft.referral().categories().get(category)));
  }

  /** The same in the protocol's printed names and no more. */
  static String categories(Draft draft) {
    return listed(draft.referral().categories().keySet(), Category::label);
  }

  /** N-DEF-11, N-DEF-12: the settings of the work, or the illicit activities. */
  static void activities(Draft draft, Category category) {
    Referral referral = draft.referral();
    if (category == Category.CHILD_LABOR && !referral.industries().isEmpty()) {
      draft.field("case.work", listed(referral.industries(), Industry::label));
    }
    if (category == Category.CRIMINAL_BEHAVIOR && !referral.activities().isEmpty()) {
      draft.field("case.illicit-activity", listed(referral.activities(), IllicitActivity::label));
    }
  }

  /** In the order of the set, which is that of print. */
  private static <E> String listed(Set<E> all, Function<E, String> words) {
    return all.stream().map(words).collect(Collectors.joining("; "));
  }

  /** Who sends it, for a reader elsewhere, and where that person can be reached. */
  static void sender(Draft draft) {
    Agency agency = draft.agency();
    draft.field(
        "case.hotline",
        draft.phrase(
            "case.hotline.name",
            "hotline",
            agency.nameOf(Actor.HOTLINE),
            "county",
            Place.of(agency.county()).label()));
    sentBy(draft);
  }

  /** Who sends it, and where that person can be reached. */
  static void sentBy(Draft draft) {
    draft.personal("case.sent-by", draft.details().sentBy());
    callBack(draft);
  }

  static void callBack(Draft draft) {
    draft.personal("case.call-back", draft.details().callBack());
  }
}
