package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.csecpolicy.policy.Fact;

/**
 * Facts that one person tells in one breath, and the question that asks for all of them. It is put
 * while nothing of them is known; what an answer leaves open is asked by itself. Each answer says
 * in its own words all that it settles.
 */
enum OneBreath {
  /** In whose hands the child is (N-1.b, N-1.g.2, N-OOC-14). */
  HANDS(
      "Who has the child right now: law enforcement, Juvenile Hall, or neither?",
      List.of(Fact.LAW_ENFORCEMENT_CUSTODY, Fact.BEING_TRANSPORTED, Fact.AT_JUVENILE_HALL),
      told(
          "law-enforcement", "law enforcement, not taking the child to Juvenile Hall", "yes no no"),
      told("on-the-way", "law enforcement, taking the child to Juvenile Hall", "yes yes no"),
      told("juvenile-hall", "Juvenile Hall", "no no yes"),
      told("neither", "neither, and the child is not on the way to Juvenile Hall", "no no no")),

  /** Who else looks for the child (N-OOC-15, N-OOC-19). */
  REPORT_OR_WARRANT(
      "Is there an active Missing Person's Report or a Delinquency Warrant for the child?",
      List.of(Fact.MISSING_PERSON_REPORT, Fact.DELINQUENCY_WARRANT),
      told("neither", "neither", "no no"),
      told("report", "a Missing Person's Report, and no Delinquency Warrant", "yes no"),
      told("warrant", "a Delinquency Warrant, and no Missing Person's Report", "no yes"),
      told("both", "both", "yes yes")),

  /** What the other county answers (N-OOC-8 to N-OOC-10). */
  COUNTYS_ANSWER(
      "Will you respond to this youth, and do you accept the referral by Electronic Transfer?",
      List.of(Fact.WILL_RESPOND, Fact.ELECTRONIC_TRANSFER),
      told("responds-and-accepts", "responds, and accepts the transfer", "yes accepted"),
      told("responds", "responds, and declines the transfer", "yes declined"),
      told("accepts", "declines to respond, and accepts the transfer", "no accepted"),
      told("declines", "declines both", "no declined")),

  /** Who comes from there, and when (N-OOC-4, N-OOC-9). */
  WHO_COMES(
      "Who will come, under which number can I reach them, and when will they be with the child?",
      List.of(Fact.ANSWERED_BY, Fact.EXPECTED_ARRIVAL),
      told("named-and-when", "a name and a time", "named at-a-time"));

  private final String question;
  private final ImmutableList<Fact> facts;
  private final ImmutableList<Told> answers;

  OneBreath(String question, List<Fact> facts, Told... answers) {
    this.question = question;
    this.facts = ImmutableList.copyOf(facts);
    this.answers = ImmutableList.copyOf(answers);
  }

  /** One answer: its name and words, and the key of the answer to each fact. */
  record Told(String key, String label, ImmutableList<String> keys) {}

  private static Told told(String key, String label, String keys) {
    return new Told(key, label, ImmutableList.copyOf(keys.split(" ")));
  }

  /** The question for all of them. */
  String question() {
    return question;
  }

  /** What it asks for, the one that matters most first. */
  ImmutableList<Fact> facts() {
    return facts;
  }

  /** In the order in which they are offered. */
  ImmutableList<Told> answers() {
    return answers;
  }
}
