package org.csecpolicy.quickstart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes one call on the terminal: asks what matters, and shows the decision grow. */
@Command(
    name = "intake",
    description =
        "Asks for the facts of one call, only those that can still change the decision, and shows"
            + " after each answer what it changed and by which clauses.",
    mixinStandardHelpOptions = true)
final class IntakeCommand implements Callable<Integer> {
  private final HotlinePolicy policy = HotlinePolicy.losAngeles();
  private final PolicyJson json = PolicyJson.of(policy.agency());
  private final Clock clock;
  private final InputStream in;

  @Spec private CommandSpec spec;

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
      names = "--called-at",
      paramLabel = "MOMENT",
      description = "When a new call came in: 2026-11-20T14:17, local or with its offset.")
  private Optional<String> calledAt;

  @Option(names = "--unredacted", description = "Print the messages with what is personal.")
  private boolean unredacted;

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
    PrintWriter err = spec.commandLine().getErr();
    try {
      return intake(lines(), kept());
    } catch (InvalidDocumentException invalid) {
      invalid.errors().forEach(error -> err.println(resumed.get() + ": " + Documents.words(error)));
    } catch (IOException unreadable) {
      err.println(resumed.map(Path::toString).orElse("the answers") + ": cannot be read");
    }
    err.flush();
    return Quickstart.BAD_INPUT;
  }

  private Optional<Referral> kept() throws IOException {
    return resumed.isPresent()
        ? Optional.of(json.readReferral(Documents.read(resumed.get())))
        : Optional.empty();
  }

  private int intake(IntakeLines lines, Optional<Referral> kept) throws IOException {
    ZoneId zone = policy.agency().officeHours().zone();
    IntakeOpening opening = new IntakeOpening(lines, clock, zone, moment(zone));
    lines.say(IntakeText.greeting(policy.agency()));
    Optional<Referral> begun = kept.isPresent() ? kept : opening.ask();
    if (begun.isEmpty()) {
      lines.say("Nothing is decided without them.");
      return 0;
    }
    IntakeFile file = new IntakeFile(json, saved.isPresent() ? saved : resumed, kept);
    IntakeSession session =
        new IntakeSession(
            policy,
            lines,
            file,
            kept.isPresent() ? Optional.empty() : Optional.of(opening),
            begun.get());
    if (!session.run()) {
      lines.say("The intake ends here.");
    }
    show(lines, session, kept);
    return keep(lines, file, session.referral());
  }

  private void show(IntakeLines lines, IntakeSession session, Optional<Referral> kept) {
    Findings findings = Inquiry.of(policy).examine(session.referral());
    HotlineDecision decision = findings.decision();
    PrintWriter out = spec.commandLine().getOut();
    out.println();
    out.print(new DecisionText().of("Decision", decision));
    lines.say(FindingsText.stillOpen(findings));
    kept.map(policy::decide)
        .ifPresent(
            before -> lines.say(FindingsText.since(DecisionDifference.between(before, decision))));
    for (Message message : Messages.of(decision, MessageDetails.none())) {
      out.println("-".repeat(TextPage.WIDTH));
      out.println(unredacted ? message.text() : message.redacted());
    }
    out.flush();
  }

  private int keep(IntakeLines lines, IntakeFile file, Referral referral) {
    if (saved.isPresent()) {
      lines.say(file.save(referral, ""));
      return file.keeps(referral) ? 0 : Quickstart.BAD_INPUT;
    }
    if (!file.keeps(referral)) {
      lines.say("Not saved; --save FILE keeps a referral.");
    }
    return 0;
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
    Reader reader =
        new BufferedReader(
            new InputStreamReader(in, typed ? System.console().charset() : StandardCharsets.UTF_8));
    return new IntakeLines(reader, spec.commandLine().getOut(), !typed);
  }
}
