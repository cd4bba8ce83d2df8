package org.csecpolicy.json;

import com.google.common.collect.ImmutableSetMultimap;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.AgainstPlacement;
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
    if (!fields.has("calledAt")) {
      fields.refuse("calledAt", "required");
    }
    Referral.Builder referral =
        Referral.builder()
            .calledAt(calledAt.orElse(Instant.EPOCH))
            .assignedAt(fields.text("assignedAt", moments::read))
            .home(fields.word("home", Vocabulary.HOME, Home.UNKNOWN))
            .homeOffice(fields.text("homeOffice", Office::of))
            .occurred(fields.word("occurred", Vocabulary.OCCURRED, Occurred.UNKNOWN))
            .againstPlacement(
                fields.word(
                    "againstPlacement", Vocabulary.AGAINST_PLACEMENT, AgainstPlacement.UNKNOWN))
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
            .awol(fields.answer("awol"));
    addParts(referral, fields);
    fields.refuseOthers();
    Optional<Referral> built = build(referral::build);
    errors.throwIfAny();
    return built.orElseThrow();
  }

  /** A part that is absent was not asked about, as the builder has it. */
  private void addParts(Referral.Builder referral, Fields fields) {
    fields.object("caller").map(PartReader::caller).ifPresent(referral::caller);
    fields.object("child").map(PartReader::child).ifPresent(referral::child);
    fields.object("placement").map(PartReader::placement).ifPresent(referral::placement);
    fields.object("openCase").map(PartReader::openCase).ifPresent(referral::openCase);
    fields.object("probation").map(PartReader::probation).ifPresent(referral::probation);
    fields.object("definitions").map(PartReader::definitions).ifPresent(referral::definitions);
    fields.object("reporting").map(PartReader::reporting).ifPresent(referral::reporting);
    fields.object("information").map(PartReader::information).ifPresent(referral::information);
    fields
        .object("custody")
        .map(PartReader::custody)
        .flatMap(custody -> build(custody::build))
        .ifPresent(referral::custody);
    fields
        .object("elsewhere")
        .map(PartReader::elsewhere)
        .flatMap(elsewhere -> build(elsewhere::build))
        .ifPresent(referral::elsewhere);
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
