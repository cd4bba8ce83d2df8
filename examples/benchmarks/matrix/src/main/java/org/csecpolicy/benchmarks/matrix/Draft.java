package org.csecpolicy.benchmarks.matrix;

import java.util.Arrays;
import java.util.List;

/** A call and what the rules have said of it so far: for engines whose rules act on an object. */
public final class Draft {
  private final Call call;
  private final String[] fired = new String[4];
  private String primary = "";
  private String secondary = "";
  private String response = "";
  private String form = "";
  private String recipients = "";

  /** Nothing said yet. */
  public Draft(Call call) {
    this.call = call;
  }

  /** The facts. */
  public Call getCall() {
    return call;
  }

  /** By this rule these units have it. */
  public void assign(String rule, String primaryUnit, String secondaryUnit) {
    fired[0] = rule;
    primary = primaryUnit;
    secondary = secondaryUnit;
  }

  /** By this rule the response is this fast. */
  public void respond(String rule, String time) {
    fired[1] = rule;
    response = time;
  }

  /** By this rule the form travels so. */
  public void form(String rule, String channel) {
    fired[2] = rule;
    form = channel;
  }

  /** By this rule these lists are alerted. */
  public void alert(String rule, String lists) {
    fired[3] = rule;
    recipients = lists;
  }

  /** All that was said. */
  public Outcome outcome() {
    return new Outcome(
        primary, secondary, response, form, recipients, List.copyOf(Arrays.asList(fired)));
  }
}
