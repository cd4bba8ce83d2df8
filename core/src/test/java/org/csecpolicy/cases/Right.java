package org.csecpolicy.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Step;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.Referral;
import org.jspecify.annotations.Nullable;

/**
 * The right value of a call, line by line as {@link Summary} writes it, with up to five lines more:
 * {@code first} the steps it begins with, {@code then} and {@code never} steps that it has and has
 * not, {@code flags} and {@code asks} what it is flagged with and asks; {@code unflagged} and
 * {@code unasked} what it is not.
 */
final class Right {
  private static final Set<String> ABOUT_STEPS =
      Set.of("first", "then", "never", "flags", "unflagged", "asks", "unasked");

  private Right() {}

  /** The document of this name. */
  static Referral call(String name) {
    try (InputStream document = Right.class.getResourceAsStream("/cases/" + name + ".json")) {
      return PolicyJson.of(LosAngeles.agency()).readReferral(document.readAllBytes());
    } catch (IOException unreadable) {
      throw new IllegalStateException(name, unreadable);
    }
  }

  /** Decides it in Los Angeles under the default readings, and compares. */
  static HotlineDecision check(Referral referral, String right) {
    HotlineDecision decision = HotlinePolicy.losAngeles().decide(referral);
    Map<String, String> expected = lines(right);
    Map<String, String> compared = new LinkedHashMap<>(expected);
    compared.keySet().removeAll(ABOUT_STEPS);
    assertThat(text(Summary.of(decision))).isEqualTo(text(compared));
    List<Action> actions = decision.steps().stream().map(Step::action).toList();
    List<Action> first = constants(Action.class, expected.get("first"));
    assertThat(actions.subList(0, Math.min(first.size(), actions.size()))).isEqualTo(first);
    has(actions, Action.class, expected, "then", "never");
    has(decision.interpretations(), Interpretation.class, expected, "flags", "unflagged");
    has(decision.openQuestions(), Fact.class, expected, "asks", "unasked");
    return decision;
  }

  private static Map<String, String> lines(String right) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (String line : right.strip().split("\n")) {
      int colon = line.indexOf(':');
      lines.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
    return lines;
  }

  private static String text(Map<String, String> lines) {
    return lines.entrySet().stream()
        .map(line -> line.getKey() + ": " + line.getValue())
        .collect(Collectors.joining("\n"));
  }

  private static <E extends Enum<E>> void has(
      Collection<E> actual, Class<E> type, Map<String, String> expected, String yes, String no) {
    assertThat(actual).as(yes).containsAll(constants(type, expected.get(yes)));
    assertThat(actual).as(no).noneMatch(constants(type, expected.get(no))::contains);
  }

  private static <E extends Enum<E>> List<E> constants(Class<E> type, @Nullable String names) {
    return names == null
        ? List.of()
        : Splitter.on(' ').splitToStream(names).map(name -> Enum.valueOf(type, name)).toList();
  }
}
