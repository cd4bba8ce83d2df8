package org.csecpolicy.quickstart;

import java.io.IOError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.Call;
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
            + " the messages need, which may be skipped. Is the call about more than one child, write"
            + " another child at any line: the next one begins with what is known of the call, and"
            + " only what may differ is asked.",
    mixinStandardHelpOptions = true)
final class IntakeCommand implements Callable<Integer> {
  private final Clock clock;
  private final InputStream in;

  @Spec private CommandSpec spec;

  @Mixin private AgencyOptions agency;

  @Option(
      names = "--resume",
      paramLabel = "FILE",
      description =
          "Go on with a referral, or a call about several children (JSON); what was put aside is"
              + " asked again.")
  private Optional<Path> resumed;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description =
          "Write the referral (JSON) at the end, with everything personal that was said; of several"
              + " children the call, which decide reads as well.")
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
            PolicyJson.of(policy.agency()),
            saved.isPresent() ? saved : resumed,
            overwriting,
            saved.isPresent());
    try {
      Optional<Call> kept =
          resumed.isPresent() ? Optional.of(file.resume(resumed.get())) : Optional.empty();
      Optional<IOException> obstacle =
          saved.isPresent() ? file.obstacle(saved.get()) : Optional.empty();
      if (obstacle.isPresent()) {
        // Said before the first question, and not after the last.
        refusals.unwritten(saved.get(), obstacle.get());
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

  private void intake(IntakeLines lines, IntakeFile file, Optional<Call> kept, Refusals refusals)
      throws IOException {
    ZoneId zone = policy.agency().officeHours().zone();
    IntakeOpening opening = new IntakeOpening(lines, clock, zone, moment(zone));
    lines.say(IntakeText.greeting(policy.agency()));
    Optional<Call> begun =
        kept.isPresent()
            ? kept
            : opening.ask().map(referral -> Call.of(IntakeCall.FIRST, referral));
    if (begun.isEmpty()) {
      lines.say("Nothing is decided without them.");
      saved.ifPresent(none -> refusals.refuse("there is no referral yet, and nothing is saved"));
      return;
    }
    IntakeSession session =
        new IntakeSession(
            IntakeCall.of(policy, begun.get()),
            lines,
            file,
            kept.isPresent() ? Optional.empty() : Optional.of(opening),
            clock);
    try {
      if (!session.run()) {
        lines.say("The intake ends here.");
      }
      new IntakeEnding(policy, lines, unredacted).show(session.call(), kept);
    } catch (IOError | IOException broken) {
      // Nobody reads or answers any longer; what was said until then is kept all the same.
      if (saved.isPresent()) {
        file.save(session.call().call(), "");
      }
      throw broken;
    }
    keep(lines, file, session.call().call(), refusals);
  }

  private void keep(IntakeLines lines, IntakeFile file, Call call, Refusals refusals) {
    if (saved.isPresent()) {
      lines.say(file.save(call, ""));
    }
    file.failure().ifPresent(failed -> refusals.unwritten(failed.file(), failed.why()));
    if (saved.isEmpty() && !file.keeps(call)) {
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
