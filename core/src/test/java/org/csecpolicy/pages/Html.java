package org.csecpolicy.pages;

/** A page of HTML that is written from top to bottom. */
final class Html {
  private final StringBuilder page = new StringBuilder();

  /** Markup as it stands. */
  Html markup(String markup) {
    page.append(markup);
    return this;
  }

  /** Text, escaped. */
  Html text(String text) {
    return markup(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
  }

  /** An element that holds nothing but text; attributes may follow its name. */
  Html element(String tag, String text) {
    return markup("<" + tag + ">").text(text).markup("</" + tag.split(" ")[0] + ">");
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
