package org.csecpolicy.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.csecpolicy.Action;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Landline;
import org.csecpolicy.directory.Unit;

/**
 * Units, lists and actors as a role that every county has, with the agency's own name beside it.
 * The constants of the library bear Los Angeles names; none of them gets into a document.
 */
final class Roles {
  private final Agency agency;

  Roles(Agency agency) {
    this.agency = agency;
  }

  JsonNode of(Unit unit) {
    return named(role(unit), agency.nameOf(unit));
  }

  JsonNode of(DistributionList list) {
    return named(role(list), agency.nameOf(list));
  }

  JsonNode of(Actor actor) {
    return named(role(actor), agency.nameOf(actor));
  }

  static String role(Unit unit) {
    return switch (unit) {
      case REGIONAL_OFFICE -> "regional-office";
      case MART -> "exploitation-unit";
      case ERCP -> "after-hours-unit";
    };
  }

  static String role(DistributionList list) {
    return switch (list) {
      case DCFS_CSEC -> "alert-list";
      case PROB_CHILD_TRAFFICKING -> "probation-alert-list";
    };
  }

  static String role(Landline line) {
    return switch (line) {
      case MART_CSEC -> "exploitation-unit";
      case ROU -> "runaway-outreach-unit";
    };
  }

  static String role(Actor actor) {
    return switch (actor) {
      case CSW -> "screener";
      case SCSW -> "supervisor";
      case HOTLINE -> "hotline";
      case CLERICAL -> "clerical";
      case SIS_UNIT -> "federal-report-unit";
      case DEPARTMENT -> "department";
    };
  }

  static String word(Action action) {
    return action == Action.REMIND_SIS ? "remind-federal-report-unit" : Words.word(action);
  }

  private static JsonNode named(String role, String name) {
    return WrittenNode.of(
        (out, context) -> {
          out.writeStartObject();
          out.writeStringField("role", role);
          out.writeStringField("name", name);
          out.writeEndObject();
        });
  }
}
