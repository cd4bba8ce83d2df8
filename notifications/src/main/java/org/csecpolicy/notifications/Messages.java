package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.csecpolicy.HotlineDecision;

/** From a decision to its messages. Total: every decision has its messages, some have none. */
public final class Messages {
  private Messages() {}

  /** Every message that the decision asks for, in the order of {@link MessageKind}. */
  public static ImmutableList<Message> of(HotlineDecision decision, MessageDetails details) {
    ImmutableList.Builder<Message> messages = ImmutableList.builder();
    for (MessageKind kind : MessageKind.values()) {
      messages.addAll(of(decision, details, kind));
    }
    return messages.build();
  }

  /** The messages of one kind; none when the decision does not ask for it. */
  public static ImmutableList<Message> of(
      HotlineDecision decision, MessageDetails details, MessageKind kind) {
    return switch (kind) {
      case LAW_ENFORCEMENT_INSTRUCTION ->
          list(LawEnforcementInstructionFormatter.format(decision, details));
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
