package org.csecpolicy.quickstart;

import java.io.IOError;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.csecpolicy.DecisionDifference;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.inquiry.Findings;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.notifications.Message;
import org.csecpolicy.notifications.MessageDetails;
import org.csecpolicy.notifications.Messages;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.Referral;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes one call on the terminal: asks what matters, and shows the decision grow. */
@Command(
    name = "intake",
    description =
        "Asks for the facts of one call, first those that can still change the decision, and shows"
            + " after each answer what it changed and by which clauses; then what the record and"
            + " the messages need, which may be skipped.",
    mixinStandardHelpOptions = true)
final class IntakeCommand implements Callable<Integer> {
  private final Clock clock;
  private final InputStream in;

  @Spec private CommandSpec spec;

  @Mixin private AgencyOptions agency;

  @Option(
      names = "--resume",
      paramLabel = "FILE",
      description = "Go on with a referral (JSON); what was put aside is asked again.")
  private Optional<Path> resumed;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Write the referral (JSON) at the end, with everything personal that was said.")
  private Optional<Path> saved;

  @Option(
      names = "--overwrite",
      description = "Let --save and save FILE replace what stands there already.")
  private boolean overwriting;

  @Option(
      names = "--called-at",
      paramLabel = "MOMENT",
      description = "When a new call came in: 2026-11-20T14:17, local or with its offset.")
  private Optional<String> calledAt;

  @Option(names = "--unredacted", description = "Print the messages with what is personal.")
  private boolean unredacted;

  private HotlinePolicy policy;

  /** At the terminal, now. */
  IntakeCommand() {
    this(Clock.systemUTC(), System.in);
  }

  IntakeCommand(Clock clock, InputStream in) {
    this.clock = clock;
    this.in = in;
  }

  @Override
  public Integer call() {
    Refusals refusals = new Refusals(spec.commandLine().getErr());
    policy = agency.policy();
    IntakeFile file =
        new IntakeFile(
            PolicyJson.of(policy.agency()), saved.isPresent() ? saved : resumed, overwriting);
    try {
      Optional<Referral> kept =
          resumed.isPresent() ? Optional.of(file.resume(resumed.get())) : Optional.empty();
      if (saved.isPresent() && file.isTaken(saved.get())) {
        // Said before the first question, and not after the last.
        refusals.unwritten(saved.get(), new FileAlreadyExistsException(""));
      } else {
        intake(lines(), file, kept, refusals);
      }
    } catch (InvalidDocumentException invalid) {
      refusals.refuse(resumed.get(), invalid);
    } catch (IOException unreadable) {
      refusals.refuse(resumed.map(FileNames::shown).orElse("the answers") + ": cannot be read");
    }
    return refusals.status();
  }

  private void intake(
      IntakeLines lines, IntakeFile file, Optional<Referral> kept, Refusals refusals)
      throws IOException {
    ZoneId zone = policy.agency().officeHours().zone();
    IntakeOpening opening = new IntakeOpening(lines, clock, zone, moment(zone));
    lines.say(IntakeText.greeting(policy.agency()));
    Optional<Referral> begun = kept.isPresent() ? kept : opening.ask();
    if (begun.isEmpty()) {
      lines.say("Nothing is decided without them.");
      return;
    }
    IntakeSession session =
        new IntakeSession(
            IntakeState.of(policy, new CaseRecord(begun.get(), MessageDetails.none())),
            lines,
            file,
            kept.isPresent() ? Optional.empty() : Optional.of(opening),
            clock);
    try {
      if (!session.run()) {
        lines.say("The intake ends here.");
      }
      show(lines, session, kept);
    } catch (IOError | IOException broken) {
      // Nobody reads or answers any longer; what was said until then is kept all the same.
      if (saved.isPresent()) {
        file.save(session.record().referral(), "");
      }
      throw broken;
    }
    if (!session.record().details().equals(MessageDetails.none())) {
      lines.say(
          "What only the messages need (referral number and name, history, sender) is in them and"
              + " not in a saved referral; notices takes it with --details.");
    }
    keep(lines, file, session.record().referral(), refusals);
  }

  private void show(IntakeLines lines, IntakeSession session, Optional<Referral> kept) {
    Inquiry inquiry = Inquiry.of(policy);
    Findings findings = inquiry.examine(session.record().referral());
    HotlineDecision decision = findings.decision();
    PrintWriter out = spec.commandLine().getOut();
    out.println();
    out.print(new DecisionText(inquiry, false).of("Decision", decision));
    lines.say(FindingsText.stillOpen(findings));
    kept.map(policy::decide)
        .ifPresent(
            before -> lines.say(FindingsText.since(DecisionDifference.between(before, decision))));
    for (Message message : Messages.of(decision, session.record().details())) {
      out.println("-".repeat(TextPage.WIDTH));
      out.println(unredacted ? message.text() : message.redacted());
    }
    out.flush();
  }

  private void keep(IntakeLines lines, IntakeFile file, Referral referral, Refusals refusals) {
    if (saved.isPresent()) {
      lines.say(file.save(referral, ""));
      file.failure().ifPresent(failed -> refusals.unwritten(saved.get(), failed));
    } else if (!file.keeps(referral)) {
      lines.say("Not saved; --save FILE keeps a referral.");
    }
  }

  private Optional<Instant> moment(ZoneId zone) {
    try {
      return calledAt.map(said -> IntakeMoment.of(said, zone, clock.instant()));
    } catch (InvalidValueException wrong) {
      throw new ParameterException(
          spec.commandLine(), "--called-at: " + wrong.violations().get(0).rule());
    }
  }

  private IntakeLines lines() {
    // JDK 22 to 24 give a console to a pipe too, unless the plain one is asked for.
    System.setProperty("jdk.console", "java.base");
    boolean typed = in == System.in && System.console() != null;
    return new IntakeLines(StandardStreams.text(in, typed), spec.commandLine().getOut(), !typed);
  }
}
