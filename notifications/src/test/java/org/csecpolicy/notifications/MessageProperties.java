package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Referral;

/** What holds of every message, whatever was decided and whatever was written. */
@Domain(AnyCall.class)
class MessageProperties {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  private static final Agency ALDER =
      Agency.builder()
          .from(LosAngeles.agency())
          .county(County.unlisted("Alder", UsState.CA))
          .department("ACS")
          .exploitationUnit("Unit X")
          .exploitationUnitInBox("Unit X box")
          .afterHoursUnit("Night Desk")
          .alertList("alerts-acs")
          .probationAlertList("alerts-probation")
          .probationEmail("notify-probation")
          .federalReportUnit("Federal Reports")
          .referralAssignmentPolicy("Manual 7")
          .build();

  private static final ImmutableSet<String> CHILD =
      ImmutableSet.of(Canary.NAME, Canary.AGE_SOURCE, Canary.NUMBER);
  private static final ImmutableSet<String> SENDER =
      ImmutableSet.of(Canary.SENT_BY, Canary.CALL_BACK, Canary.NUMBER);
  private static final ImmutableSet<String> SENDER_AND_CHILD = union(SENDER, CHILD);
  private static final ImmutableSet<String> CASE =
      ImmutableSet.of(
          Canary.STAGING_AREA,
          Canary.HOME_ADDRESS,
          Canary.PRESENT_ADDRESS,
          Canary.PERPETRATOR,
          Canary.INCIDENT,
          Canary.SUMMARY);
  private static final ImmutableSet<String> HELD =
      ImmutableSet.of(Canary.HELD_BY, Canary.HOLDERS_NUMBER);
  private static final ImmutableSet<String> HELD_CHILD = union(CHILD, HELD);
  private static final ImmutableSet<String> SENDER_AND_HELD_CHILD = union(SENDER, HELD_CHILD);
  private static final ImmutableSet<String> REPORT = union(SENDER_AND_HELD_CHILD, CASE);

  /** The personal values that a kind is for: nothing else may turn up in it. */
  private static ImmutableSet<String> given(MessageKind kind) {
    return switch (kind) {
      case WARRANT_REQUEST, SIS_REMINDER -> SENDER_AND_CHILD;
      case LAW_ENFORCEMENT_INSTRUCTION -> SENDER_AND_HELD_CHILD;
      case LAW_ENFORCEMENT_NOTICE ->
          and(SENDER_AND_HELD_CHILD, Canary.STAGING_AREA, Canary.PRESENT_ADDRESS);
      case EXPEDITED_FORM_FAX -> SENDER;
      case EXPEDITED_FORM_EMAIL -> and(SENDER, Canary.SUPERVISORS_TIME);
      case PRE_ALERT ->
          and(
              HELD_CHILD,
              Canary.PRESENT_ADDRESS,
              Canary.STAGING_AREA,
              Canary.CALLER_NUMBER,
              Canary.REFERRAL_NAME,
              Canary.PLACEMENT,
              Canary.SUPERVISORS_TIME,
              Canary.HISTORY,
              Canary.CALLER,
              Canary.SUMMARY);
      case PROBATION_EMAIL -> and(SENDER_AND_HELD_CHILD, Canary.INFORMANT, Canary.SUPERVISORS_TIME);
      case ESCALATION ->
          and(
              SENDER_AND_HELD_CHILD,
              Canary.STAGING_AREA,
              Canary.SUPERVISORS_TIME,
              Canary.ANSWERED_BY);
      case CROSS_REPORT -> REPORT;
      case CROSS_REPORT_SCRIPT -> and(REPORT, Canary.PLACEMENT);
      case ELECTRONIC_TRANSFER -> and(REPORT, Canary.ANSWERED_BY);
      case OPEN_REFERRAL_NOTE -> HELD_CHILD;
      case EVALUATED_OUT_NOTE -> and(HELD_CHILD, Canary.ANSWERED_BY);
      case SCREENER_ALERT -> and(HELD_CHILD, Canary.ANSWERED_BY, Canary.RED_FLAG_NOTE);
      case SCREENER_NARRATIVE ->
          and(
              union(HELD_CHILD, CASE),
              Canary.INFORMANT,
              Canary.ANSWERED_BY,
              Canary.CPS_STATUS,
              Canary.RED_FLAG_NOTE,
              Canary.SAID);
    };
  }

