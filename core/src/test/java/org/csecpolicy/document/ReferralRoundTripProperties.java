package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.referral.Referral;

/** What is written can be read again, and is what the schema says. */
class ReferralRoundTripProperties {
  private static final PolicyJson JSON = PolicyJson.of(LosAngeles.agency());

  @Provide
  Arbitrary<Referral> referrals() {
    return Arbitraries.randomValue(RandomReferral::from);
  }

  @Property(tries = 200)
  void theSchemaAcceptsWhatIsWritten(@ForAll("referrals") Referral referral) {
    assertThat(Documents.referralSchemaErrors(JSON.writeReferral(referral))).isEmpty();
  }

  @Property(tries = 200)
  void theZoneOfTheReaderDoesNotMatter(@ForAll("referrals") Referral referral) {
    PolicyJson monrovia = PolicyJson.of(agencyIn(ZoneId.of("Africa/Monrovia")));
    assertThat(JSON.readReferral(monrovia.writeReferral(referral))).isEqualTo(referral);
    assertThat(monrovia.readReferral(JSON.writeReferral(referral))).isEqualTo(referral);
  }

  @Example
  void everyFieldOfTheSchemaIsWritten() {
    Set<String> written = new TreeSet<>();
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      collect(Documents.tree(JSON.writeReferral(RandomReferral.from(random))), "", written);
    }
    Set<String> inSchema = new TreeSet<>();
    JsonNode schema = Documents.tree(PolicyJson.referralSchema());
    collectProperties(schema, schema, "", inSchema);
    assertThat(inSchema.remove("/format")).isTrue(); // which is only read
    assertThat(written).isEqualTo(inSchema);
  }

  private static void collect(JsonNode node, String pointer, Set<String> all) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String at = pointer + "/" + field.getKey();
      all.add(at);
      collect(field.getValue(), at, all);
    }
  }

  static void collectProperties(JsonNode root, JsonNode schema, String pointer, Set<String> all) {
    JsonNode target =
        schema.has("$ref") ? root.at(schema.get("$ref").textValue().substring(1)) : schema;
    for (Map.Entry<String, JsonNode> field : target.path("properties").properties()) {
      String at = pointer + "/" + field.getKey();
      all.add(at);
      collectProperties(root, field.getValue(), at, all);
    }
    target.path("anyOf").forEach(either -> collectProperties(root, either, pointer, all));
  }

  static Agency agencyIn(ZoneId zone) {
    BusinessHours hours = LosAngeles.officeHours();
    return Agency.builder()
        .from(LosAngeles.agency())
        .officeHours(BusinessHours.builder().from(hours).zone(zone).build())
        .build();
  }
}
