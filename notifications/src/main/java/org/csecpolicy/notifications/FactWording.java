package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.IllicitActivity;
import org.csecpolicy.screening.Industry;
import org.csecpolicy.screening.Suspicion;

/** Facts of a referral in the words of a message, with nothing personal among them. */
final class FactWording {
  private static final ImmutableMap<Fact, String> TO_THE_OTHER_COUNTY =
      ImmutableMap.of(
          Fact.OPEN_SERVICES, "whether the child has open services with you",
          Fact.OPEN_JURISDICTION, "whether you have open jurisdiction over the child",
          Fact.WILL_RESPOND, "whether you will respond",
          Fact.ELECTRONIC_TRANSFER, "whether you accept an Electronic Transfer of the referral",
          Fact.ANSWERED_BY, "who answers for you, and can be called back",
          Fact.EXPECTED_ARRIVAL, "when you will be with the child",
          Fact.MISSING_PERSON_REPORT, "whether there is an active Missing Person's Report",
          Fact.DELINQUENCY_WARRANT, "whether there is a Delinquency Warrant");

  private FactWording() {}

  /** The hotline by name, for a reader elsewhere. */
  static String hotline(Agency agency) {
    return agency.department()
        + " "
        + agency.nameOf(Actor.HOTLINE)
        + ", "
        + Place.of(agency.county()).label();
  }

  /** Every suspected category, in printed order. */
  static String suspected(Referral referral) {
    return referral.categories().isEmpty()
        ? "no category named yet"
        : Stream.of(Category.values())
            .filter(referral::suspects)
            .map(category -> suspected(referral, category))
            .collect(Collectors.joining("; "));
  }

  static String suspected(Referral referral, Category category) {
    return category.label() + " (" + of(referral.categories().get(category)) + ")";
  }

  /** The settings of the child's work, in printed order. */
  static Optional<String> industries(Referral referral) {
    return listed(Industry.values(), referral.industries(), Industry::label);
  }

  /** The illicit activities that the child is induced to, in printed order. */
  static Optional<String> activities(Referral referral) {
    return listed(IllicitActivity.values(), referral.activities(), IllicitActivity::label);
  }

  static String of(Answer answer) {
    return switch (answer) {
      case YES -> "yes";
      case NO -> "no";
      case UNKNOWN -> "not known";
    };
  }

  static String of(Suspicion suspicion) {
    return switch (suspicion) {
      case POSSIBLE -> "possible";
      case IDENTIFIED -> "identified";
    };
  }

  static String of(WillRespond answer) {
    return switch (answer) {
      case YES -> "yes";
      case NO -> "no, it declines to respond";
      case PENDING -> "asked, no answer yet";
      case UNKNOWN -> "not asked";
    };
  }

  static String of(ElectronicTransfer answer) {
    return switch (answer) {
      case ACCEPTED -> "accepted";
      case DECLINED -> "declined";
      case UNKNOWN -> "not asked, or no answer yet";
    };
  }

  static String of(ProbationStatus status) {
    return switch (status) {
      case NOT_VERIFIED -> "not verified";
      case NOT_INVOLVED -> "Probation is not involved";
      case INVOLVED -> "Probation is involved, without 602 status";
      case WARD_602_FR_PLACEMENT -> "602 status, FR Placement";
      case WARD_602_FM_HOME -> "602 status, FM (Home of Parent/LG)";
      case WARD_ELSEWHERE -> "ward of another county; Probation here is not involved";
    };
  }

  /** An open question in the words in which the other county or state is asked. */
  static Optional<String> toTheOtherCounty(Fact fact) {
    return Optional.ofNullable(TO_THE_OTHER_COUNTY.get(fact));
  }

  private static <E extends Enum<E>> Optional<String> listed(
      E[] printed, ImmutableSet<E> given, Function<E, String> label) {
    return given.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Stream.of(printed)
                .filter(given::contains)
                .map(label)
                .collect(Collectors.joining("; ")));
  }
}
