package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;

/** A brief line says in other places what the decision document says, and nothing else. */
class BriefLineTest {
  private static final PolicyJson JSON = PolicyJson.of(LosAngeles.agency());
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  @Provide
  Arbitrary<Referral> referrals() {
    return Arbitraries.randomValue(RandomReferral::from);
  }

  @Property(tries = 400)
  void itSaysWhatTheDocumentSays(@ForAll("referrals") Referral referral)
      throws JsonProcessingException {
    HotlineDecision decision = POLICY.decide(referral);
    String line = line(decision);
    assertThat(line).doesNotContain("\n");
    JsonNode document = Documents.MAPPER.readTree(JSON.writeDecision(decision));
    ObjectNode expected = JsonNodeFactory.instance.objectNode();
    copy(document, "/id", expected, "id");
    copy(document, "/scope/outcome", expected, "scope");
    copy(document, "/disposition/outcome", expected, "disposition");
    copy(document, "/response/outcome", expected, "response");
    assignment(document.at("/assignment"), expected);
    if (document.has("placementResponse")) {
      ObjectNode placement = expected.putObject("placementResponse");
      copy(document, "/placementResponse/response/outcome", placement, "response");
      assignment(document.at("/placementResponse/assignment"), placement);
    }
    copy(document, "/expeditedForm/outcome/required", expected, "expeditedForm");
    if (document.has("preAlert")) {
      ArrayNode alerted = expected.putArray("alerted");
      document.at("/preAlert/outcome/lists").forEach(list -> alerted.add(list.get("role")));
    }
    expected.set("clauses", clauses(decision));
    assertThat(Documents.MAPPER.readTree(line)).isEqualTo(expected);
  }

  @Example
  void aNightCallAboutAChildInCustody() {
    Referral referral =
        Referral.builder()
            .calledAt(Instant.parse("2026-11-21T06:40:00Z"))
            .putCategory(Category.CSEC, Suspicion.POSSIBLE)
            .custody(Custody.builder().lawEnforcement(Answer.YES).build())
            .build();
    assertThat(line(POLICY.decide(referral)))
        .startsWith(
            "{\"scope\":\"governed\",\"disposition\":\"respond\",\"response\":\"immediate\","
                + "\"primary\":\"after-hours-unit\",\"secondary\":\"exploitation-unit\",");
  }

  /** N-3.c: home again in Ventura, tells of a group home here, and police take the child away. */
  @Example
  void anAccusedPlacementBesideAYouthWhoGoesToJuvenileHall() {
    Referral referral =
        Referral.builder()
            .calledAt(Instant.parse("2026-11-20T22:17:00Z"))
            .putCategory(Category.CSEC, Suspicion.POSSIBLE)
            .child(
                Child.builder()
                    .residence(Place.of(County.of("Ventura", UsState.CA)))
                    .foundIn(Place.of(County.of("Los Angeles", UsState.CA)))
                    .build())
            .home(Home.PARENT)
            .openCase(OpenCase.of(CaseStatus.NONE))
            .probation(Probation.of(ProbationStatus.NOT_INVOLVED))
            .placement(
                Placement.builder()
                    .location(Place.of(County.of("Los Angeles", UsState.CA)))
                    .build())
            .againstPlacement(AgainstPlacement.STAFF)
            .custody(Custody.builder().lawEnforcement(Answer.YES).build())
            .elsewhere(Elsewhere.builder().delinquencyWarrant(Answer.YES).build())
            .build();
    assertThat(line(POLICY.decide(referral)))
        .startsWith(
            "{\"scope\":\"governed\",\"disposition\":\"to-juvenile-hall\","
                + "\"placementResponse\":{\"response\":\"immediate\","
                + "\"primary\":\"regional-office\",\"secondary\":\"exploitation-unit\","
                + "\"basis\":\"placement-address\"},\"expeditedForm\":\"yes\",");
  }

  private static void assignment(JsonNode assignment, ObjectNode to) {
    copy(assignment, "/primary/outcome/role", to, "primary");
    copy(assignment, "/secondary/outcome/role", to, "secondary");
    copy(assignment, "/regionalOffice/outcome/basis", to, "basis");
  }

  private static void copy(JsonNode from, String pointer, ObjectNode to, String name) {
    JsonNode value = from.at(pointer);
    if (!value.isMissingNode()) {
      to.set(name, value);
    }
  }

  /** Those of the outcomes alone, without the clauses of open questions. */
  private static ArrayNode clauses(HotlineDecision decision) {
    ArrayNode clauses = JsonNodeFactory.instance.arrayNode();
    decision.clauses().forEach(clause -> clauses.add(clause.id()));
    return clauses;
  }

  private static String line(HotlineDecision decision) {
    return new String(JSON.writeBriefLine(decision), StandardCharsets.UTF_8);
  }
}
