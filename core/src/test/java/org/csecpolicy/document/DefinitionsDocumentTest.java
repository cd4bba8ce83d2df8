package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.ChildRole;
import org.csecpolicy.screening.Definition;
import org.csecpolicy.screening.DefinitionFacts;
import org.csecpolicy.screening.DefinitionPolicy;
import org.csecpolicy.screening.ReportingFacts;
import org.csecpolicy.screening.ReportingPolicy;
import org.junit.jupiter.api.Test;

class DefinitionsDocumentTest {
  private static final DefinitionFacts FACTS =
      DefinitionFacts.builder()
          .sexAct(Answer.YES)
          .valueExchanged(Answer.YES)
          .laborOrServices(Answer.NO)
          .addChildRoles(ChildRole.RECRUITER)
          .build();

  @Test
  void everyFindingIsWrittenWithItsElements() {
    JsonNode node =
        Documents.written(
            ScreeningDocument.DEFINITIONS, DefinitionPolicy.examine(FACTS, Answer.UNKNOWN));
    assertThat(node.get("findings")).hasSize(Definition.values().length);
    assertThat(node.get("findings").get(2))
        .isEqualTo(
            tree(
                """
                {
                  "outcome": {
                    "definition": "sex-trafficking-of-a-minor",
                    "met": "unknown",
                    "found": ["sex-act", "anything-of-value"],
                    "missing": [],
                    "unknown": ["under-18"]
                  },
                  "clauses": ["N-DEF-3", "P-DEF-1", "P-DEF-3", "P-DEF-8"],
                  "readAs": ["commercial-act"],
                  "openQuestions": []
                }
                """));
    assertThat(node.get("survivalSex").get("outcome").textValue()).isEqualTo("unknown");
    assertThat(node.get("severeForms"))
        .isEqualTo(
            tree(
                """
                {
                  "sex-trafficking": {
                    "outcome": "unknown",
                    "clauses": ["N-DEF-3", "P-DEF-3"],
                    "readAs": ["commercial-act"],
                    "openQuestions": []
                  },
                  "labor-trafficking": {
                    "outcome": "no",
                    "clauses": ["N-DEF-9", "P-DEF-4"],
                    "readAs": [],
                    "openQuestions": []
                  }
                }
                """));
  }

  @Test
  void theDutiesAreWrittenWithWhatIsOpen() {
    JsonNode node =
        Documents.written(
            ScreeningDocument.DUTIES,
            ReportingPolicy.duties(
                EnumSet.of(Category.CSEC),
                FACTS,
                ReportingFacts.builder()
                    .parentIsExploiter(Answer.YES)
                    .onOwnAccord(Answer.NO)
                    .learnedElsewhere(Answer.YES)
                    .newAllegations(Answer.NO)
                    .build()));
    assertThat(node)
        .isEqualTo(
            tree(
                """
                {
                  "mustBeReported": {
                    "outcome": "yes",
                    "clauses": ["P-DEF-1", "P-DEF-2", "P-REP-1"],
                    "readAs": [],
                    "openQuestions": []
                  },
                  "asVictim": {
                    "outcome": "yes",
                    "clauses": ["P-REP-2"],
                    "readAs": ["sex-trafficking"],
                    "openQuestions": []
                  },
                  "grounds": ["parent-is-exploiter"],
                  "openGrounds": ["parent-failed-or-unable-to-protect"],
                  "duties": [
                    {
                      "outcome": "call-the-hotline-at-once",
                      "clauses": ["P-REP-5"],
                      "readAs": [],
                      "openQuestions": []
                    }
                  ],
                  "openDuties": [
                    {
                      "outcome": "report-the-exploiters-children",
                      "clauses": ["P-REP-6"],
                      "readAs": [],
                      "openQuestions": []
                    },
                    {
                      "outcome": "share-with-human-trafficking-law-enforcement",
                      "clauses": ["P-REP-6"],
                      "readAs": [],
                      "openQuestions": []
                    }
                  ]
                }
                """));
  }

  private static JsonNode tree(String json) {
    return Documents.tree(json);
  }
}
