package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.jurisdiction.Jurisdiction;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.CrossReport.Mode;
import org.csecpolicy.notice.CrossReport.Recipient;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suggestion;

/** Reads a decision outcome by outcome. What it does not have is cited to what left it out. */
final class Outcomes {
  /** Whether it is branch 3.b, in which the referral bears the placement's name. */
  private static final FactSet OF_THE_BRANCH =
      FactSet.of(Fact.OCCURRED, Fact.AGAINST_PLACEMENT, Fact.PROBATION_STATUS);

  private static final FactSet ABOUT_JUVENILE_HALL =
      FactSet.of(
          Fact.LAW_ENFORCEMENT_CUSTODY,
          Fact.AT_JUVENILE_HALL,
          Fact.BEING_TRANSPORTED,
          Fact.HALL_ANSWER,
          Fact.MISSING_PERSON_REPORT,
          Fact.DELINQUENCY_WARRANT);
  private static final FactSet OF_POLICE_THERE =
      FactSet.of(Fact.LAW_ENFORCEMENT_CUSTODY, Fact.IMMINENT_DANGER);
  private static final FactSet OF_A_WARD = FactSet.of(Fact.HOME, Fact.AWOL, Fact.AGAINST_PLACEMENT);

  private final OutcomeKind kind;

  private Outcomes(OutcomeKind kind) {
    this.kind = kind;
  }

  static Cited<Outcome> of(OutcomeKind kind, HotlineDecision decision) {
    Outcomes outcomes = new Outcomes(kind);
    if (decision instanceof ResponsePlan plan) {
      return outcomes.of(plan);
    }
    if (kind == OutcomeKind.SCOPE) {
      return outcomes.one(decision.scope());
    }
    if (kind == OutcomeKind.TO_CONSIDER) {
      return outcomes.suggested((OutsideProtocol) decision);
    }
    return kind == OutcomeKind.AT_RISK
        ? outcomes.atRisk(decision)
        : outcomes.none(decision.scope());
  }

  private Cited<Outcome> of(ResponsePlan plan) {
    return switch (kind) {
      case SCOPE -> one(plan.scope());
      case AT_RISK -> atRisk(plan);
      case STANDING -> one(plan.standing());
      case DISPOSITION -> one(plan.disposition());
      case OFFICE_HOURS -> one(plan.officeHours());
      case RESPONSE -> plan.response().map(this::one).orElseGet(() -> none(plan.disposition()));
      case PRIMARY -> assigned(plan, assignment -> Optional.of(assignment.primary()), this::one);
      case SECONDARY -> assigned(plan, Assignment::secondary, this::one);
      case REGIONAL_OFFICE -> assigned(plan, Assignment::regionalOffice, this::office);
      case ALSO_ENGAGE -> alsoEngage(plan);
      case REFERRAL_NAME -> referralName(plan);
      case PLACEMENT_RESPONSE -> placementResponse(plan);
      case EXPEDITED_FORM ->
          plan.expeditedForm().giving(value(plan.expeditedForm().outcome().required()));
      case FORM_HELD ->
          plan.expeditedForm()
              .giving(value(plan.expeditedForm().outcome().held() ? Answer.YES : Answer.NO));
      case FORM_FAX -> form(plan, ExpeditedForm::faxTo, this::one);
      case FORM_FAX_CONFIRMED_BY -> form(plan, ExpeditedForm::faxReceiptConfirmedBy, this::one);
      case FORM_EMAIL -> form(plan, ExpeditedForm::emailTo, this::several);
      case FORM_EMAIL_CONFIRMED_BY -> form(plan, ExpeditedForm::emailReceiptConfirmedBy, this::one);
      case PRE_ALERT -> plan.preAlert().giving(Outcome.of(kind, plan.preAlert().outcome().lists()));
      case PROBATION_VERIFICATION -> one(plan.idcVerification());
      case PROBATION_EMAIL -> one(plan.probationEmail());
      case SIS_REMINDER ->
          plan.sisReminder().giving(value(plan.sisReminder().outcome().required()));
      case CROSS_REPORT_TO_JURISDICTION -> crossReport(plan, Recipient.JURISDICTION);
      case TOLD_ELSEWHERE -> toldElsewhere(plan);
      case CROSS_REPORT_TO_LAW_ENFORCEMENT -> crossReport(plan, Recipient.LAW_ENFORCEMENT);
      case INSTRUCTIONS -> instructions(plan);
      case PRIMARY_ALLEGATION -> one(plan.recording().primaryAllegation());
      case GENERAL_NEGLECT -> one(plan.recording().generalNeglect());
      case TABS -> list(plan.recording().tabs(), plan.scope());
      case ENTRIES -> entries(plan);
      case MISSING_INFORMATION -> several(plan.recording().missingInformation());
      case TO_CONSIDER -> several(plan.recording().toConsider());
    };
  }

