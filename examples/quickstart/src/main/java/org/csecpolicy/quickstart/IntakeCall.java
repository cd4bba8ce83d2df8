package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.notifications.MessageDetails;
import org.csecpolicy.referral.Call;
import org.csecpolicy.screening.Category;

/**
 * How far the interview about all children of a call has come, and about which of them it is being
 * asked. Immutable, like the state of each.
 *
 * @param children of each child, by its key
 * @param at the key of the child who is asked about
 * @param together who live or are together, as was said
 */
record IntakeCall(
    ImmutableMap<String, IntakeState> children, String at, ImmutableSet<Together> together) {
  /** That what is known of one child holds so for another. */
  record Together(SharedPart.Holds holds, String one, String other) {
    private boolean isOf(String child) {
      return one.equals(child) || other.equals(child);
    }
  }

  /** The key of the first child. */
  static final String FIRST = "A";

  static IntakeCall of(HotlinePolicy policy, Call call) {
    return new IntakeCall(
        ImmutableMap.copyOf(
            Maps.transformValues(
                call.children(),
                child -> IntakeState.of(policy, new CaseRecord(child, MessageDetails.none())))),
        call.children().keySet().iterator().next(),
        ImmutableSet.of());
  }

  /** Of the child who is asked about. */
  IntakeState now() {
    return children.get(at);
  }

  /** Whether this category is suspected of any of the children. */
  boolean suspects(Category category) {
    return children.values().stream()
        .anyMatch(child -> child.record().referral().suspects(category));
  }

  boolean isOfSeveral() {
    return children.size() > 1;
  }

  /** With this child so; what of the call was the same of another child stays the same. */
  IntakeCall with(IntakeState next) {
    IntakeState before = now();
    return new IntakeCall(
        ImmutableMap.copyOf(
            Maps.transformEntries(
                children,
                (key, child) ->
                    key.equals(at) ? next : child.alongWith(before, next, forBoth(at, key)))),
        at,
        together);
  }

  private Set<SharedPart.Holds> forBoth(String one, String other) {
    Set<SharedPart.Holds> holds = EnumSet.of(SharedPart.Holds.FOR_THE_CALL);
    together.stream()
        .filter(each -> each.isOf(one) && each.isOf(other))
        .forEach(each -> holds.add(each.holds()));
    return holds;
  }

  /** The key that another child gets; empty when there are as many as a call can be about. */
  Optional<String> nextKey() {
    return children.size() >= Call.MAX_CHILDREN
        ? Optional.empty()
        : Stream.concat(
                IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString),
                IntStream.rangeClosed(1, 2 * Call.MAX_CHILDREN).mapToObj(Integer::toString))
            .filter(key -> !children.containsKey(key))
            .findFirst();
  }

  /** With another child, who is asked about now, and who is so together with this one. */
  IntakeCall and(String key, CaseRecord begun, Set<SharedPart.Holds> withThisOne) {
    Map<String, IntakeState> all = new LinkedHashMap<>(children);
    all.put(key, now().another(begun));
    ImmutableSet.Builder<Together> bonds = ImmutableSet.<Together>builder().addAll(together);
    for (String child : children.keySet()) {
      withThisOne.stream()
          .filter(holds -> child.equals(at) || forBoth(at, child).contains(holds))
          .forEach(holds -> bonds.add(new Together(holds, child, key)));
    }
    return new IntakeCall(ImmutableMap.copyOf(all), key, bonds.build());
  }

  /** About the child of this key or, where no key is so, of this place: 1 is the first. */
  Optional<IntakeCall> about(String child) {
    List<String> keys = new ArrayList<>(children.keySet());
    return keys.stream()
        .filter(key -> key.toLowerCase(Locale.ROOT).equals(child.toLowerCase(Locale.ROOT)))
        .findFirst()
        .or(
            () ->
                IntStream.range(0, keys.size())
                    .filter(place -> Integer.toString(place + 1).equals(child))
                    .mapToObj(keys::get)
                    .findFirst())
        .map(key -> new IntakeCall(children, key, together));
  }

  /** About a child of whom something is still to be asked or gathered, if there is one. */
  Optional<IntakeCall> aboutWhoeverIsLeft() {
    return Stream.concat(
            children.keySet().stream().filter(key -> !children.get(key).toAsk().isEmpty()),
            children.keySet().stream().filter(key -> !children.get(key).toGather().isEmpty()))
        .findFirst()
        .map(key -> new IntakeCall(children, key, together));
  }

  /** What was said, as a call. */
  Call call() {
    return Call.of(
        ImmutableMap.copyOf(Maps.transformValues(children, child -> child.record().referral())));
  }

  /** What only the messages about each child need. */
  ImmutableMap<String, MessageDetails> details() {
    return ImmutableMap.copyOf(Maps.transformValues(children, child -> child.record().details()));
  }
}
