package org.csecpolicy.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.response.ResponseTime;

/** Puts a decision into a host's own codes; the compiler asks for one when a word is new. */
public final class MapToYourCodes {
  private MapToYourCodes() {}

  public static void main(String[] args) throws IOException {
    HotlinePolicy policy = HotlinePolicy.losAngeles();
    byte[] document = Files.readAllBytes(Path.of(args[0]));
    var decision = policy.decide(PolicyJson.of(policy.agency()).readReferral(document));
    if (decision instanceof ResponsePlan plan) {
      System.out.println("DISPOSITION=" + code(plan.disposition().outcome()));
      plan.response()
          .map(Cited::outcome)
          .ifPresent(it -> System.out.println("RESPONSE=" + code(it)));
      plan.assignment().ifPresent(it -> System.out.println("UNIT=" + code(it.primary().outcome())));
    } else {
      System.out.println("DISPOSITION=NOT-THIS-PROTOCOL");
    }
  }

  private static String code(Disposition disposition) {
    return switch (disposition) {
      case RESPOND -> "ROLL";
      case RESPOND_AT_STAGING_AREA, TRANSFER_AND_RESPOND_AT_STAGING_AREA -> "ROLL-STAGING";
      case TRANSFER, EVALUATE_OUT -> "EO";
      case TO_JUVENILE_HALL -> "HALL";
      case NO_RESPONSE, REPORT_ELSEWHERE -> "OTHER-AGENCY";
    };
  }

  private static String code(ResponseTime time) {
    return switch (time) {
      case IMMEDIATE -> "IR";
      case IMMEDIATE_NOT_REQUIRED -> "SUPERVISOR-SETS";
    };
  }

  private static String code(Unit unit) {
    return switch (unit) {
      case REGIONAL_OFFICE -> "U10";
      case EXPLOITATION_UNIT -> "U20";
      case AFTER_HOURS_UNIT -> "U30";
    };
  }
}
