package org.csecpolicy.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The command line: {@code quickstart decide FILE|DIR|-}, {@code quickstart ask FILE}, {@code
 * quickstart intake}, {@code quickstart notices FILE}, {@code quickstart reference [PART]} and
 * more.
 */
@Command(
    name = "quickstart",
    description = "Decides referrals to a child-protection hotline and writes their messages.",
    subcommands = {
      DecideCommand.class,
      ScreenCommand.class,
      AskCommand.class,
      NoticesCommand.class,
      IntakeCommand.class,
      ReadingsCommand.class,
      ReferenceCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = LibraryVersion.class)
public final class Quickstart {
  private Quickstart() {}

  /** Runs one command and exits with its {@linkplain ExitCode code}. */
  public static void main(String[] args) {
    System.exit(run(StandardStreams.out(), StandardStreams.err(), args));
  }

  /** Runs one command and says how it ends, whatever happens. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    try {
      CommandLine commands = commandLine().setOut(out).setErr(err);
      int status = commands.execute(Arguments.inUtf8(args));
      out.flush();
      return status;
    } catch (Throwable failed) { // also what no memory or stack is left for
      return Failures.report(failed, err);
    }
  }

  static CommandLine commandLine() {
    return commandLine(new Quickstart());
  }

  /** A command as it is run, with those below it. */
  static CommandLine commandLine(Object command) {
    CommandLine commands = new CommandLine(command);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setExpandAtFiles(false); // a file may be called @so
    commands.registerConverter(Path.class, FileNames::path);
    commands.registerConverter(LocalDate.class, AgencyOptions::date);
    commands.setParameterExceptionHandler(Failures::reportUsage);
    commands.setExecutionExceptionHandler(
        (failed, line, parsed) -> Failures.report(failed, line.getErr()));
    listExitCodes(commands);
    commands.getSubcommands().values().forEach(Quickstart::listExitCodes);
    return commands;
  }

  private static void listExitCodes(CommandLine command) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.exitCodeListHeading("%nExit status:%n");
    usage.exitCodeList(ExitCode.table());
  }
}
