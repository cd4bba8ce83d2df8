package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.plan;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.weekdayCsecCall;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.csecpolicy.recording.ChecklistPolicy;
import org.csecpolicy.recording.DocumentationPolicy;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.IllicitActivity;
import org.csecpolicy.screening.Industry;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;

class DocumentationDocumentTest {
  @Test
  void documentationIsWrittenWithItsClausesAndReadings() {
    JsonNode node =
        Documents.written(
            ScreeningDocument.DOCUMENTATION,
            DocumentationPolicy.document(
                weekdayCsecCall()
                    .putCategory(Category.CHILD_LABOR, Suspicion.POSSIBLE)
                    .addIndustry(Industry.BEGGING_OR_PEDDLING)
                    .addActivity(IllicitActivity.OTHER)
                    .addActivity(IllicitActivity.SMUGGLING)
                    .build(),
                AtRisk.AT_RISK));

    assertThat(node)
        .isEqualTo(
            Documents.tree(
                """
                {"abuseCategory": {"outcome": "exploitation",
                   "clauses": ["N-1.d.1", "P-CMS-1"], "readAs": [], "openQuestions": []},
                 "subcategories": [
                   {"outcome": {"subcategory": "commercial-sexual-exploitation",
                      "label": "Commercial Sexual Exploitation", "namedInPrint": true},
                    "clauses": ["N-DEF-15", "P-CMS-1", "P-CMS-2"],
                    "readAs": [], "openQuestions": []},
                   {"outcome": {"subcategory": "exploiting-childs-labor",
                      "label": "Exploiting Child's Labor", "namedInPrint": true},
                    "clauses": ["N-DEF-10", "N-DEF-11", "N-DEF-15", "P-CMS-1", "P-CMS-2",
                      "P-CMS-4", "P-CMS-5"],
                    "readAs": [], "openQuestions": []}],
                 "youthAtRisk": {"outcome": "yes", "clauses": ["N-DEF-5.0", "N-DEF-15", "P-AR-0"],
                   "readAs": [], "openQuestions": []},
                 "severalEntries": true,
                 "settings": [
                   {"outcome": {"industry": "begging-or-peddling", "label": "Begging or Peddling",
                      "subcategory": "exploiting-childs-labor"},
                    "clauses": ["N-DEF-11"], "readAs": ["industries"], "openQuestions": []},
                   {"outcome": {"activity": "smuggling", "label": "Smuggling",
                      "subcategory": "involving-child-in-criminal-behavior"},
                    "clauses": ["N-DEF-12"], "readAs": [], "openQuestions": []},
                   {"outcome": {"activity": "other", "label": "other activity"},
                    "clauses": ["N-DEF-12"], "readAs": ["industries"], "openQuestions": []}],
                 "toLookAt": {"outcome": ["involving-child-in-criminal-behavior"],
                   "clauses": ["N-DEF-11", "N-DEF-12"], "readAs": ["industries"],
                   "openQuestions": []}}
                """));
  }

  @Test
  void aChecklistIsWrittenWithActorPapersAndState() {
    Referral.Builder referral =
        venturaYouth().elsewhere(nothingThere().openServices(Answer.YES).build());
    JsonNode checklist =
        Documents.written(
            ScreeningDocument.CHECKLIST,
            ChecklistPolicy.check(referral.build(), Optional.of(plan(referral).recording()))
                .items());

    assertThat(checklist.get(0))
        .isEqualTo(
            Documents.tree(
                """
                {"outcome": {"label": "audit review questions", "actor": "screener",
                   "papers": [], "state": "done"},
                 "clauses": ["N-1.a.1"], "readAs": [], "openQuestions": []}
                """));
    assertThat(checklist.get(6))
        .isEqualTo(
            Documents.tree(
                """
                {"outcome": {"label": "the red flags of each category, identified and described",
                   "actor": "screener",
                   "papers": [
                     {"paper": "screener-alert", "label": "Screener Alert",
                      "partOf": "Emergency Response (ER) document"},
                     {"paper": "screener-narrative", "label": "Screener Narrative"}],
                   "state": "to-write"},
                 "clauses": ["N-1.f.1", "N-1.f.2"], "readAs": [], "openQuestions": []}
                """));
    assertThat(checklist.findValuesAsText("state")).contains("done", "missing", "to-write");
    assertThat(checklist.findValuesAsText("actor")).contains("hotline");
  }
}
