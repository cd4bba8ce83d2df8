package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.csecpolicy.CallDecision;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.policy.Clause;

/** A page about several children: what is the same of some of them stands once, with their keys. */
final class CallPage {
  /** Up to so many children are listed also where it is all of them. */
  private static final int LISTED = 4;

  private static final int EXCEPTED = 2;

  private final TextPage page;
  private final ImmutableMap<String, HotlineDecision> children;

  CallPage(TextPage page, CallDecision decision) {
    this.page = page;
    this.children = decision.children();
  }

  /** What is said of a child, and by what clauses. */
  record Said(String text, Collection<Clause> clauses) {}

  /** A label, and below each other what is said of whom. */
  void rows(String label, Function<HotlineDecision, Optional<Said>> saying) {
    Map<String, Set<String>> keys = new LinkedHashMap<>();
    Map<String, Set<Clause>> clauses = new LinkedHashMap<>();
    children.forEach(
        (key, decision) ->
            saying
                .apply(decision)
                .ifPresent(
                    said -> {
                      keys.computeIfAbsent(said.text, text -> new LinkedHashSet<>()).add(key);
                      clauses
                          .computeIfAbsent(said.text, text -> new LinkedHashSet<>())
                          .addAll(said.clauses);
                    }));
    String lead = TextPage.lead(label);
    for (Map.Entry<String, Set<String>> each : keys.entrySet()) {
      page.cited(lead, of(each.getValue()) + " " + each.getKey(), clauses.get(each.getKey()));
      lead = TextPage.lead("");
    }
  }

  /** Parts of pages that are printed by others, each once with those whom it is about. */
  void parts(Function<HotlineDecision, TextPage> printing) {
    Map<String, Set<String>> keys = new LinkedHashMap<>();
    children.forEach(
        (key, decision) ->
            keys.computeIfAbsent(printing.apply(decision).toString(), text -> new LinkedHashSet<>())
                .add(key));
    keys.remove("");
    keys.forEach(
        (text, these) -> {
          page.wrapped("  ", of(these));
          page.append(text);
        });
  }

  /** The keys in brackets: <code>[A, B]</code>; of all of many, or all but one or two, not each. */
  String of(Set<String> keys) {
    if (keys.size() <= LISTED) {
      return keys.toString().replace(' ', TextPage.NO_BREAK);
    }
    Set<String> others = Sets.difference(children.keySet(), keys);
    String all = "[all" + TextPage.NO_BREAK;
    if (others.isEmpty()) {
      return all + keys.size() + "]";
    }
    return others.size() <= EXCEPTED
        ? all + "but" + TextPage.NO_BREAK + String.join("," + TextPage.NO_BREAK, others) + "]"
        : keys.toString();
  }

  /** The same; nothing of all children. */
  String unlessAll(Set<String> keys) {
    return keys.size() == children.size() ? "" : " " + of(keys);
  }
}
