package org.csecpolicy.policy;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is typed into a field that asks for a name where there is none: "N/A", "TBD", "left a
 * message"; a role or a county in place of a person; a rumor in place of a record. By a name that
 * is none nobody is coming, no age is established, and nobody can be called back. Only English is
 * known here, and the commonest words of a few other languages; what is not recognized counts as a
 * name.
 */
public final class Unsaid {
  /** The whole of a text, as letters alone. */
  private static final ImmutableSet<String> WORDS =
      ImmutableSet.of(
          "",
          "n a",
          "na",
          "nil",
          "null",
          "none",
          "none given",
          "no answer",
          "dk",
          "idk",
          "lm",
          "vm",
          "lvm",
          "blank",
          "auto",
          "imported",
          "ditto",
          "confirmed",
          "en route",
          "select one",
          "first last",
          "myself",
          "date of birth",
          "dob",
          "nothing",
          "noone",
          "nobody",
          "unk",
          "unnamed",
          "undisclosed",
          "tba",
          "tbc",
          "tbd",
          "to be announced",
          "to be confirmed",
          "to be determined",
          "pending",
          "waiting",
          "x",
          "xx",
          "xxx",
          "xxxx",
          "test",
          "would not say",
          "someone",
          "somebody",
          "they",
          "operator",
          "dispatch",
          "voice mail",
          "message",
          "left message",
          "left a message",
          "call back",
          "will call back",
          "they will call back",
          "same",
          "see above",
          "see notes",
          "self",
          "self report",
          "self reported",
          "her word",
          "his word",
          "she said so",
          "he said so",
          "they said so",
          "says so",
          "child",
          "the child",
          "minor",
          "youth",
          "the youth",
          "client");

  /** Somewhere in a text, whatever else it says. */
  private static final Pattern SAYS_NONE =
      Pattern.compile(
          "(?i:\\bno (?:name|one|id|idea|answer|source|record|document)s?\\b|\\bnot\\b"
              + "|\\b(?:did|does|do|could|would)n'?t\\b|\\b(?:forgot|refused|declined|unknown"
              + "|anonymous|redacted|undefined|unverified|voicemail|placeholder|default)\\b"
              + "|\\bunk[now]*\\b|\\btb[acd]\\b|\\bspoke to nobody\\b|\\b(?:awaiting|waiting for)\\b"
              + "|\\bleft (?:an? )?(?:message|voice ?mail|vm|msg)\\b"
              + "|\\b(?:desconocid[oa]|nadie|ningun[oa]|sin nombre|no se sabe|no dijo)\\b"
              + "|\\bno contest[oó]|^(?:niemand|unbekannt|inconnue?|никто|неизвестно|不明|未知)$"
              + "|\\bn/a\\b|\\bname:|^\\W*(?:select|name|answered ?by)\\W*$)|\\b[Nn]obody \\p{Ll}");

  /** What somebody is, or does, or is said of; none of it tells who. */
  private static final ImmutableSet<String> ROLES =
      ImmutableSet.copyOf(
          Splitter.on(' ')
              .split(
                  "a an the of on at in for from by to and or is was this that it yes ok okay soon"
                      + " later today tomorrow tonight am pm noon id ext badge number no mr mrs ms"
                      + " miss dr sgt sergeant det detective officer deputy worker social csw scsw"
                      + " supervisor screener manager clerk staff duty call calls night day shift"
                      + " hotline intake desk operator dispatch dispatcher unit office agency agent"
                      + " county state city department dcfs cps cws dpss idc ercp mart lapd lasd chp probation"
                      + " police sheriff law enforcement juvenile hall lady man woman guy person"
                      + " somebody someone they he she we you i me her him who"
                      + " mom mother dad father aunt uncle sister brother grandma"));

  /**
   * Looks, guesses, what somebody tells, what a page shows, and a document that is not there: how a
   * coached child's word, or that of who sells it, would become a record.
   */
  private static final Pattern HEARSAY =
      Pattern.compile(
          "\\b(?:say|says|said|saying|stated|(?<!united )states|claim\\w*|verbal(?:ly)?|recit\\w*"
              + "|requested|(?<!court[ -])ordered|pending|to be verified|by sight|companion|guests?"
              + "|per (?:the )?(?:minor|child|client|youth|self|her|him|them)"
              + "|dice[ns]?|dij[oe]|seg[uú]n|parece|sagt|meint|tell|tells|told|swears?|swore|insist\\w*|heard"
              + "|hearsay|rumou?rs?|words?|look|looks|looked|looking|appear\\w*|seems?|guess\\w*"
              + "|estimat\\w*|think|thinks|thought|believe\\w*|assum\\w*|reckon\\w*|suppos\\w*|feels?"
              + "|opinion|probably|perhaps|maybe|may be|(?-i:may)|might|could|would|should|if|herself|himself"
              + "|themsel\\w*|boyfriend|girlfriend|friends?|pimp|trafficker|daddy|roommate|customer|(?-i:john)"
              + "|buyer|instagram|insta|facebook|snapchat|snap|tiktok|social media|online|profile|posts?"
              + "|web ?site|ad|app|internet|fake|false|forged|borrowed|lost|left|forgot\\w*|stolen|missing"
              + "|expect\\w*|later|tomorrow|waiting|asked|no(?!\\.? ?\\d)|not|none|never|without|neither|nobody|auto\\w*"
              + "|unknown|unsure|unverified|unconfirmed"
              + "|(?:sister|brother|cousin|mother|mom|father|dad|aunt|uncle|partner|husband|man|guy"
              + "|pimp|else|woman|lady)(?:'s|s(?=')))\\b|n't\\b|\\?",
          Pattern.CASE_INSENSITIVE);

  private static final CharMatcher LETTER = CharMatcher.forPredicate(Character::isLetter);
  private static final Splitter PARTS = Splitter.on(CharMatcher.anyOf(",;/()|"));
  private static final Splitter LETTERS = Splitter.on(LETTER.negate()).omitEmptyStrings();

  private Unsaid() {}

  /**
   * Whether nobody and nothing is named by a text: there is no letter in it, or only such words.
   */
  static boolean namesNothing(String text) {
    return WORDS.contains(LETTER.negate().trimAndCollapseFrom(text.toLowerCase(Locale.ROOT), ' '))
        || SAYS_NONE.matcher(text).find();
  }

  /** Whether a text names a person, and not a role, a county or an office alone. */
  public static boolean namesAPerson(String text) {
    for (String part : PARTS.split(text.toLowerCase(Locale.ROOT))) {
      boolean ofAPlace = false;
      boolean named = false;
      for (String word : LETTERS.split(part)) {
        ofAPlace |= word.equals("county");
        named |= !ROLES.contains(word) && (word.length() > 1 || word.charAt(0) > '~');
      }
      if (named && !ofAPlace) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is said to establish something is somebody's word, a look or a guess. */
  public static boolean isHearsay(String source) {
    return HEARSAY.matcher(source).find();
  }
}
