package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.junit.jupiter.api.Test;

/** The list of the example referrals tells the truth about every one of them. */
class ReferralsTest {
  private static final Path REFERRALS =
      Path.of(System.getProperty("basedir", ".")).resolve("referrals");
  private static final Pattern ROW =
      Pattern.compile("\\| \\[(?<name>[^]]+)]\\(\\k<name>\\.json\\) \\| .+ \\| (?<shown>.+) \\|");
  private static final Pattern KEY = Pattern.compile("`([a-z0-9-]+)`");
  private static final Pattern RANGE = Pattern.compile("(OOC-)(\\d+) to (\\d+)");
  private static final Pattern CLAUSE =
      Pattern.compile("(?<![\\w.-])(P-DEF-\\d+|OOC-\\d+|DEF-\\d+|RF|[1-6](?:\\.[a-g])?)(?![\\w.])");

  private final HotlinePolicy policy = HotlinePolicy.losAngeles();

  @Test
  void everyReferralIsListedOnceInTheOrderOfTheFiles() throws IOException {
    assertThat(rows().stream().map(row -> row.group("name")).toList())
        .isEqualTo(Documents.in(REFERRALS).stream().map(Documents::nameOf).toList());
  }

  @Test
  void everyDecisionStandsOnWhatItsRowNames() throws IOException {
    for (Matcher row : rows()) {
      HotlineDecision decision = decide(row.group("name"));
      Set<String> keys =
          decision.interpretations().stream().map(Interpretation::key).collect(Collectors.toSet());
      Matcher key = KEY.matcher(row.group("shown"));
      while (key.find()) {
        // MACRO/ERNTFY stands in the same letters and is none.
        assertThat(keys).as(row.group("name")).contains(key.group(1));
      }
    }
  }

  @Test
  void everyDecisionCitesTheClausesOfItsRow() throws IOException {
    for (Matcher row : rows()) {
      HotlineDecision decision = decide(row.group("name"));
      Set<String> ids = decision.clauses().stream().map(Clause::id).collect(Collectors.toSet());
      String shown = KEY.matcher(row.group("shown").replaceAll("\\([^)]*\\)", "")).replaceAll("");
      Matcher range = RANGE.matcher(shown);
      Matcher clause = CLAUSE.matcher(range.replaceAll("$1$2, $1$3"));
      while (clause.find()) {
        String id = clause.group(1).startsWith("P-") ? clause.group(1) : "N-" + clause.group(1);
        assertThat(ids)
            .as(row.group("name") + " cites " + id)
            .anyMatch(cited -> cited.equals(id) || cited.matches(id + "[.-].*"));
      }
    }
  }

  private HotlineDecision decide(String name) throws IOException {
    return policy.decide(
        PolicyJson.of(policy.agency())
            .readReferral(Files.readString(REFERRALS.resolve(name + ".json"))));
  }

  private static List<Matcher> rows() throws IOException {
    return Files.readAllLines(REFERRALS.resolve("README.md")).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .toList();
  }
}
