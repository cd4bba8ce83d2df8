package org.csecpolicy.notifications;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;

/**
 * What an address must be. Stricter than the standards on purpose: whatever passes means the same
 * to every mail program, server and log, and nothing in it can be read as a second address.
 */
final class Addresses {
  private static final int MAX_EMAIL = 254;
  private static final int MAX_LOCAL_PART = 64;
  private static final int MIN_DIGITS = 7;
  private static final int MAX_DIGITS = 15;

  private static final String DOMAIN_NAME =
      "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])";
  private static final Pattern DOMAIN = Pattern.compile(DOMAIN_NAME);
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_'+-]*(?:\\.[A-Za-z0-9_'+-]+)*@" + DOMAIN_NAME);
  private static final Pattern FAX_NUMBER = Pattern.compile("\\+?[0-9(][0-9 ()-]{5,38}[0-9]");

  private Addresses() {}

  /**
   * The address itself: local part and domain in ASCII, without name, comment, quotes or brackets.
   *
   * @throws InvalidValueException naming the field and the rule, never the address
   */
  static String requireEmail(String field, String text) {
    if (text.length() > MAX_EMAIL
        || text.indexOf('@') > MAX_LOCAL_PART
        || !EMAIL.matcher(text).matches()) {
      throw InvalidValueException.of(
          field,
          ErrorCode.FORMAT,
          "one e-mail address such as desk@agency.example, without a name or anything else");
    }
    return text;
  }

  /**
   * The number itself: digits, blanks, parentheses and hyphens, perhaps a plus sign before them.
   *
   * @throws InvalidValueException naming the field and the rule, never the number
   */
  static String requireFaxNumber(String field, String text) {
    int digits = CharMatcher.inRange('0', '9').countIn(text);
    if (!FAX_NUMBER.matcher(text).matches() || digits < MIN_DIGITS || digits > MAX_DIGITS) {
      throw InvalidValueException.of(
          field,
          ErrorCode.FORMAT,
          "one fax number of "
              + MIN_DIGITS
              + " to "
              + MAX_DIGITS
              + " digits, with blanks, parentheses, hyphens or a leading plus sign at most");
    }
    return text;
  }

  /**
   * The domain name itself, of two labels or more.
   *
   * @throws InvalidValueException naming the field and the rule
   */
  static String requireDomain(String field, String text) {
    if (text.length() > MAX_EMAIL - MAX_LOCAL_PART || !DOMAIN.matcher(text).matches()) {
      throw InvalidValueException.of(
          field, ErrorCode.FORMAT, "a domain name such as agency.example");
    }
    return text;
  }
}