  private static final ImmutableList<String> PRE_ALERT_FIELDS =
      ImmutableList.of(
          "Referral Name:",
          "Child/DOB:",
          "Referral #:",
          "Response Time:",
          "Mapped to:",
          "DCFS History:",
          "Reporting Party:",
          "Narrative Summary:");

  @Property(tries = 200)
  void aMessageIsWrittenExactlyWhenAStepAsksForIt(@ForAll Referral call) {
    HotlineDecision decision = POLICY.decide(call);
    for (MessageKind kind : MessageKind.values()) {
      int asked = kind.actions().isEmpty() ? papers(decision) : steps(decision, kind).size();
      assertThat(Messages.of(decision, MessageDetails.none(), kind))
          .as("%s", kind)
          .hasSize(isFrp(decision) && is(kind) ? 1 : asked);
    }
  }

  private static int papers(HotlineDecision decision) {
    return decision instanceof ResponsePlan ? 1 : 0;
  }

  @Property(tries = 1500, seed = "20261130")
  @StatisticsReport(onFailureOnly = true)
  void theCallsReachEveryKind(@ForAll Referral call) {
    Messages.of(POLICY.decide(call), MessageDetails.none())
        .forEach(message -> Statistics.collect(message.kind()));
    Statistics.coverage(
        coverage -> {
          for (MessageKind kind : MessageKind.values()) {
            coverage.check(kind).count(count -> count > 0);
          }
        });
  }

  @Property(tries = 200)
  void senderChannelRecipientsClausesAndTimeAreTheSteps(@ForAll Referral call) {
    HotlineDecision decision = POLICY.decide(call);
    for (MessageKind kind : MessageKind.values()) {
      List<Message> messages = Messages.of(decision, Canary.details().build(), kind);
      List<Step> steps = steps(decision, kind);
      for (int i = 0; i < steps.size(); i++) {
        Message message = messages.get(i);
        Step step = steps.get(i);
        assertThat(message.sender()).isEqualTo(step.actor());
        assertThat(message.senderName()).isEqualTo(step.actorName());
        assertThat(message.channel()).isEqualTo(step.channel());
        assertThat(Calls.recipients(message)).isEqualTo(Calls.recipientsOf(decision, step));
        assertThat(message.clauses()).containsAll(step.clauses());
        boolean form = kind.name().startsWith("EXPEDITED_FORM");
        assertThat(message.due())
            .isEqualTo(form ? Optional.of(call.calledAt().plusSeconds(15 * 60)) : Optional.empty());
      }
    }
  }

  @Property(tries = 200)
  void everyPreAlertFieldAppearsOnceAndInOrder(@ForAll AnyCall.Written written) {
    for (Message message : messages(written)) {
      if (is(message.kind())) {
        assertThat(
                message
                    .body()
                    .lines()
                    .map(MessageProperties::preAlertField)
                    .flatMap(Optional::stream))
            .isEqualTo(PRE_ALERT_FIELDS);
      }
    }
  }

  /** A line with a name in it is wrapped elsewhere; what stands before the name is ours. */
  @Property(tries = 200)
  void onlyOurOwnWordsStandAtTheMargin(@ForAll AnyCall.Written written) {
    for (Message message : messages(written)) {
      List<String> sent = atTheMargin(message.body());
      List<String> ours = atTheMargin(message.redactedBody());
      assertThat(sent).as("%s", message.kind()).hasSameSizeAs(ours);
      for (int line = 0; line < ours.size(); line++) {
        assertThat(ours.get(line)).doesNotStartWith("[redacted]");
        assertThat(sent.get(line).strip())
            .startsWith(ours.get(line).replaceFirst("\\[redacted].*", "").strip());
      }
    }
  }

  @Property(tries = 200)
  void noLineIsLongerThan76Columns(@ForAll AnyCall.Written written) {
    for (Message message : messages(written)) {
      assertThat(message.body().lines())
          .allSatisfy(line -> assertThat(columns(line)).isLessThanOrEqualTo(LineWrap.WIDTH))
          .allSatisfy(line -> assertThat(line).doesNotEndWith(" "));
      assertThat(message.body()).endsWith("\n").doesNotContain("\r").doesNotContain("\t");
      assertThat(message.subject().lines()).hasSize(1);
    }
  }

