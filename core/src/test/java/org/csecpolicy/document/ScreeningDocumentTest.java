package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Screening;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.referral.Referral;

/** A screening document holds every outcome, explains itself, and says nothing about the child. */
class ScreeningDocumentTest {
  private static final PolicyJson JSON = PolicyJson.of(LosAngeles.agency());
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  @Provide
  Arbitrary<Referral> referrals() {
    return Arbitraries.randomValue(RandomReferral::from);
  }

  @Property(tries = 150)
  void theSchemaAcceptsEveryScreening(@ForAll("referrals") Referral referral) {
    assertThat(Documents.screeningSchemaErrors(JSON.writeScreening(POLICY.screen(referral))))
        .isEmpty();
  }

  @Property(tries = 150)
  void everyCitedOutcomeIsThereOnce(@ForAll("referrals") Referral referral) {
    Screening screening = POLICY.screen(referral);
    assertThat(CitedInDocument.written(document(screening)))
        .containsExactlyInAnyOrderElementsOf(CitedInDocument.of(screening.outcomes()));
  }

  @Property(tries = 150)
  void everyClauseReadingAndQuestionNamedIsExplained(@ForAll("referrals") Referral referral) {
    JsonNode document = document(POLICY.screen(referral));
    Set<String> explained = new LinkedHashSet<>();
    document.get("clauses").fieldNames().forEachRemaining(explained::add);
    assertThat(explained).isEqualTo(CitedInDocument.textsOf(document, "clauses"));
    Set<String> keys = new LinkedHashSet<>();
    document.get("interpretations").forEach(each -> keys.add(each.get("key").textValue()));
    assertThat(keys).isEqualTo(CitedInDocument.textsOf(document, "readAs"));
  }

  @Example
  void theChildIsNotInIt() {
    String canary = "Canary4711";
    String json =
        Documents.full()
            .toString()
            .replaceAll(
                "Dana Quill, Harbor School|Robin Vale|Officer Pike|12 Pier Road|known as Ace"
                    + "|the harbor|First line|Second line",
                canary);
    Screening screening = POLICY.screen(JSON.readReferral(json));
    assertThat(json).contains(canary);
    assertThat(JSON.writeScreening(screening)).doesNotContain(canary, "2011", "statedAge\":");
    assertThat(screening.toString()).doesNotContain(canary, "2011-");
  }

  private static JsonNode document(Screening screening) {
    return Documents.tree(JSON.writeScreening(screening));
  }
}
