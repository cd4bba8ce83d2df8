package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.OutsideProtocol;
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
          .county(County.of("Alder", UsState.CA))
          .department("ACS")
          .exploitationUnit("Unit X")
          .exploitationUnitInBox("Unit X box")
          .afterHoursUnit("Night Desk")
          .alertList("alerts-acs")
          .probationAlertList("alerts-probation")
          .probationEmail("notify-probation")
          .sisUnit("Federal Reports")
          .referralAssignmentPolicy("Manual 7")
          .build();

  /** The messages that one step asks for, and the step. */
  private static final ImmutableMap<MessageKind, Action> STEPS =
      ImmutableMap.of(
          MessageKind.LAW_ENFORCEMENT_INSTRUCTION, Action.TELL_LAW_ENFORCEMENT,
          MessageKind.EXPEDITED_FORM_FAX, Action.FAX_EXPEDITED_FORM,
          MessageKind.EXPEDITED_FORM_EMAIL, Action.EMAIL_EXPEDITED_FORM,
          MessageKind.PRE_ALERT, Action.SEND_PRE_ALERT,
          MessageKind.PROBATION_EMAIL, Action.EMAIL_PROBATION,
          MessageKind.ESCALATION, Action.ESCALATE,
          MessageKind.SIS_REMINDER, Action.REMIND_SIS);

  private static final ImmutableSet<String> SENDER =
      ImmutableSet.of(Canary.SENT_BY, Canary.CALL_BACK, Canary.NUMBER);
  private static final ImmutableSet<String> SENDER_AND_NAME = and(SENDER, Canary.NAME);

  /** The personal values that each kind is for. */
  private static final ImmutableMap<MessageKind, ImmutableSet<String>> GIVEN =
      ImmutableMap.of(
          MessageKind.LAW_ENFORCEMENT_INSTRUCTION, and(SENDER_AND_NAME, Canary.STAGING_AREA),
          MessageKind.EXPEDITED_FORM_FAX, SENDER,
          MessageKind.EXPEDITED_FORM_EMAIL, and(SENDER, Canary.SUPERVISORS_TIME),
          MessageKind.PRE_ALERT,
              ImmutableSet.of(
                  Canary.REFERRAL_NAME,
                  Canary.PLACEMENT,
                  Canary.NAME,
                  Canary.NUMBER,
                  Canary.SUPERVISORS_TIME,
                  Canary.HISTORY,
                  Canary.CALLER,
                  Canary.SUMMARY),
          MessageKind.PROBATION_EMAIL,
              and(SENDER_AND_NAME, Canary.INFORMANT, Canary.SUPERVISORS_TIME),
          MessageKind.ESCALATION,
              and(SENDER_AND_NAME, Canary.STAGING_AREA, Canary.SUPERVISORS_TIME),
          MessageKind.SIS_REMINDER, SENDER_AND_NAME);

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

  @Property(tries = 1000)
  void aMessageIsWrittenExactlyWhenAStepAsksForIt(@ForAll Referral call) {
    HotlineDecision decision = POLICY.decide(call);
    boolean frp = isFrp(decision);
    STEPS.forEach(
        (kind, action) ->
            assertThat(Messages.of(decision, MessageDetails.none(), kind))
                .as("%s", kind)
                .hasSize(step(decision, action).isPresent() || frp && is(kind) ? 1 : 0));
  }

  @Property(tries = 3000)
  @StatisticsReport(onFailureOnly = true)
  void theCallsReachEveryKind(@ForAll Referral call) {
    mine(POLICY.decide(call), MessageDetails.none())
        .forEach(message -> Statistics.collect(message.kind()));
    Statistics.coverage(
        coverage -> STEPS.keySet().forEach(kind -> coverage.check(kind).count(count -> count > 0)));
  }

  @Property(tries = 1000)
  void senderChannelRecipientsClausesAndTimeAreTheSteps(@ForAll Referral call) {
    HotlineDecision decision = POLICY.decide(call);
    for (Message message : mine(decision, Canary.details().build())) {
      Optional<Step> step = step(decision, STEPS.get(message.kind()));
      if (step.isEmpty()) {
        assertThat(isFrp(decision)).isTrue();
        assertThat(message.recipients()).isEmpty();
        continue;
      }
      assertThat(message.sender()).isEqualTo(step.get().actor());
      assertThat(message.senderName()).isEqualTo(step.get().actorName());
      assertThat(message.channel()).isEqualTo(step.get().channel());
      assertThat(message.recipients()).isEqualTo(step.get().recipients());
      assertThat(message.clauses()).containsAll(step.get().clauses());
      boolean form = message.kind().name().startsWith("EXPEDITED_FORM");
      assertThat(message.due())
          .isEqualTo(form ? Optional.of(call.calledAt().plusSeconds(15 * 60)) : Optional.empty());
    }
  }

  @Property(tries = 1000)
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

  @Property(tries = 1000)
  void onlyOurOwnWordsStandAtTheMargin(@ForAll AnyCall.Written written) {
    for (Message message : messages(written)) {
      List<String> sent = atTheMargin(message.body());
      List<String> ours = atTheMargin(message.redactedBody());
      assertThat(sent).as("%s", message.kind()).hasSameSizeAs(ours);
      for (int line = 0; line < ours.size(); line++) {
        assertThat(sent.get(line)).startsWith(ours.get(line).replace("[redacted]", "").strip());
      }
    }
  }

  @Property(tries = 1000)
  void noLineIsLongerThan76Columns(@ForAll AnyCall.Written written) {
    for (Message message : messages(written)) {
      assertThat(message.body().lines())
          .allSatisfy(line -> assertThat(columns(line)).isLessThanOrEqualTo(LineWrap.WIDTH))
          .allSatisfy(line -> assertThat(line).doesNotEndWith(" "));
      assertThat(message.body()).endsWith("\n").doesNotContain("\r").doesNotContain("\t");
      assertThat(message.subject().lines()).hasSize(1);
    }
  }

  @Property(tries = 1000)
  void nothingIsLostByWrapping(@ForAll AnyCall.Written written) {
    for (Message message : messages(written)) {
      if (is(message.kind())) {
        String text = written.details().narrative().orElseThrow();
        assertThat(bare(message.body())).contains(bare(text));
      }
    }
  }

  @Property(tries = 1000)
  void nothingButGivenDetailsAppears(@ForAll Referral call) {
    for (Message message : mine(POLICY.decide(call), Canary.details().build())) {
      Set<String> seen =
          Canary.ALL.stream().filter(message.text()::contains).collect(Collectors.toSet());
      assertThat(GIVEN.get(message.kind())).as("%s", message.kind()).containsAll(seen);
    }
  }

  @Property(tries = 1000)
  void nothingPersonalIsInTheRedactedFormOrInToString(@ForAll Referral call) {
    for (Message message : mine(POLICY.decide(call), Canary.details().build())) {
      String birth = ReferralFields.dateOfBirth(call);
      for (String shown : ImmutableList.of(message.redacted(), message.toString())) {
        assertThat(shown).as("%s", message.kind()).doesNotContain(Canary.ALL);
        assertThat(shown).doesNotContain(birth).doesNotContain("stated age");
      }
    }
  }

  @Property(tries = 500)
  void nobodysStandingIsStated(@ForAll Referral call) {
    for (Message message : mine(POLICY.decide(call), Canary.details().build())) {
      assertThat(message.text().replace("may be a foreign national minor", ""))
          .doesNotContainIgnoringCase("national")
          .doesNotContainIgnoringCase("citizen")
          .doesNotContainIgnoringCase("resident")
          .doesNotContainIgnoringCase("immigra");
    }
  }

  /** Only the form's own words and the agency's names: nothing of Los Angeles in the code. */
  @Property(tries = 500)
  void anotherAgencyReadsInItsOwnNames(@ForAll Referral call) {
    HotlinePolicy alder = HotlinePolicy.of(ALDER, Readings.byDefault());
    for (Message message : mine(alder.decide(call), Canary.details().build())) {
      assertThat(message.text())
          .doesNotContain("DCFS", "MART", "ERCP", "EDL-", "MACRO", "SIS Unit", "0050-504");
    }
  }

  private static List<Message> messages(AnyCall.Written written) {
    return mine(POLICY.decide(written.call()), written.details());
  }

  private static List<Message> mine(HotlineDecision decision, MessageDetails details) {
    return Messages.of(decision, details).stream()
        .filter(message -> STEPS.containsKey(message.kind()))
        .toList();
  }

  private static boolean is(MessageKind kind) {
    return kind == MessageKind.PRE_ALERT;
  }

  private static boolean isFrp(HotlineDecision decision) {
    return decision instanceof OutsideProtocol outside
        && outside.scope().outcome() == Scope.FIRST_RESPONDER_CALL;
  }

  private static Optional<Step> step(HotlineDecision decision, Action action) {
    return decision.steps().stream().filter(step -> step.action() == action).findFirst();
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
}
