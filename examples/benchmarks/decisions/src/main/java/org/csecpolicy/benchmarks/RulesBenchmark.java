package org.csecpolicy.benchmarks;

import java.util.concurrent.TimeUnit;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Routing;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.assignment.AssignmentPolicy;
import org.csecpolicy.assignment.OfficeHoursPolicy;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.assignment.RegionalOfficePolicy;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.AgePolicy;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Jurisdiction;
import org.csecpolicy.jurisdiction.JurisdictionPolicy;
import org.csecpolicy.jurisdiction.Residency;
import org.csecpolicy.jurisdiction.StandingPolicy;
import org.csecpolicy.jurisdiction.Whereabouts;
import org.csecpolicy.jurisdiction.WhereaboutsPolicy;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponsePolicy;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each rule of the routing takes by itself, over the same calls as {@link DecideBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class RulesBenchmark {
  private final Agency agency = LosAngeles.agency();
  private final HotlinePolicy policy = HotlinePolicy.losAngeles();
  private final AgePolicy age = new AgePolicy(agency.officeHours().zone());
  private final StandingPolicy standing = new StandingPolicy(agency);
  private final WhereaboutsPolicy whereabouts = new WhereaboutsPolicy(agency);
  private final JurisdictionPolicy jurisdiction = new JurisdictionPolicy(Readings.byDefault());
  private final OfficeHoursPolicy hours = new OfficeHoursPolicy(agency.officeHours());
  private final ResponsePolicy response = new ResponsePolicy(agency, Readings.byDefault());
  private final RegionalOfficePolicy office = new RegionalOfficePolicy(agency);
  private final AssignmentPolicy assignment = new AssignmentPolicy(Readings.byDefault());

  private final Referral[] referrals = Calls.all();
  private final Routing[] routings = new Routing[referrals.length];
  private final Jurisdiction[] jurisdictions = new Jurisdiction[referrals.length];
  private int next;

  /** Works out beforehand what a rule is given by the one before it. */
  public RulesBenchmark() {
    for (int i = 0; i < referrals.length; i++) {
      routings[i] = policy.route(referrals[i]).orElseThrow();
      jurisdictions[i] = routings[i].jurisdiction();
    }
  }

  /** All of them: the routing. */
  @Benchmark
  public Routing routing() {
    return policy.route(referrals[next()]).orElseThrow();
  }

  /** Whether the child is under 18 on the agency's date of the call. */
  @Benchmark
  public Cited<Answer> age() {
    return age.under18(referrals[next()]);
  }

  /** Whose child it is. */
  @Benchmark
  public Residency standing() {
    return standing.of(referrals[next()]);
  }

  /** Where the child is, as the facts count. */
  @Benchmark
  public Whereabouts whereabouts() {
    return whereabouts.of(referrals[next()]);
  }

  /** What becomes of the referral. */
  @Benchmark
  public Cited<Disposition> disposition() {
    int call = next();
    Jurisdiction ours = jurisdictions[call];
    return jurisdiction.decide(referrals[call], ours.residency(), ours.whereabouts());
  }

  /** Whether the offices are open, and whether that changes before the form is due. */
  @Benchmark
  public Cited<LineStatus> officeHours() {
    return hours.statusFor(referrals[next()]);
  }

  /** How fast. */
  @Benchmark
  public Cited<ResponseTime> response() {
    int call = next();
    return response.respond(referrals[call], jurisdictions[call]);
  }

  /** Which regional office. */
  @Benchmark
  public Cited<RegionalOffice> regionalOffice() {
    int call = next();
    return office.office(referrals[call], jurisdictions[call]);
  }

  /** Who has it; of the calls that nobody responds to, what would be answered. */
  @Benchmark
  public Assignment assignment() {
    int call = next();
    Routing routing = routings[call];
    return assignment.assign(
        referrals[call],
        jurisdictions[call],
        ResponseTime.IMMEDIATE,
        routing.officeHours().outcome(),
        office.office(referrals[call], jurisdictions[call]));
  }

  private int next() {
    next = next + 1 < referrals.length ? next + 1 : 0;
    return next;
  }
}
