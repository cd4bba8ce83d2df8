package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.RedFlag;

/** N-1.f: the red flags of each suspected category, to be identified and described. */
final class RedFlagText {
  /** "8 no", "8?", "8 maybe", "1, 2, not 3". */
  private static final Pattern SAYS_NOTHING =
      Pattern.compile(
          "(?i).*\\b(?:denie[sd]|denying)\\b.*|nothing\\b.*|[-.]+|(?:no|not|none|never|denie[sd]|ruled out|negative|maybe|perhaps|unknown|n/?a)\\b.*|\\?.*|,? *(?:and )?\\d.*");

  private static final Pattern NUMBER_AND_WORDS = Pattern.compile("(\\d{1,3})[ .:,-]*(.*)");

  private RedFlagText() {}

  /** Those of the suspected categories, in printed order. */
  static ImmutableList<RedFlag> asked(Referral referral) {
    return Arrays.stream(RedFlag.values())
        .filter(flag -> referral.suspects(flag.category()))
        .collect(ImmutableList.toImmutableList());
  }

  static void list(TextPage page, Referral referral) {
    int number = 0;
    for (RedFlag flag : asked(referral)) {
      number++;
      page.wrapped(String.format(Locale.ROOT, " %2d  ", number), flag.label());
    }
  }

  /**
   * With a red flag by its number, and what was seen of it.
   *
   * @throws InvalidValueException when there is no such number
   */
  static Referral noted(Referral referral, String said) {
    ImmutableList<RedFlag> flags = asked(referral);
    Matcher words = NUMBER_AND_WORDS.matcher(said);
    int number = words.matches() ? Integer.parseInt(words.group(1)) : 0;
    if (number < 1 || number > flags.size()) {
      throw InvalidValueException.of(
          "answer", "a number, 1 to " + flags.size() + ", and what was seen");
    }
    Referral.Builder noted = referral.toBuilder().addRedFlag(flags.get(number - 1));
    String seen = words.group(2).strip();
    if (SAYS_NOTHING.matcher(seen).matches()) {
      throw InvalidValueException.of("answer", "what was seen, of one red flag a line");
    }
    return seen.isEmpty()
        ? noted.build()
        : noted.putRedFlagNote(flags.get(number - 1), seen).build();
  }
}
