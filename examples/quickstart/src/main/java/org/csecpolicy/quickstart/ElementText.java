package org.csecpolicy.quickstart;

import java.util.ArrayList;
import java.util.List;
import org.csecpolicy.screening.DefinitionFacts;
import org.csecpolicy.screening.Element;
import org.csecpolicy.screening.Law;
import org.csecpolicy.screening.Means;
import org.csecpolicy.screening.Purpose;

/** What of an element is still to be asked, where part of it has been answered. */
final class ElementText {
  private final DefinitionFacts facts;

  ElementText(DefinitionFacts facts) {
    this.facts = facts;
  }

  /** The element, and which of its parts nobody has answered when others are. */
  String toAsk(Element element) {
    return switch (element) {
      case FEDERAL_MEANS -> means(element, Law.FEDERAL);
      case CALIFORNIA_MEANS -> means(element, Law.CALIFORNIA);
      case FEDERAL_PURPOSE -> purposes(element, Law.FEDERAL);
      case FORCED_LABOR -> purposes(element, Law.CALIFORNIA);
      default -> element.label();
    };
  }

  /** Debt bondage, a purpose, is a means as well: it can be what is left when every means is no. */
  private String means(Element element, Law law) {
    Parts parts = new Parts();
    for (Means means : Means.values()) {
      if (means.countsUnder(law)) {
        parts.add(facts.means().containsKey(means), means.label());
      }
    }
    for (Purpose purpose : Purpose.values()) {
      if (purpose.isAlsoMeans()) {
        parts.add(
            facts.purposes().containsKey(purpose),
            purpose.label() + ", which is a means as well as a purpose");
      }
    }
    return parts.of(element);
  }

  private String purposes(Element element, Law law) {
    Parts parts = new Parts();
    for (Purpose purpose : Purpose.values()) {
      if (purpose.countsUnder(law)) {
        parts.add(facts.purposes().containsKey(purpose), purpose.label());
      }
    }
    return parts.of(element);
  }

  /** The parts of one element, any of which is enough. */
  private static final class Parts {
    private final List<String> open = new ArrayList<>();
    private boolean anyAnswered;

    void add(boolean isAnswered, String label) {
      if (isAnswered) {
        anyAnswered = true;
      } else {
        open.add(label);
      }
    }

    String of(Element element) {
      return anyAnswered
          ? element.label() + "; not answered yet: " + String.join("; ", open)
          : element.label();
    }
  }
}
