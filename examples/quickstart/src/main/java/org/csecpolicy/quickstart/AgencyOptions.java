package org.csecpolicy.quickstart;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.Otip;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Readings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Whose hotline it is: Los Angeles County's, closed on days that no rule can foresee. */
final class AgencyOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--closed",
      paramLabel = "DATE",
      description =
          "A day, such as 2025-01-09, on which the regional offices are closed though no rule says"
              + " so: a declared closure. May be given more than once.")
  private List<LocalDate> closed = new ArrayList<>();

  @Option(
      names = "--federal-closed",
      paramLabel = "DATE",
      description = "The same for the federal Office on Trafficking in Persons.")
  private List<LocalDate> federalClosed = new ArrayList<>();

  /** A date as it is typed. */
  static LocalDate date(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException noDate) {
      throw new TypeConversionException("a date such as 2025-01-09 is needed");
    }
  }

  /** The policy of that agency, by default. */
  HotlinePolicy policy() {
    try {
      return HotlinePolicy.of(agency(LosAngeles.agency()), Readings.byDefault());
    } catch (InvalidValueException uncovered) {
      throw new ParameterException(
          spec.commandLine(),
          "--closed, --federal-closed: " + uncovered.violations().get(0).rule());
    }
  }

  private Agency agency(Agency printed) {
    if (closed.isEmpty() && federalClosed.isEmpty()) {
      return printed;
    }
    Otip otip = printed.otip();
    return printed.toBuilder()
        .officeHours(printed.officeHours().withClosures(closed))
        .otip(
            Otip.of(
                otip.shepherd(),
                otip.phone(),
                otip.email(),
                otip.hours().withClosures(federalClosed)))
        .build();
  }
}
