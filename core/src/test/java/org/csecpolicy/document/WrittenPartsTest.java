package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Outcomes;
import org.csecpolicy.Referrals;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.ReadingSurvey;
import org.csecpolicy.inquiry.WhyNot;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.notice.SisReminder.RequestForAssistance;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is there is written, and what is not is left out, over the same three hundred calls each
 * time.
 */
class WrittenPartsTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final PolicyJson JSON = PolicyJson.of(LosAngeles.agency());
  private static final int CALLS = 300;

  private static Stream<Referral> referrals() {
    Random random = new Random(20261128);
    return Stream.generate(() -> RandomReferral.from(random)).limit(CALLS);
  }

  private static Stream<ResponsePlan> plans() {
    return referrals()
        .map(POLICY::decide)
        .filter(ResponsePlan.class::isInstance)
        .map(ResponsePlan.class::cast);
  }

  @Test
  void theLeastReferralIsWrittenWithoutAnythingEmpty() {
    String json = "{" + Documents.CALLED + "}";

    assertThat(Documents.tree(JSON.writeReferral(JSON.readReferral(json))))
        .isEqualTo(Documents.tree(json));
  }

  @Test
  void everyPartOfTheExpeditedFormIsThere() {
    plans()
        .forEach(
            plan -> {
              ExpeditedForm form = plan.expeditedForm().outcome();
              JsonNode written = tree(plan).at("/expeditedForm/outcome");
              same(written, "preparedBy", form.preparedBy());
              same(written, "faxTo", form.faxTo());
              same(written, "faxReceiptConfirmedBy", form.faxReceiptConfirmedBy());
              same(written, "emailTo", form.emailTo());
              same(written, "emailReceiptConfirmedBy", form.emailReceiptConfirmedBy());
              same(written, "target", form.target());
              same(written, "latest", form.latest());
            });
  }

  @Test
  void aHeldFormSaysSo() {
    List<Boolean> held =
        plans()
            .map(
                plan -> {
                  JsonNode written = tree(plan).at("/expeditedForm/outcome/held");
                  assertThat(written.isBoolean()).isTrue();
                  assertThat(written.booleanValue())
                      .isEqualTo(plan.expeditedForm().outcome().held());
                  return written.booleanValue();
                })
            .distinct()
            .toList();
    assertThat(held).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void theResponseToAPlacementIsThere() {
    plans()
        .forEach(
            plan -> {
              JsonNode written = tree(plan);
              same(written, "placementResponse", plan.placementResponse());
              if (plan.placementResponse().isPresent()) {
                Assignment assignment = plan.placementResponse().get().assignment();
                assertThat(written.at("/placementResponse/response/outcome").textValue())
                    .isEqualTo("immediate");
                same(
                    written.at("/placementResponse/assignment"),
                    "secondary",
                    assignment.secondary());
                same(
                    written.at("/placementResponse/assignment"),
                    "regionalOffice",
                    assignment.regionalOffice());
              }
            });
    assertThat(plans().filter(plan -> plan.placementResponse().isPresent())).isNotEmpty();
  }

  @Test
  void everyPartOfTheAssignmentIsThere() {
    plans()
        .filter(plan -> plan.assignment().isPresent())
        .forEach(
            plan -> {
              JsonNode written = tree(plan).at("/assignment");
              same(written, "regionalOffice", plan.assignment().get().regionalOffice());
              same(written, "secondary", plan.assignment().get().secondary());
              same(written, "alsoEngage", plan.assignment().get().alsoEngage());
              same(written, "referralName", plan.assignment().get().referralName());
            });
  }

  @Test
  void aRequestSaysWhenTheFederalOfficeOpensNext() {
    plans()
        .forEach(
            plan -> {
              Optional<RequestForAssistance> request =
                  plan.sisReminder().outcome().request().map(Cited::outcome);
              JsonNode written = tree(plan).at("/sisReminder/outcome");
              same(written, "request", request);
              same(
                  written.at("/request/outcome"),
                  "otipOpensNext",
                  request.flatMap(RequestForAssistance::otipOpensNext));
            });
  }

  @Test
  void aCrossReportSaysWhichPlaceItGoesTo() {
    plans()
        .forEach(
            plan -> {
              JsonNode written = tree(plan).at("/crossReports");
              assertThat(written).hasSize(plan.crossReports().size());
              for (int i = 0; i < written.size(); i++) {
                same(
                    written.at("/" + i + "/outcome"),
                    "place",
                    plan.crossReports().get(i).outcome().place());
              }
            });
  }

  @Test
  void everyStepHasItsRecipientsDetailsAndTime() {
    plans()
        .forEach(
            plan -> {
              JsonNode written = tree(plan).at("/steps");
              assertThat(written).hasSize(plan.steps().size());
              for (int i = 0; i < written.size(); i++) {
                assertThat(written.at("/" + i + "/recipients").toString())
                    .isEqualTo(list(plan.steps().get(i).recipients()));
                assertThat(written.at("/" + i + "/details").toString())
                    .isEqualTo(list(plan.steps().get(i).details()));
                same(written.get(i), "dueBy", plan.latest(plan.steps().get(i).due()));
              }
            });
  }

  /** At night nobody but the after-hours unit is primary: it takes an answer and another hour. */
  @Test
  void aTurnSaysWhenItWouldHaveBeenAssigned() {
    Referral night = Referrals.weekdayCsecCall().calledAt(Referrals.WEEKDAY_NIGHT).build();
    WhyNot whyNot = Inquiry.of(POLICY).whyNot(night, Outcomes.PRIMARY, Unit.EXPLOITATION_UNIT);
    JsonNode pairs = Documents.tree(JSON.writeWhyNot(POLICY.decide(night), whyNot)).get("pairs");

    assertThat(pairs).hasSize(1);
    assertThat(pairs.at("/0/assignedAt").textValue()).isEqualTo("2026-03-04T09:00:00-08:00");
  }

  /** Also when none of the calls is decided otherwise. */
  @Test
  void aSurveyExplainsTheReadingsThatWereChosen() {
    Readings chosen = Readings.of(Reading.HISTORY_ALONE);
    ReadingSurvey none = ReadingSurvey.of(LosAngeles.agency(), chosen, Stream.empty());

    assertThat(Documents.tree(JSON.writeReadings(none)).at("/interpretations/0/key").textValue())
        .isEqualTo(Reading.HISTORY_ALONE.interpretation().key());
  }

  static Stream<Supplier<String>> schemas() {
    return Stream.of(
        PolicyJson::findingsSchema,
        PolicyJson::briefFindingsSchema,
        PolicyJson::differenceSchema,
        PolicyJson::readingsSchema,
        PolicyJson::whyNotSchema,
        PolicyJson::screeningSchema,
        PolicyJson::referralSchema,
        PolicyJson::decisionSchema,
        PolicyJson::screeningRecordSchema,
        PolicyJson::recordCheckSchema,
        PolicyJson::screeningComparisonSchema,
        PolicyJson::referenceSchema);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everySchemaComesWithTheLibrary(Supplier<String> schema) {
    assertThat(schema.get()).contains("https://json-schema.org/draft/2020-12/schema");
  }

  private static JsonNode tree(ResponsePlan plan) {
    return Documents.tree(JSON.writeDecision(plan));
  }

  private static String list(Iterable<String> texts) {
    return Documents.MAPPER.valueToTree(texts).toString();
  }

  private static void same(JsonNode written, String name, Optional<?> part) {
    assertThat(written.has(name)).as(name).isEqualTo(part.isPresent());
  }
}
