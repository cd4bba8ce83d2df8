package org.csecpolicy.document;

import java.util.function.BiFunction;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Unit;

/**
 * Units, lists and actors as a role that every county has, with the agency's own name beside it.
 */
final class Roles {
  static final ValueType<Unit> UNIT = named("unit", Words.of(Unit.class), Agency::nameOf);

  static final ValueType<DistributionList> LIST =
      named("list", Words.of(DistributionList.class), Agency::nameOf);

  static final Words<Actor> ACTOR_ROLE = Words.of(Actor.class);

  static final ValueType<Actor> ACTOR = named("actor", ACTOR_ROLE, Agency::nameOf);

  private Roles() {}

  private static <E extends Enum<E>> ValueType<E> named(
      String name, Words<E> roles, BiFunction<Agency, E, String> nameOf) {
    return ObjectType.<E>written(name)
        .field("role", roles, role -> role)
        .field(
            "name",
            TextType.<E>inNames((role, out) -> nameOf.apply(out.agency(), role)),
            role -> role)
        .build();
  }
}
