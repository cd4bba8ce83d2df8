package org.csecpolicy.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Unit;

/**
 * Units, lists and actors as a role that every county has, with the agency's own name beside it.
 */
final class Roles {
  private final Agency agency;

  Roles(Agency agency) {
    this.agency = agency;
  }

  JsonNode of(Unit unit) {
    return named(Words.word(unit), agency.nameOf(unit));
  }

  JsonNode of(DistributionList list) {
    return named(Words.word(list), agency.nameOf(list));
  }

  JsonNode of(Actor actor) {
    return named(Words.word(actor), agency.nameOf(actor));
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
