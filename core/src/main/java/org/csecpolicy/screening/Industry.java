package org.csecpolicy.screening;

import java.util.Optional;
import org.csecpolicy.policy.Clause;

/**
 * The printed settings of exploitative work in legal industries (N-DEF-11). The list is open: what
 * is not on it is {@link #OTHER}, and the screener says which category it belongs to.
 */
public enum Industry {
  BARS("Bars"),
  CLUBS("Clubs"),
  CANTINAS("Cantinas"),
  BEGGING_OR_PEDDLING("Begging or Peddling"),
  HEALTH_CARE_AND_BEAUTY("Health Care & Beauty"),
  DOMESTIC_WORK("Domestic Work"),
  TRAVELING_SALES_CREWS("Traveling Sales Crews"),
  RESTAURANTS_AND_FOOD_SERVICE("Restaurants and Food Service"),
  AGRICULTURE_AND_ANIMAL_HUSBANDRY("Agriculture/Animal Husbandry"),
  CONSTRUCTION("Construction"),
  ARTS_AND_ENTERTAINMENT("Arts & Entertainment"),
  FACTORIES_AND_MANUFACTURING("Factories and Manufacturing"),
  COMMERCIAL_CLEANING_CREWS("Commercial Cleaning Crews"),
  CARNIVALS("Carnivals"),
  RETAIL("Retail"),
  NON_PROFITS("Non-Profits"),
  FORESTRY_AND_LOGGING("Forestry/Logging"),
  HOTELS_AND_HOSPITALITY("Hotels and Hospitality"),
  RECREATIONAL_FACILITIES("Recreational Facilities"),
  SPORTS_AND_ATHLETICS("Sports/Athletics"),
  /** A setting that is not on the printed list. */
  OTHER("other setting");

  private final String label;

  Industry(String label) {
    this.label = label;
  }

  /** The printed name. */
  public String label() {
    return label;
  }

  /** The category of a printed setting; of any other one, the screener says which it is. */
  public Optional<Category> category() {
    return this == OTHER ? Optional.empty() : Optional.of(Category.CHILD_LABOR);
  }

  /** The clause that prints the list and leaves it open. */
  public Clause clause() {
    return Clause.N_DEF_11;
  }
}
