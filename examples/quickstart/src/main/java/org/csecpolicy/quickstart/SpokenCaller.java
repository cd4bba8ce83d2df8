package org.csecpolicy.quickstart;

import java.util.regex.Pattern;

/** What kind of caller somebody is by what they call themselves, and no other word of it. */
final class SpokenCaller {
  private static final Pattern POLICE =
      caller(
          "police(?: officer)?|officer|deput(?:y|ies)|sheriff(?:'?s)?(?: deput(?:y|ies))?|detective"
              + "|lapd|lasd|chp|cops?|patrol(?: officer)?|law enforcement");
  private static final Pattern MANDATED =
      caller(
          "nurse|doctor|physician|teacher|school|counselor|therapist|social worker|clergy|coach"
              + "|hospital|clinic|paramedic|principal");
  private static final Pattern ANYONE =
      caller(
          "neighbor|friend|mother|mom|father|dad|parent|aunt|uncle|grandmother|grandfather"
              + "|relative|family|stranger|clerk|manager|guest|anonymous|herself|himself");

  private SpokenCaller() {}

  /** Who somebody is, and where; "the deputy's mother" and "former" have words beside it. */
  private static Pattern caller(String nouns) {
    return Pattern.compile(
        "(?:(?:i'?m|i am|this is|it'?s|it is) )?(?:(?:the|a|an|her|his|their|our|my|another|motel"
            + "|hotel|hospital|school|night|patrol|county|state|city|local|er|emergency|shelter"
            + "|church|family|next[- ]door) )*(?:"
            + nouns
            + ")(?: (?:at|from|with) (?!(?:my|her|his|their|our|no)\\b)[\\p{L} ]{1,40})?[,.;]?",
        Pattern.CASE_INSENSITIVE);
  }

  /** The key of the choice, and what was said where it is none: "not the police" is no police. */
  static String kindOf(String said) {
    return POLICE.matcher(said).matches()
        ? "not-verified"
        : MANDATED.matcher(said).matches()
            ? "mandated-reporter"
            : ANYONE.matcher(said).matches() ? "public" : said;
  }
}
