package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.Step;

/** From a decision to its messages. Total: every decision has its messages, some have none. */
public final class Messages {
  private Messages() {}

  /**
   * Every message that the decision asks for: in the order of its steps, the most urgent first, and
   * then the screener's papers.
   */
  public static ImmutableList<Message> of(HotlineDecision decision, MessageDetails details) {
    Map<MessageKind, Iterator<Message>> written = new EnumMap<>(MessageKind.class);
    for (MessageKind kind : MessageKind.values()) {
      written.put(kind, of(decision, details, kind).iterator());
    }
    ImmutableList.Builder<Message> messages = ImmutableList.builder();
    for (Step step : decision.steps()) {
      written.forEach(
          (kind, next) -> {
            if (kind.actions().contains(step.action()) && next.hasNext()) {
              messages.add(next.next());
            }
          });
    }
    written.values().forEach(messages::addAll);
    return messages.build();
  }

  /** The messages of one kind, in the order of the steps; none when no step asks for it. */
  public static ImmutableList<Message> of(
      HotlineDecision decision, MessageDetails details, MessageKind kind) {
    return switch (kind) {
      case LAW_ENFORCEMENT_INSTRUCTION ->
          list(LawEnforcementInstructionFormatter.format(decision, details));
      case LAW_ENFORCEMENT_NOTICE -> LawEnforcementNoticeFormatter.format(decision, details);
      case OPEN_REFERRAL_NOTE -> OpenReferralNoteFormatter.format(decision, details);
      case EVALUATED_OUT_NOTE -> EvaluatedOutNoteFormatter.format(decision, details);
      case EXPEDITED_FORM_FAX -> list(ExpeditedFormFaxFormatter.format(decision, details));
      case EXPEDITED_FORM_EMAIL -> list(ExpeditedFormEmailFormatter.format(decision, details));
      case PRE_ALERT -> list(PreAlertFormatter.format(decision, details));
      case PROBATION_EMAIL -> list(ProbationEmailFormatter.format(decision, details));
      case CROSS_REPORT_SCRIPT -> CrossReportScriptFormatter.format(decision, details);
      case ELECTRONIC_TRANSFER -> ElectronicTransferFormatter.format(decision, details);
      case CROSS_REPORT -> CrossReportFormatter.format(decision, details);
      case WARRANT_REQUEST -> WarrantRequestFormatter.format(decision, details);
      case ESCALATION -> list(EscalationFormatter.format(decision, details));
      case SIS_REMINDER -> list(SisReminderFormatter.format(decision, details));
      case SCREENER_ALERT -> list(ScreenerAlertFormatter.format(decision, details));
      case SCREENER_NARRATIVE -> list(ScreenerNarrativeFormatter.format(decision, details));
    };
  }

  private static ImmutableList<Message> list(Optional<Message> message) {
    return message.map(ImmutableList::of).orElseGet(ImmutableList::of);
  }
}
