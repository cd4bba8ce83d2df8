package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Landline;
import org.csecpolicy.directory.Otip;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.policy.Clause;

/** The directory of one agency: its own names and numbers beside the roles of the protocol. */
final class DirectoryNodes {
  private final Agency agency;
  private final Roles roles;
  private final Function<Collection<Clause>, ArrayNode> ids;

  DirectoryNodes(Agency agency, Function<Collection<Clause>, ArrayNode> ids) {
    this.agency = agency;
    this.roles = new Roles(agency);
    this.ids = ids;
  }

  ObjectNode directory() {
    ObjectNode node = object();
    node.set("county", county(agency.county()));
    node.put("department", agency.department());
    node.set("surroundingCounties", surroundingCounties());
    node.set("units", CitedNodes.list(List.of(Unit.values()), roles::of));
    node.put("exploitationUnitInBox", agency.exploitationUnitInBox());
    node.set("lists", CitedNodes.list(List.of(DistributionList.values()), roles::of));
    node.set("actors", CitedNodes.list(List.of(Actor.values()), roles::of));
    node.set("forCallers", CitedNodes.list(List.of(Landline.values()), this::landline));
    node.set("forStaffOnly", verifier());
    node.set("probationEmail", cited(agency.probationEmail(), Clause.N_6_4));
    node.set("referralAssignmentPolicy", cited(agency.referralAssignmentPolicy(), Clause.N_3_A_3));
    node.set("officeHours", hours(agency.officeHours(), Clause.N_3_D_0, Clause.N_3_E_0));
    node.set("otip", otip(agency.otip()));
    return node;
  }

  private ObjectNode surroundingCounties() {
    ObjectNode node = object();
    node.set("counties", CitedNodes.list(agency.surroundingCounties(), DirectoryNodes::county));
    return citing(node, Clause.N_OOC_5);
  }

  /** Numbers that a caller may be given. */
  private ObjectNode landline(Landline line) {
    ObjectNode node = object().put("role", Words.word(line));
    node.set("numbers", CitedNodes.texts(agency.landlines().get(line), number -> number));
    return citing(node, line.clause());
  }

  /** A number that no caller is given. */
  private ObjectNode verifier() {
    return citing(
        object()
            .put("name", agency.probationVerifier())
            .put("phone", agency.probationVerifierPhone()),
        Clause.N_2_A_1,
        Clause.N_PH_3);
  }

  private ObjectNode otip(Otip otip) {
    ObjectNode node =
        object()
            .put("shepherd", otip.shepherd())
            .put("phone", otip.phone())
            .put("email", otip.email());
    node.set("hours", hours(otip.hours(), Clause.N_5_6));
    return citing(
        node, Clause.N_5_4, Clause.N_5_5, Clause.N_5_7, Clause.N_5_8, Clause.P_FN_4, Clause.P_FN_5);
  }

  /** Holidays are named by their calendar, not listed. */
  private ObjectNode hours(BusinessHours hours, Clause... clauses) {
    ObjectNode node = object().put("name", hours.name()).put("zone", hours.zone().getId());
    node.set("days", CitedNodes.list(hours.days(), CitedNodes::word));
    node.put("opens", hours.opens().toString()).put("closes", hours.closes().toString());
    node.putObject("holidays")
        .put("name", hours.holidays().name())
        .put("firstYear", hours.holidays().firstYear())
        .put("lastYear", hours.holidays().lastYear());
    return citing(node, clauses);
  }

  private ObjectNode cited(String name, Clause clause) {
    return citing(object().put("name", name), clause);
  }

  private ObjectNode citing(ObjectNode node, Clause... clauses) {
    node.set("clauses", ids.apply(List.of(clauses)));
    return node;
  }

  private static ObjectNode county(County county) {
    return object().put("county", county.printedName()).put("state", county.state().name());
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