  private Cited<Outcome> suggested(OutsideProtocol outside) {
    List<Cited<Category>> categories = new ArrayList<>();
    for (Cited<Suggestion> suggestion : outside.suggestions()) {
      categories.add(suggestion.giving(suggestion.outcome().category()));
    }
    return list(categories, outside.scope());
  }

  private Cited<Outcome> atRisk(HotlineDecision decision) {
    return decision.atRisk().giving(value(decision.atRisk().outcome().risk()));
  }

  /** Empty where nobody responds, or where the matrix leaves it empty. */
  private <T> Cited<Outcome> assigned(
      ResponsePlan plan,
      Function<Assignment, Optional<Cited<T>>> part,
      Function<Cited<T>, Cited<Outcome>> read) {
    if (plan.assignment().isEmpty()) {
      return none(plan.disposition());
    }
    Assignment assignment = plan.assignment().get();
    return part.apply(assignment).map(read).orElseGet(() -> none(assignment.primary()));
  }

  private Cited<Outcome> alsoEngage(ResponsePlan plan) {
    Cited<Outcome> office = assigned(plan, Assignment::alsoEngage, this::office);
    boolean noCase = plan.referral().openCase().status() == CaseStatus.NONE;
    return plan.assignment().isEmpty() || noCase
        ? office
        : lookingAtThePlacement(office, plan.referral());
  }

  private Cited<Outcome> referralName(ResponsePlan plan) {
    Cited<Outcome> name =
        assigned(
            plan,
            Assignment::referralName,
            named -> named.giving(value(named(named.outcome().placement()))));
    return plan.assignment().isPresent() ? name.lookingAt(plan.referral(), OF_THE_BRANCH) : name;
  }

  private <T> Cited<Outcome> form(
      ResponsePlan plan,
      Function<ExpeditedForm, Optional<Cited<T>>> part,
      Function<Cited<T>, Cited<Outcome>> read) {
    Cited<ExpeditedForm> form = plan.expeditedForm();
    return part.apply(form.outcome()).map(read).orElseGet(() -> none(form));
  }

  private Cited<Outcome> crossReport(ResponsePlan plan, Recipient recipient) {
    for (Cited<CrossReport> report : plan.crossReports()) {
      if (report.outcome().recipient() == recipient) {
        return report.giving(value(report.outcome().mode()));
      }
    }
    return none(recipient == Recipient.JURISDICTION ? plan.standing() : plan.scope());
  }

  /**
   * Whoever is told where the child, or an accused placement, is; also when the county or state of
   * jurisdiction is there, so that its own report is the one that tells them.
   */
  private Cited<Outcome> toldElsewhere(ResponsePlan plan) {
    Optional<Place> accused = Optional.of(plan.referral().accusedPlacement());
    Optional<Place> found = Optional.of(plan.referral().child().foundIn());
    boolean outside = plan.routing().jurisdiction().whereabouts().outside();
    List<Cited<Recipient>> told = new ArrayList<>();
    for (Cited<CrossReport> report : plan.crossReports()) {
      Recipient recipient = report.outcome().recipient();
      Optional<Place> place = report.outcome().place();
      if (recipient == Recipient.LAW_ENFORCEMENT_THERE) {
        told.add(report.giving(recipient));
      } else {
        if (outside && place.equals(found) && report.outcome().mode() == Mode.VERBAL) {
          told.add(report.giving(Recipient.WHERE_FOUND));
        }
        if (place.equals(accused)) {
          told.add(report.giving(Recipient.PLACEMENT_COUNTY));
        }
      }
    }
    Cited<Outcome> recipients =
        lookingAtThePlacement(list(told, plan.standing()), plan.referral())
            .lookingAt(plan.referral(), Fact.WHERE_FOUND);
    return outside ? recipients.lookingAt(plan.referral(), OF_POLICE_THERE) : recipients;
  }

