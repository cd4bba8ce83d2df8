package org.csecpolicy.quickstart;

import java.util.Map;
import org.csecpolicy.OutcomeChange;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.inquiry.OutcomeWording;
import org.csecpolicy.inquiry.ReadingSurvey;
import org.csecpolicy.inquiry.ReadingSurvey.KindOfDifference;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Referral;

/**
 * Every reading that an agency can choose, beside the default one, with what it would change: the
 * page that a county's counsel wants before choosing. Nothing personal is printed.
 */
final class ReadingsText {
  private final Agency agency;
  private final Map<Referral, String> names;
  private final TextPage page = new TextPage();

  /** Over these referrals, each with the name of its document. */
  ReadingsText(Agency agency, Map<Referral, String> names) {
    this.agency = agency;
    this.names = names;
  }

  /** The whole page. */
  String page() {
    page.title("Readings that an agency can choose, each against the default");
    for (Reading reading : Reading.values()) {
      reading(reading);
    }
    page.blank();
    return page.toString();
  }

  private void reading(Reading reading) {
    ReadingSurvey survey = ReadingSurvey.of(agency, Readings.of(reading), names.keySet().stream());
    page.heading(reading.interpretation().key() + ": " + reading.key());
    page.wrapped("  Unclear  ", reading.interpretation().question());
    page.wrapped("  Default  ", reading.interpretation().reading());
    page.wrapped("  Instead  ", reading.text());
    page.wrapped("           ", "[" + Clause.citationOf(reading.interpretation().clauses()) + "]");
    page.wrapped("  Changes  ", survey.differing() + " of " + survey.examined() + " decisions");
    String example = "";
    for (KindOfDifference kind : survey.kinds()) {
      kind(kind);
      String first = names.getOrDefault(kind.example().before().referral(), "");
      if (!first.equals(example)) {
        page.wrapped("          ", "such as " + first);
        example = first;
      }
    }
  }

  private void kind(KindOfDifference kind) {
    OutcomeWording wording = OutcomeWording.of(kind.example().before());
    for (OutcomeChange change : kind.example().outcomes()) {
      if (change.kind() == kind.before().kind()) {
        page.wrapped("    " + kind.count() + " x  ", wording.of(change));
        page.wrapped("          ", "[" + Clause.citationOf(change.after().clauses()) + "]");
      }
    }
  }
}
