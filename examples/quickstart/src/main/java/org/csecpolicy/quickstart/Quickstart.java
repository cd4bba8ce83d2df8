package org.csecpolicy.quickstart;

import picocli.CommandLine;
import picocli.CommandLine.Command;

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
  /** Something was wrong with a document; the other ones were decided. */
  static final int BAD_INPUT = 2;

  /** The command line itself was wrong, as sysexits.h numbers it. */
  static final int USAGE = 64;

  private Quickstart() {}

  /** Runs one command and exits with its code: 0 decided, 2 bad input, 64 usage. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    CommandLine commands = new CommandLine(new Quickstart());
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.getCommandSpec().exitCodeOnInvalidInput(USAGE);
    commands
        .getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().exitCodeOnInvalidInput(USAGE));
    return commands;
  }
}
