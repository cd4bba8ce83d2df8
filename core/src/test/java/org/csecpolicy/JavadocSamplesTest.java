package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples in the comments of the first types are compiled here, and run. */
class JavadocSamplesTest {
  private static final Path CORE = Path.of(System.getProperty("basedir", "."));
  private static final Pattern SAMPLE =
      Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\* \\}</pre>\\n \\*/\\n", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HotlinePolicy",
        "referral/Referral",
        "referral/Call",
        "CallDecision",
        "HotlineDecision",
        "inquiry/Inquiry",
        "json/PolicyJson",
        "json/Draft",
        "json/StoredDecision"
      })
  void theSampleIsCodeThatIsCompiled(String type) throws IOException {
    String compiled = source("src/test/java/org/csecpolicy/JavadocSamples.java");
    String sample =
        SAMPLE
            .matcher(source("src/main/java/org/csecpolicy/" + type + ".java"))
            .results()
            .map(MatchResult::group)
            .findFirst()
            .orElseThrow()
            .lines()
            .filter(line -> line.startsWith(" * ") && !line.contains("}</pre>"))
            .map(line -> "    " + line.substring(" * ".length()) + "\n")
            .reduce("", String::concat);

    assertThat(sample).isNotEmpty();
    assertThat(compiled).contains(sample);
  }

  @Test
  void theSamplesRun() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    HotlinePolicy policy = HotlinePolicy.losAngeles();
    Referral referral = JavadocSamples.referral();

    JavadocSamples.policy(referral, out);
    assertThat(JavadocSamples.decision(policy.decide(referral), out).outcome())
        .containsExactly(Unit.AFTER_HOURS_UNIT);
    assertThat(JavadocSamples.call(policy.decide(JavadocSamples.call()), out)).isNotNull();
    JavadocSamples.inquiry(policy, referral, out);
    JavadocSamples.draft(policy, out);
    JavadocSamples.stored(
        policy,
        referral,
        PolicyJson.of(policy.agency()).writeDecision(policy.decide(referral)),
        out);
    JavadocSamples.json(policy, PolicyJson.of(LosAngeles.agency()).writeReferral(referral), out);

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains(
            "IMMEDIATE Non-FRP protocol",
            "still to be asked: ",
            "NOW: ",
            "\"steps\"",
            "/child/dateOfBirth format: ",
            ": [immediate]",
            "[] may be");
  }

  private static String source(String path) throws IOException {
    return Files.readString(CORE.resolve(path));
  }
}
