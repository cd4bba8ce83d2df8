package org.csecpolicy.screening;

import org.csecpolicy.policy.Clause;

/**
 * The red flags of the Hotline Commercially Exploited Child Tool, in printed order: 24 of
 * commercial sexual exploitation, 19 of exploited labor, 3 of criminal activities (which may also
 * draw on the other two). A guide only: recorded, never scored (N-RF-0).
 */
public enum RedFlag {
  HISTORY_OF_EXPLOITATION(Category.CSEC, Clause.N_RF_C_1),
  RUNS_AWAY(Category.CSEC, Clause.N_RF_C_2),
  CONNECTED_TO_EXPLOITED_OR_BUYERS(Category.CSEC, Clause.N_RF_C_3),
  EXCHANGES_SEX_FOR_VALUE(Category.CSEC, Clause.N_RF_C_4),
  UNEXPLAINED_MONEY_OR_ITEMS(Category.CSEC, Clause.N_RF_C_5),
  SUBSTANCE_ABUSE(Category.CSEC, Clause.N_RF_C_6),
  SEVERAL_OR_CHANGING_PHONES(Category.CSEC, Clause.N_RF_C_7),
  BRANDING(Category.CSEC, Clause.N_RF_C_8),
  LANGUAGE_OF_EXPLOITATION(Category.CSEC, Clause.N_RF_C_9),
  PREGNANCY_OR_STI_CONCERNS(Category.CSEC, Clause.N_RF_C_10),
  MEETS_ONLINE_CONTACTS(Category.CSEC, Clause.N_RF_C_11),
  PROVOCATIVE_IMAGES(Category.CSEC, Clause.N_RF_C_12),
  FILMED_SEXUALLY(Category.CSEC, Clause.N_RF_C_13),
  OLDER_DOMINATING_PARTNER(Category.CSEC, Clause.N_RF_C_14),
  FREQUENTS_EXPLOITATION_AREAS(Category.CSEC, Clause.N_RF_C_15),
  IRREGULAR_SCHOOL_ATTENDANCE(Category.CSEC, Clause.N_RF_C_16),
  HOMELESSNESS(Category.CSEC, Clause.N_RF_C_17),
  RELIES_ON_EMERGENCY_RESOURCES(Category.CSEC, Clause.N_RF_C_18),
  CHANGE_IN_APPEARANCE(Category.CSEC, Clause.N_RF_C_19),
  SLEEP_DEPRIVED(Category.CSEC, Clause.N_RF_C_20),
  HARMFUL_SEXUAL_ACTIVITY(Category.CSEC, Clause.N_RF_C_21),
  PHYSICAL_TRAUMA(Category.CSEC, Clause.N_RF_C_22),
  JUVENILE_JUSTICE_INVOLVEMENT(Category.CSEC, Clause.N_RF_C_23),
  GANG_AFFILIATION(Category.CSEC, Clause.N_RF_C_24),
  EARNINGS_CONTROLLED(Category.CHILD_LABOR, Clause.N_RF_L_1),
  CANNOT_MOVE_FREELY(Category.CHILD_LABOR, Clause.N_RF_L_2),
  ACCOMPANIED_BY_UNCLEAR_ADULTS(Category.CHILD_LABOR, Clause.N_RF_L_3),
  SOMEONE_SPEAKS_FOR_CHILD(Category.CHILD_LABOR, Clause.N_RF_L_4),
  NO_PHONE_OR_CONTACT(Category.CHILD_LABOR, Clause.N_RF_L_5),
  LABOR_SUBSTANCE_ABUSE(Category.CHILD_LABOR, Clause.N_RF_L_6),
  TRANSPORTATION_CONTROLLED(Category.CHILD_LABOR, Clause.N_RF_L_7),
  UNSURE_OF_DATE(Category.CHILD_LABOR, Clause.N_RF_L_8),
  FREQUENT_MOVES(Category.CHILD_LABOR, Clause.N_RF_L_9),
  UNUSUAL_LIVING_OR_WORKSPACE(Category.CHILD_LABOR, Clause.N_RF_L_10),
  SAME_CLOTHES(Category.CHILD_LABOR, Clause.N_RF_L_11),
  NO_CONTROL_OF_IDENTIFICATION(Category.CHILD_LABOR, Clause.N_RF_L_12),
  SCRIPTED_EXPLANATION(Category.CHILD_LABOR, Clause.N_RF_L_13),
  AFRAID_TO_ANSWER(Category.CHILD_LABOR, Clause.N_RF_L_14),
  FEARFUL_OF_EMPLOYER(Category.CHILD_LABOR, Clause.N_RF_L_15),
  LONG_HOURS(Category.CHILD_LABOR, Clause.N_RF_L_16),
  MISSING_SCHOOL_FOR_WORK(Category.CHILD_LABOR, Clause.N_RF_L_17),
  DEBT_TO_EMPLOYER(Category.CHILD_LABOR, Clause.N_RF_L_18),
  OTHER_ABUSE_OR_NEGLECT(Category.CHILD_LABOR, Clause.N_RF_L_19),
  CRIME_FOR_THIRD_PARTY(Category.CRIMINAL_BEHAVIOR, Clause.N_RF_K_1),
  NOT_DEVELOPMENTALLY_APPROPRIATE_CRIME(Category.CRIMINAL_BEHAVIOR, Clause.N_RF_K_2),
  RECRUITED_OR_TRAINED_OTHERS(Category.CRIMINAL_BEHAVIOR, Clause.N_RF_K_3);

  private final Category category;
  private final Clause clause;

  RedFlag(Category category, Clause clause) {
    this.category = category;
    this.clause = clause;
  }

  /** The category whose list it is printed in. */
  public Category category() {
    return category;
  }

  /**
   * Whether it suggests looking at this category: the one of its list. N-RF-K-3 is on the list of
   * criminal activities and says of the youth that CSEC happened, so it suggests both.
   */
  public boolean suggests(Category looked) {
    return looked == category || this == RECRUITED_OR_TRAINED_OTHERS && looked == Category.CSEC;
  }

  /** The list that it is printed in. */
  public RedFlagList list() {
    return RedFlagList.of(category);
  }

  /** The clause, whose summary describes the flag. */
  public Clause clause() {
    return clause;
  }

  /** What a screen shows beside the flag: the summary of its clause. */
  public String label() {
    return clause.summary();
  }
}
