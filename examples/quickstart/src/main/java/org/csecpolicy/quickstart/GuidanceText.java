package org.csecpolicy.quickstart;

import java.util.List;
import java.util.Locale;
import org.csecpolicy.guidance.Guidance;
import org.csecpolicy.guidance.GuidancePoint;
import org.csecpolicy.guidance.GuidanceTopic;
import org.csecpolicy.guidance.LinkedDocument;
import org.csecpolicy.guidance.MissingText;
import org.csecpolicy.guidance.Statute;
import org.csecpolicy.policy.Interpretation;

/** The guidance as a page to read: by topic, with what is missing from each. */
final class GuidanceText {
  private GuidanceText() {}

  static String page() {
    TextPage page = new TextPage();
    page.title("Guidance for people who ask, listen and assess");
    for (GuidanceTopic topic : GuidanceTopic.values()) {
      page.heading(topic.label().toUpperCase(Locale.ROOT));
      points(page, Guidance.points(topic));
      Guidance.missing(topic).forEach(text -> missing(page, text));
    }
    page.heading("MISSING ELSEWHERE");
    for (MissingText text : MissingText.values()) {
      if (!belongsToATopic(text)) {
        missing(page, text);
      }
    }
    page.heading("DOCUMENTS THAT THE TEXTS REFER TO; NONE OF THEM IS PART OF THIS LIBRARY");
    for (LinkedDocument document : LinkedDocument.values()) {
      page.wrapped(
          "  *  ",
          document.number().map(number -> number + ", ").orElse("")
              + document.title()
              + " ["
              + document.clause().id()
              + "]");
    }
    page.heading("LAWS THAT THE TEXTS NAME");
    for (Statute statute : Statute.values()) {
      statute(page, statute);
    }
    return page.toString();
  }

  /** A place is cited once, after the last of its points. */
  private static void points(TextPage page, List<GuidancePoint> points) {
    for (int i = 0; i < points.size(); i++) {
      String place = place(points.get(i));
      page.wrapped("  *  ", points.get(i).sentence());
      if (i + 1 == points.size() || !place(points.get(i + 1)).equals(place)) {
        page.wrapped("     ", place);
      }
    }
  }

  private static String place(GuidancePoint point) {
    return ReferenceText.citation(List.of(point.clause()));
  }

  /** What print announces, and that it is not there. */
  static void missing(TextPage page, MissingText text) {
    page.wrapped("  -  ", MissingText.STATUS + ": " + text.what());
    page.wrapped("     ", "announced as: " + text.leadIn());
    page.wrapped("     ", ReferenceText.citation(List.of(text.clause())));
  }

  private static boolean belongsToATopic(MissingText text) {
    for (GuidanceTopic topic : GuidanceTopic.values()) {
      if (Guidance.missing(topic).contains(text)) {
        return true;
      }
    }
    return false;
  }

  private static void statute(TextPage page, Statute statute) {
    page.wrapped("  *  ", statute.label() + ": " + statute.told());
    statute.contradiction().ifPresent(text -> page.wrapped("     ! ", text));
    statute
        .interpretation()
        .map(Interpretation::reading)
        .ifPresent(reading -> page.wrapped("     ", "Read as: " + reading));
    page.wrapped("     ", ReferenceText.citation(statute.clauses()));
  }
}
