package org.csecpolicy.benchmarks.matrix;

import java.util.ArrayList;
import java.util.List;

/**
 * The facts of the small matrix. The getters are there for engines that read properties.
 *
 * @param custody law enforcement has the child
 * @param afterHours the regional offices are closed
 * @param openCase the child's open case
 * @param againstPlacement an allegation is against the placement
 * @param inPlacement the allegations occurred in placement, otherwise at home
 * @param probation the status with Probation
 * @param historyOnly only past exploitation is reported
 * @param danger an indication of imminent danger
 * @param flightRisk a flight or runaway risk
 * @param juvenileHall the child is at Juvenile Hall
 */
public record Call(
    boolean custody,
    boolean afterHours,
    OpenCase openCase,
    boolean againstPlacement,
    boolean inPlacement,
    Probation probation,
    boolean historyOnly,
    boolean danger,
    boolean flightRisk,
    boolean juvenileHall) {

  /** The child's open case. */
  public enum OpenCase {
    NONE,
    REGIONAL,
    CSEC_UNIT
  }

  /** The status with Probation. */
  public enum Probation {
    NOT_INVOLVED,
    INVOLVED,
    WARD_602
  }

  /** Every combination there is: 2,304. */
  public static List<Call> all() {
    List<Call> calls = new ArrayList<>();
    for (OpenCase openCase : OpenCase.values()) {
      for (Probation probation : Probation.values()) {
        for (int bits = 0; bits < 256; bits++) {
          calls.add(
              new Call(
                  isSet(bits, 0),
                  isSet(bits, 1),
                  openCase,
                  isSet(bits, 2),
                  isSet(bits, 3),
                  probation,
                  isSet(bits, 4),
                  isSet(bits, 5),
                  isSet(bits, 6),
                  isSet(bits, 7)));
        }
      }
    }
    return List.copyOf(calls);
  }

  private static boolean isSet(int bits, int index) {
    return (bits >> index & 1) == 1;
  }

  /** {@link #custody}. */
  public boolean isCustody() {
    return custody;
  }

  /** {@link #afterHours}. */
  public boolean isAfterHours() {
    return afterHours;
  }

  /** {@link #openCase}. */
  public OpenCase getOpenCase() {
    return openCase;
  }

  /** {@link #againstPlacement}. */
  public boolean isAgainstPlacement() {
    return againstPlacement;
  }

  /** {@link #inPlacement}. */
  public boolean isInPlacement() {
    return inPlacement;
  }

  /** {@link #probation}. */
  public Probation getProbation() {
    return probation;
  }

  /** {@link #historyOnly}. */
  public boolean isHistoryOnly() {
    return historyOnly;
  }

  /** {@link #danger}. */
  public boolean isDanger() {
    return danger;
  }

  /** {@link #flightRisk}. */
  public boolean isFlightRisk() {
    return flightRisk;
  }

  /** {@link #juvenileHall}. */
  public boolean isJuvenileHall() {
    return juvenileHall;
  }
}