  @Property(tries = 200)
  void nothingIsLostByWrapping(@ForAll AnyCall.Written written) {
    for (Message message : messages(written)) {
      if (is(message.kind())) {
        String text = written.details().narrative().orElseThrow();
        // What is typed bears a mark at the margin of the text.
        assertThat(bare(message.body().replaceAll("(?m)^ {4}>", ""))).contains(bare(text));
      }
    }
  }

  @Property(tries = 200)
  void nothingButGivenDetailsAppears(@ForAll Referral call) {
    for (Message message : Messages.of(POLICY.decide(call), Canary.details().build())) {
      Set<String> seen =
          Canary.ALL.stream().filter(message.text()::contains).collect(Collectors.toSet());
      assertThat(given(message.kind())).as("%s", message.kind()).containsAll(seen);
    }
  }

  @Property(tries = 200)
  void nothingPersonalIsInTheRedactedFormOrInToString(@ForAll Referral call) {
    for (Message message : Messages.of(POLICY.decide(call), Canary.details().build())) {
      String birth = call.child().dateOfBirth().map(Moments::date).orElse("1/1/1");
      for (String shown : ImmutableList.of(message.redacted(), message.toString())) {
        assertThat(shown).as("%s", message.kind()).doesNotContain(Canary.ALL);
        assertThat(shown).doesNotContain(birth).doesNotContainPattern("age \\d");
      }
    }
  }

  /** The screener's own list of open questions may ask whether the child is one. */
  @Property(tries = 250)
  void nobodysStandingIsStated(@ForAll Referral call) {
    for (Message message : Messages.of(POLICY.decide(call), Canary.details().build())) {
      if (message.kind() == MessageKind.SCREENER_NARRATIVE) {
        continue;
      }
      assertThat(message.text().replace("may be a foreign national minor", ""))
          .doesNotContainIgnoringCase("national")
          .doesNotContainIgnoringCase("citizen")
          .doesNotContainIgnoringCase("resident")
          .doesNotContainIgnoringCase("immigra");
    }
  }

  /** Only the form's own words and the agency's names: nothing of Los Angeles in the code. */
  @Property(tries = 250)
  void anotherAgencyReadsInItsOwnNames(@ForAll Referral call) {
    HotlinePolicy alder = HotlinePolicy.of(ALDER, Readings.byDefault());
    for (Message message : Messages.of(alder.decide(call), Canary.details().build())) {
      assertThat(message.text())
          .doesNotContain("DCFS", "MART", "ERCP", "EDL-", "MACRO", "SIS Unit", "0050-504");
    }
  }

  private static List<Message> messages(AnyCall.Written written) {
    return Messages.of(POLICY.decide(written.call()), written.details());
  }

  private static boolean is(MessageKind kind) {
    return kind == MessageKind.PRE_ALERT;
  }

  private static boolean isFrp(HotlineDecision decision) {
    return decision instanceof OutsideProtocol outside
        && outside.scope().outcome() == Scope.FIRST_RESPONDER_CALL;
  }

  private static List<Step> steps(HotlineDecision decision, MessageKind kind) {
    return decision.steps().stream()
        .filter(step -> kind.actions().contains(step.action()))
        .toList();
  }

  private static Optional<String> preAlertField(String line) {
    return PRE_ALERT_FIELDS.stream().filter(line::startsWith).findFirst();
  }

  private static List<String> atTheMargin(String body) {
    return body.lines().filter(line -> !line.isEmpty() && !line.startsWith("    ")).toList();
  }

  /** The least that any terminal needs: one column for a character, two for an ideograph. */
  private static int columns(String line) {
    return line.codePoints().map(point -> Character.isIdeographic(point) ? 2 : 1).sum();
  }

  private static String bare(String text) {
    return text.replaceAll("[ \t\r\n]+", "");
  }

  private static ImmutableSet<String> and(Set<String> some, String... more) {
    return Sets.union(some, ImmutableSet.copyOf(more)).immutableCopy();
  }

  private static ImmutableSet<String> union(Set<String> some, Set<String> more) {
    return Sets.union(some, more).immutableCopy();
  }
}
