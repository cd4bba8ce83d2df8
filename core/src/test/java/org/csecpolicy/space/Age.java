package org.csecpolicy.space;

import java.time.LocalDate;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Child;

/** What was said of the child's age on the day of the call. */
enum Age {
  NOT_KNOWN(-1, -1, -1),
  STATED_15(-1, 15, 15),
  STATED_17_TO_19(-1, 17, 19),
  STATED_18(-1, 18, 18),
  BORN_15_YEARS_AGO(15, -1, -1),
  BORN_18_YEARS_AGO_TODAY(18, -1, -1),
  BORN_15_YEARS_AGO_BUT_STATED_18(15, 18, 18),
  BORN_18_YEARS_AGO_TODAY_BUT_STATED_15(18, 15, 15);

  private final int born;
  private final int from;
  private final int to;

  Age(int born, int from, int to) {
    this.born = born;
    this.from = from;
    this.to = to;
  }

  Child.Builder of(LocalDate today) {
    Child.Builder child = Child.builder();
    if (born >= 0) {
      child.dateOfBirth(today.minusYears(born));
    }
    if (from >= 0) {
      child.statedAge(AgeRange.of(from, to));
    }
    return child;
  }

  /** As far as established: the date of birth, or else the lower end of what was stated. */
  boolean isAdultIfEstablished() {
    return born >= 18 || born < 0 && from >= 18;
  }

  /** The date of birth and the stated age lie on both sides of 18. */
  boolean isContradicted() {
    return born >= 0 && from >= 0;
  }

  /** Whether something says 18 or more, or nothing says anything. */
  boolean isAskedUnlessEstablished() {
    return this == NOT_KNOWN || born >= 18 || from >= 18;
  }
}
