package org.csecpolicy.recording;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.screening.Category;

/**
 * The four subcategories of the CWS/CMS abuse category Exploitation (P-CMS-1). Two of them are the
 * places for child labor trafficking (N-DEF-10, P-CMS-5).
 *
 * <p>The two texts count differently. The guide names three and calls the rest "other forms of
 * exploitation"; its list and its screen shot are lost. The protocol counts four too, but its
 * fourth is a Youth at Risk of CSEC (N-DEF-15). Neither says that these two are the same, so they
 * are not: that entry is {@link Documentation#youthAtRisk()} and no constant here. Codes are the
 * host's: {@link HostCodes}.
 */
public enum Subcategory {
  /** Commercial sexual exploitation of the child. */
  COMMERCIAL_SEXUAL_EXPLOITATION("Commercial Sexual Exploitation", Category.CSEC, Clause.P_CMS_1),
  /** Work in legal industries, formal employment and informal services. */
  EXPLOITING_CHILDS_LABOR(
      "Exploiting Child's Labor",
      Category.CHILD_LABOR,
      Clause.N_DEF_10,
      Clause.N_DEF_11,
      Clause.P_CMS_1,
      Clause.P_CMS_4,
      Clause.P_CMS_5),
  /** Illicit activities that the child is induced or forced to; printed with and without "a". */
  INVOLVING_CHILD_IN_CRIMINAL_BEHAVIOR(
      "Involving Child in Criminal Behavior",
      Category.CRIMINAL_BEHAVIOR,
      Clause.N_DEF_10,
      Clause.N_DEF_12,
      Clause.P_CMS_1,
      Clause.P_CMS_4,
      Clause.P_CMS_5),
  /** The fourth, which the guide describes and does not name; no category of the hotline's. */
  OTHER_FORMS("other forms of exploitation", Optional.empty(), Clause.P_CMS_1);

  private final String label;
  private final Optional<Category> category;
  private final ImmutableSet<Clause> clauses;

  Subcategory(String label, Category category, Clause first, Clause... others) {
    this(label, Optional.of(category), first, others);
  }

  Subcategory(String label, Optional<Category> category, Clause first, Clause... others) {
    this.label = label;
    this.category = category;
    this.clauses = Sets.immutableEnumSet(first, others);
  }

  /** Where a category is documented. */
  public static Subcategory of(Category category) {
    return switch (category) {
      case CSEC -> COMMERCIAL_SEXUAL_EXPLOITATION;
      case CHILD_LABOR -> EXPLOITING_CHILDS_LABOR;
      case CRIMINAL_BEHAVIOR -> INVOLVING_CHILD_IN_CRIMINAL_BEHAVIOR;
    };
  }

  /** The printed name, or what the guide calls the one that it does not name. */
  public String label() {
    return label;
  }

  /** Whether {@link #label()} is a printed name. */
  public boolean namedInPrint() {
    return category.isPresent();
  }

  /** The clauses that describe it. */
  public ImmutableSet<Clause> clauses() {
    return clauses;
  }

  /** The category that is documented here; empty for {@link #OTHER_FORMS}. */
  public Optional<Category> category() {
    return category;
  }
}
