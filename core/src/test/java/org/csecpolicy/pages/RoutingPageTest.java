package org.csecpolicy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.csecpolicy.pages.RoutingMatrix.Column;
import org.csecpolicy.pages.RoutingMatrix.Situation;
import org.junit.jupiter.api.Test;

/** The routing matrix can be opened from a disk, printed, and read aloud. */
class RoutingPageTest {
  private static final String PAGE = RoutingPage.page();

  @Test
  void theBrowserFetchesAndRunsNothing() {
    assertThat(PAGE)
        .doesNotContainIgnoringCase("<script", "<link", "<img", "src=", "href=", "url(", "@import");
  }

  @Test
  void everyTableHasACaptionAndEveryHeadingSaysWhatItHeads() {
    assertThat(PAGE.split("<table>", -1)).hasSameSizeAs(PAGE.split("<caption>", -1)).hasSize(3);
    assertThat(PAGE.split("<th[ >]", -1))
        .hasSameSizeAs(PAGE.split("<th [^>]*scope=", -1))
        .hasSizeGreaterThan(20);
  }

  @Test
  void everyElementIsClosed() {
    for (String tag : new String[] {"section", "table", "tr", "th", "td", "dl", "dd", "span"}) {
      assertThat(PAGE.split("<" + tag + "[ >]", -1))
          .as(tag)
          .hasSameSizeAs(PAGE.split("</" + tag + ">", -1));
    }
  }

  @Test
  void everyCellSaysWhoIsPrimaryAndCitesClauses() {
    for (Situation situation : Situation.values()) {
      for (Column column : Column.values()) {
        Line first = RoutingMatrix.cell(situation, column).get(0);
        assertThat(first.label()).isEqualTo("Primary");
        assertThat(first.clauses()).isNotEmpty();
      }
    }
  }
}
