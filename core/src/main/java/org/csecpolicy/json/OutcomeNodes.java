package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.assignment.ReferralName;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.notice.PreAlert;
import org.csecpolicy.notice.SisReminder;
import org.csecpolicy.notice.SisReminder.RequestForAssistance;
import org.csecpolicy.recording.SpecialProjectTab;

/** The outcomes that are more than a word, in one agency's names and offset. */
final class OutcomeNodes {
  private final Roles roles;
  private final Moments moments;

  OutcomeNodes(Agency agency) {
    this.roles = new Roles(agency);
    this.moments = new Moments(agency.officeHours().zone());
  }

  Roles roles() {
    return roles;
  }

  String moment(Instant moment) {
    return moments.write(moment);
  }

  void putMoment(ObjectNode node, String name, Optional<Instant> moment) {
    moment.ifPresent(known -> node.put(name, moment(known)));
  }

  ObjectNode office(RegionalOffice regional) {
    ObjectNode node = object().put("basis", Words.word(regional.basis()));
    regional.office().ifPresent(office -> node.put("office", office.name()));
    return node;
  }

  ObjectNode referralName(ReferralName name) {
    ObjectNode node = object();
    name.placement().ifPresent(placement -> node.put("placement", placement));
    return node;
  }

  ObjectNode expeditedForm(ExpeditedForm form) {
    ObjectNode node =
        object().put("required", Words.word(form.required())).put("held", form.held());
    form.preparedBy().ifPresent(actor -> node.set("preparedBy", CitedNodes.of(actor, roles::of)));
    form.faxTo().ifPresent(unit -> node.set("faxTo", CitedNodes.of(unit, roles::of)));
    form.faxReceiptConfirmedBy()
        .ifPresent(actor -> node.set("faxReceiptConfirmedBy", CitedNodes.of(actor, roles::of)));
    form.emailTo().ifPresent(lists -> node.set("emailTo", CitedNodes.of(lists, this::lists)));
    form.emailReceiptConfirmedBy()
        .ifPresent(actor -> node.set("emailReceiptConfirmedBy", CitedNodes.of(actor, roles::of)));
    putMoment(node, "target", form.target());
    putMoment(node, "latest", form.latest());
    return node;
  }

  ObjectNode preAlert(PreAlert preAlert) {
    ObjectNode node = object();
    node.set("lists", lists(preAlert.lists()));
    return node.put("statesAfterHoursAssignment", preAlert.statesAfterHoursAssignment());
  }

  ObjectNode sisReminder(SisReminder reminder) {
    ObjectNode node = object().put("required", Words.word(reminder.required()));
    reminder
        .request()
        .ifPresent(request -> node.set("request", CitedNodes.of(request, this::request)));
    return node;
  }

  private ObjectNode request(RequestForAssistance request) {
    ObjectNode node = object().put("deadline", moment(request.deadline()));
    node.put("otipLine", Words.word(request.otipLine()));
    putMoment(node, "otipOpensNext", request.otipOpensNext());
    return node;
  }

  ObjectNode crossReport(CrossReport report) {
    ObjectNode node = object().put("recipient", Words.word(report.recipient()));
    report.place().ifPresent(place -> node.set("place", PartWriter.knownPlace(place).node()));
    return node.put("mode", Words.word(report.mode()));
  }

  ObjectNode tab(SpecialProjectTab tab) {
    return object()
        .put("category", Vocabulary.CATEGORY.write(tab.category()))
        .put("label", tab.label());
  }

  private ArrayNode lists(Set<DistributionList> lists) {
    return CitedNodes.list(lists, roles::of);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
