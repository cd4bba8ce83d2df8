package org.csecpolicy.garbled;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.csecpolicy.json.Draft;
import org.csecpolicy.json.DraftField;
import org.csecpolicy.policy.DocumentError;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.space.Protection;
import org.junit.jupiter.api.Test;

/**
 * What is half typed into a form never costs the child anything: while fields of a true call are
 * refused, the child is protected at least as far as by the call as it is. But for the moments of
 * the call, of which no decision can be without one, and for an answer of Juvenile Hall, which is
 * an event: until it can be read it has not been given.
 */
class DraftProtectionTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void noRefusedFieldTakesProtectionAway() {
    List<String> lost =
        IntStream.range(0, 100)
            .parallel()
            .mapToObj(seed -> lostFrom(new SplittableRandom(seed)))
            .flatMap(List::stream)
            .toList();
    assertThat(lost).isEmpty();
  }

  private static List<String> lostFrom(SplittableRandom random) {
    String json = TrueCall.drawn(random).told().json();
    Referral referral = TrueCall.JSON.readReferral(json);
    Draft whole = Draft.of(TrueCall.POLICY, referral.calledAt()).setJson("", json);
    assertThat(whole.referral()).isEqualTo(referral);
    Protection protection = Protection.of(whole.decision());
    List<String> leaves = leaves(json);
    List<String> lost = new ArrayList<>();
    for (String leaf : leaves) {
      Draft half = refused(whole, leaf);
      for (int also = random.nextInt(3); also > 0; also--) {
        half = refused(half, leaves.get(random.nextInt(leaves.size())));
      }
      assertThat(half.problems()).extracting(DocumentError::pointer).contains(leaf);
      Protection now = Protection.of(half.decision());
      if (!now.isNoLessThan(protection)) {
        lost.add(half.problems() + " costs " + now.lostFrom(protection));
      }
    }
    return lost;
  }

  /** As it may be typed so far, such that no such value is. */
  private static Draft refused(Draft draft, String pointer) {
    DraftField field = Draft.field(pointer).orElseThrow();
    return draft.set(
        pointer,
        switch (field.kind()) {
          case LINE, TEXT -> "\u0000";
          case DATE -> "2010-0";
          case MOMENT -> "2026-1";
          case NUMBER, WORD -> "x";
        });
  }

  private static List<String> leaves(String json) {
    Set<String> leaves = new TreeSet<>();
    try {
      collect(MAPPER.readTree(json), "", leaves);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    leaves.removeIf(pointer -> pointer.endsWith("At") || pointer.endsWith("/hallAnswer"));
    return List.copyOf(leaves);
  }

  private static void collect(JsonNode node, String pointer, Set<String> leaves) {
    if (node.isValueNode()) {
      leaves.add(pointer);
    }
    node.properties()
        .forEach(field -> collect(field.getValue(), pointer + "/" + field.getKey(), leaves));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), pointer + "/" + i, leaves);
    }
  }
}
