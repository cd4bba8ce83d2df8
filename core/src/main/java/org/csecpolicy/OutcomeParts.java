package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.function.Function;
import org.csecpolicy.notice.CrossReport.Recipient;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.recording.Entry;

/**
 * The parts of the {@link Outcomes} that are lists: several questions are answered there at once,
 * and each by itself hangs on a few facts, while the whole list hangs on nearly all of them.
 */
final class OutcomeParts {
  private OutcomeParts() {}

  static ImmutableList<OutcomeKind<Instruction>> ofInstructions(
      OutcomeKind<?> scope, OutcomeKind<?> standing) {
    return ImmutableList.of(
        instructions(
            "about-juvenile-hall",
            standing,
            Looks::aboutJuvenileHall,
            Sets.immutableEnumSet(
                Instruction.TRANSPORT_TO_JUVENILE_HALL,
                Instruction.TELL_OF_REPORT_OR_WARRANT,
                Instruction.ASK_JUVENILE_HALL)),
        instructions(
            "to-management",
            standing,
            Looks::toManagement,
            Sets.immutableEnumSet(Instruction.ESCALATE_TO_MANAGEMENT)),
        instructions(
            "warrant-copy",
            standing,
            Looks::warrantCopy,
            Sets.immutableEnumSet(Instruction.REQUEST_WARRANT_COPY)),
        instructions(
            "to-the-placement",
            scope,
            Looks::tellThePlacement,
            Sets.immutableEnumSet(Instruction.TELL_PLACEMENT)),
        instructions(
            "residence",
            scope,
            OutcomeRow::nothingMore,
            Sets.immutableEnumSet(Instruction.CONFIRM_RESIDENCE)));
  }

  private static OutcomeKind<Instruction> instructions(
      String part, OutcomeKind<?> madeFrom, OutcomeRow.Look look, ImmutableSet<Instruction> which) {
    return some(
        new OutcomeRow("instructions/" + part, Urgency.SOON, "asked of others", madeFrom)
            .lookingAt(look),
        ResponsePlan::instructions,
        which);
  }

  /** How somebody is told, which their reports look at too, makes no difference to who is told. */
  static ImmutableList<OutcomeKind<Recipient>> ofToldElsewhere(
      OutcomeKind<?> scope, OutcomeKind<?> standing) {
    return ImmutableList.of(
        told("where-found", scope, Looks::whereFound, Recipient.WHERE_FOUND),
        told("placement", scope, Looks::accusedPlacement, Recipient.PLACEMENT_COUNTY),
        told("police", standing, Looks::policeThere, Recipient.LAW_ENFORCEMENT_THERE));
  }

  private static OutcomeKind<Recipient> told(
      String part, OutcomeKind<?> madeFrom, OutcomeRow.Look look, Recipient recipient) {
    return some(
        new OutcomeRow("told-elsewhere/" + part, Urgency.SOON, "told elsewhere", madeFrom)
            .lookingAt(look),
        plan ->
            Looks.recipientsElsewhere(plan).stream()
                .map(told -> Cited.of(told.outcome(), told.clauses()))
                .toList(),
        Sets.immutableEnumSet(recipient));
  }

  static ImmutableList<OutcomeKind<Entry>> ofEntries(
      OutcomeKind<?> scope,
      OutcomeKind<?> standing,
      OutcomeKind<?> disposition,
      ImmutableList<OutcomeKind<Recipient>> toldElsewhere) {
    return ImmutableList.of(
        entries(
            "always",
            OutcomeRow::nothingMore,
            Sets.immutableEnumSet(
                Entry.RED_FLAGS,
                Entry.PROBATION_INFORMANT,
                Entry.OTHER_ALLEGATIONS,
                Entry.EACH_CATEGORY),
            scope),
        entries(
            "secondary",
            Looks::whoseCase,
            Sets.immutableEnumSet(Entry.SECONDARY_ASSIGNMENT),
            disposition),
        entries(
            "cps-status",
            OutcomeRow::nothingMore,
            Sets.immutableEnumSet(Entry.CPS_STATUS_ELSEWHERE),
            standing),
        entries(
            "county",
            OutcomeRow::nothingMore,
            Sets.immutableEnumSet(Entry.COUNTY_RESPONSE),
            standing,
            toldElsewhere.get(0),
            toldElsewhere.get(1)),
        entries(
            "transfer",
            Looks::entries,
            Sets.immutableEnumSet(Entry.TRANSFER_DECLINED),
            disposition));
  }

  private static OutcomeKind<Entry> entries(
      String part, OutcomeRow.Look look, ImmutableSet<Entry> which, OutcomeKind<?>... madeFrom) {
    return some(
        new OutcomeRow("entries/" + part, Urgency.ON_PAPER, "written down", madeFrom)
            .lookingAt(look),
        plan -> plan.recording().entries(),
        which);
  }

  private static <T extends Enum<T>> OutcomeKind<T> some(
      OutcomeRow row,
      Function<ResponsePlan, ? extends List<Cited<T>>> list,
      ImmutableSet<T> which) {
    return row.list(
        plan -> {
          ImmutableList.Builder<Cited<T>> some = ImmutableList.builder();
          for (Cited<T> each : list.apply(plan)) {
            if (which.contains(each.outcome())) {
              some.add(each);
            }
          }
          return some.build();
        },
        ImmutableSet::of,
        ResponsePlan::scope);
  }
}
