package org.csecpolicy.json;

import com.google.common.collect.ImmutableSetMultimap;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.IndicatorAnswers;

/**
 * A tree to a referral. Reads on after an error, with the faulty part left out, so that the rules
 * between the other parts are checked too.
 */
final class ReferralReader {
  /** Rules of the domain that mean nothing once one of these places is faulty. */
  private static final ImmutableSetMultimap<String, String> RESTS_ON =
      ImmutableSetMultimap.<String, String>builder()
          .put("child.dateOfBirth", "/calledAt")
          .put("assignedAt", "/calledAt")
          .putAll("categories", "/categories", "/indicators")
          .build();

  private final Moments moments;
  private final DocumentErrors errors;

  private ReferralReader(Moments moments, DocumentErrors errors) {
    this.moments = moments;
    this.errors = errors;
  }

  static Referral read(String json, Moments moments) {
    DocumentErrors errors = new DocumentErrors();
    return new ReferralReader(moments, errors).read(Fields.ofDocument(json, errors));
  }

  private Referral read(Fields fields) {
    Optional<Instant> calledAt = fields.text("calledAt", moments::read);
    Referral.Builder referral =
        Referral.builder()
            .calledAt(calledAt.orElse(Instant.EPOCH))
            .assignedAt(fields.text("assignedAt", moments::read))
            .caller(PartReader.caller(fields.object("caller")))
            .child(PartReader.child(fields.object("child")))
            .home(fields.word("home", Vocabulary.HOME, Home.UNKNOWN))
            .homeOffice(fields.text("homeOffice", Office::of))
            .occurred(fields.word("occurred", Vocabulary.OCCURRED, Occurred.UNKNOWN))
            .againstPlacement(
                fields.word(
                    "againstPlacement", Vocabulary.AGAINST_PLACEMENT, AgainstPlacement.UNKNOWN))
            .openCase(PartReader.openCase(fields.object("openCase")))
            .categories(fields.map("categories", Vocabulary.CATEGORY, Vocabulary.SUSPICION))
            .indicators(
                IndicatorAnswers.of(
                    fields.map("indicators", Vocabulary.INDICATOR, Vocabulary.ANSWER)))
            .redFlags(fields.words("redFlags", Vocabulary.RED_FLAG))
            .industries(fields.words("industries", Vocabulary.INDUSTRY))
            .activities(fields.words("activities", Vocabulary.ACTIVITY))
            .vulnerabilities(fields.words("vulnerabilities", Vocabulary.VULNERABILITY))
            .pastHistoryOnly(fields.answer("pastHistoryOnly"))
            .imminentDanger(fields.answer("imminentDanger"))
            .flightRisk(fields.answer("flightRisk"))
            .awol(fields.answer("awol"))
            .probation(PartReader.probation(fields.object("probation")))
            .definitions(PartReader.definitions(fields.object("definitions")))
            .reporting(PartReader.reporting(fields.object("reporting")))
            .information(PartReader.information(fields.object("information")));
    if (fields.has("placement")) {
      referral.placement(PartReader.placement(fields.object("placement")));
    }
    Custody.Builder custody = PartReader.custody(fields.object("custody"));
    build(custody::build).ifPresent(referral::custody);
    Elsewhere.Builder elsewhere = PartReader.elsewhere(fields.object("elsewhere"));
    build(elsewhere::build).ifPresent(referral::elsewhere);
    if (!fields.has("calledAt")) {
      fields.refuse("calledAt", "required");
    }
    fields.refuseOthers();
    Optional<Referral> built = build(referral::build);
    errors.throwIfAny();
    return built.orElseThrow();
  }

  /** Reports the broken rules of a part at the fields that they name. */
  private <T> Optional<T> build(Supplier<T> part) {
    try {
      return Optional.of(part.get());
    } catch (InvalidValueException invalid) {
      invalid.violations().stream()
          .filter(violation -> RESTS_ON.get(violation.field()).stream().noneMatch(errors::anyAt))
          .forEach(violation -> errors.add(Pointers.toField(violation.field()), violation.rule()));
      return Optional.empty();
    }
  }
}