  private Cited<Outcome> instructions(ResponsePlan plan) {
    Referral referral = plan.referral();
    Jurisdiction jurisdiction = plan.routing().jurisdiction();
    Cited<Outcome> asked =
        list(plan.instructions(), plan.standing()).lookingAt(referral, Fact.WHERE_FOUND);
    if (jurisdiction.standing().outcome().isOutsider()) {
      asked = asked.lookingAt(referral, ABOUT_JUVENILE_HALL);
    }
    if (jurisdiction.residency().isSurrounding() || jurisdiction.whereabouts().outside()) {
      asked = asked.lookingAt(referral, Fact.WILL_RESPOND);
    }
    asked = asked.lookingAt(referral, Fact.PROBATION_STATUS);
    if (referral.probation().status() == ProbationStatus.WARD_602_FR_PLACEMENT) {
      asked = asked.lookingAt(referral, OF_A_WARD);
    }
    return jurisdiction.residency().authority().isKnown()
        ? asked.lookingAt(referral, Fact.OPEN_SERVICES)
        : asked;
  }

  private Cited<Outcome> entries(ResponsePlan plan) {
    Cited<Outcome> entries = list(plan.recording().entries(), plan.scope());
    boolean transferMatters =
        plan.disposition().outcome().isEvaluatedOut()
            && plan.routing().jurisdiction().residency().isSurrounding();
    return transferMatters ? entries.lookingAt(plan.referral(), Fact.ELECTRONIC_TRANSFER) : entries;
  }

  /** Whether a placement is accused, and only then where it is. */
  private static Cited<Outcome> lookingAtThePlacement(Cited<Outcome> cited, Referral referral) {
    Cited<Outcome> whether = cited.lookingAt(referral, Fact.AGAINST_PLACEMENT);
    return referral.againstPlacement() == AgainstPlacement.NONE
        ? whether
        : whether.lookingAt(referral, Fact.PLACEMENT_LOCATION);
  }

  private Cited<Outcome> placementResponse(ResponsePlan plan) {
    Cited<Outcome> response =
        plan.placementResponse()
            .map(
                placement ->
                    placement.response().giving(value(placement.assignment().primary().outcome())))
            .orElseGet(() -> none(plan.disposition()));
    boolean alleged = plan.referral().againstPlacement().isAlleged();
    return lookingAtThePlacement(
        alleged ? response.lookingAt(plan.referral(), Fact.WHERE_FOUND) : response,
        plan.referral());
  }

  private Cited<Outcome> office(Cited<RegionalOffice> office) {
    return office.giving(
        Outcome.of(
            kind,
            ImmutableSet.<Enum<?>>of(office.outcome().basis(), named(office.outcome().office()))));
  }

  private <E extends Enum<E>> Cited<Outcome> one(Cited<E> cited) {
    return cited.giving(value(cited.outcome()));
  }

  private <E extends Enum<E>> Cited<Outcome> several(Cited<ImmutableSet<E>> cited) {
    return cited.giving(Outcome.of(kind, cited.outcome()));
  }

  /** Together they stand on the clauses, and leave open the questions, of each. */
  private <E extends Enum<E>> Cited<Outcome> list(List<Cited<E>> parts, Cited<?> whyNone) {
    if (parts.isEmpty()) {
      return none(whyNone);
    }
    ImmutableSet.Builder<Enum<?>> values = ImmutableSet.builder();
    for (Cited<E> part : parts) {
      values.add(part.outcome());
    }
    Cited<Outcome> together = parts.get(0).giving(Outcome.of(kind, values.build()));
    for (Cited<E> part : parts.subList(1, parts.size())) {
      together = together.under(part.clauses()).inPlaceOf(part);
    }
    return together;
  }

  private Cited<Outcome> none(Cited<?> because) {
    return because.giving(Outcome.none(kind));
  }

  private Outcome value(Enum<?> value) {
    return Outcome.of(kind, value);
  }

  private static Naming named(Optional<?> name) {
    return name.isPresent() ? Naming.NAMED : Naming.NOT_NAMED;
  }
}
