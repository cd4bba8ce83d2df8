package org.csecpolicy.quickstart;

import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of caller somebody is by what they call themselves, and no other word of it. */
final class SpokenCaller {
  private static final Pattern POLICE =
      caller(
          "police(?: officer| department)?|officer|deput(?:y|ies)|sheriff(?:'?s)?"
              + "(?: deput(?:y|ies)| department)?|detective|lapd|lasd|chp|cops?"
              + "|patrol(?: officer)?|law enforcement");

  /** "Sergeant Ortiz, Signal Hill PD". */
  private static final Pattern RANK_AND_NAME =
      Pattern.compile(
          "(?i:(?:this is )?(?:sergeant|sgt|officer|deputy|detective|det|lieutenant|lt|captain)\\.?)"
              + " (?:\\p{Lu}\\.? )?\\p{Lu}[\\p{L}'-]+"
              + "(?:,? (?i:of |from |with )?(?:\\p{Lu}[\\p{L}.'-]* ?){1,4})?[.]?");

  private static final Pattern FRP =
      Pattern.compile(
          "(?:(?:we're|we are|i'm with|it's) )?(?:an? |the )?frp(?: agency)?[.]?",
          Pattern.CASE_INSENSITIVE);

  /** Says it of itself, and that it is no agency of the First Responder's Protocol. */
  private static final String NOT_FRP =
      "[,; ]+(?:but )?not (?:(?:an?|of(?: the)?) )?frp(?: agency)?[.]?$";

  private static final Pattern MANDATED =
      caller(
          "mandated(?: reporter)?|nurse|doctor|physician|teacher|school|counselor|therapist|social worker|clergy|coach"
              + "|hospital|clinic|paramedic|emt|principal|psychologist|dentist|outreach worker"
              + "|youth worker|group home(?: staff| worker| manager)?|foster (?:parent|mother|father|mom|dad)");
  private static final Pattern ANYONE =
      caller(
          "neighbor|friend|mother|mom|father|dad|parent|aunt|uncle|grandmother|grandfather"
              + "|relative|family|stranger|clerk|manager|guest|anonymous|anyone|herself|himself");

  private SpokenCaller() {}

  /** Who somebody is, and where; "the deputy's mother" and "former" have words beside it. */
  private static Pattern caller(String nouns) {
    return Pattern.compile(
        "(?:(?:i'?m|i am|this is|it'?s|it is) )?(?:(?:the|a|an|her|his|their|our|my|another|motel"
            + "|hotel|hospital|clinic|school|night|patrol|county|state|city|local|er|emergency|shelter"
            + "|church|family|next[- ]door) )*(?:"
            + nouns
            + ")(?: (?:at|from|with) (?!(?:my|her|his|their|our|no)\\b)[\\p{L} ]{1,40})?[,.;]?",
        Pattern.CASE_INSENSITIVE);
  }

  /** The key of the choice, and what was said where it is none: "not the police" is no police. */
  static String kindOf(String said) {
    if (FRP.matcher(said).matches()) {
      return "frp";
    }
    String who = said.replaceFirst("(?i)" + NOT_FRP, "");
    if (isPolice(who)) {
      return who.equals(said) ? "not-verified" : "other-agency";
    }
    return MANDATED.matcher(said).matches()
        ? "mandated-reporter"
        : ANYONE.matcher(said).matches() ? "public" : said;
  }

  private static boolean isPolice(String who) {
    return POLICE.matcher(who).matches() || RANK_AND_NAME.matcher(who).matches();
  }

  /** Who of law enforcement somebody said to be, by name; empty when no name was said. */
  static Optional<String> name(String said) {
    String who = said.replaceFirst("(?i)" + NOT_FRP, "").replaceAll("[ ,;.]+$", "");
    return RANK_AND_NAME.matcher(who).matches() ? Optional.of(who) : Optional.empty();
  }
}
