package org.csecpolicy.space;

import java.time.LocalDate;
import org.csecpolicy.referral.Child;

/** What is known of the child's age on the day of the call. */
enum Age {
  NOT_KNOWN(-1, -1),
  STATED_15(-1, 15),
  STATED_18(-1, 18),
  BORN_15_YEARS_AGO(15, -1),
  BORN_18_YEARS_AGO_TODAY(18, -1),
  BORN_15_YEARS_AGO_BUT_STATED_18(15, 18),
  BORN_18_YEARS_AGO_TODAY_BUT_STATED_15(18, 15);

  private final int born;
  private final int stated;

  Age(int born, int stated) {
    this.born = born;
    this.stated = stated;
  }

  Child.Builder of(LocalDate today) {
    Child.Builder child = Child.builder();
    if (born >= 0) {
      child.dateOfBirth(today.minusYears(born));
    }
    if (stated >= 0) {
      child.statedAge(stated);
    }
    return child;
  }

  boolean isAdult() {
    return born >= 18 || born < 0 && stated >= 18;
  }

  boolean isDoubtful() {
    return this == NOT_KNOWN || born >= 0 && stated >= 0;
  }
}
