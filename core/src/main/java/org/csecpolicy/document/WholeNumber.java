package org.csecpolicy.document;

import org.jspecify.annotations.Nullable;

/**
 * A number of JSON with a fraction or an exponent that is a whole number all the same, such as
 * {@code 14.0} or {@code 1e1}. Read in time that grows with its length alone, whatever its exponent
 * says.
 */
final class WholeNumber {
  private static final int INT_DIGITS = 9;

  /** No document is long enough for an exponent of more digits to be made up for. */
  private static final int EXPONENT_DIGITS = 8;

  private WholeNumber() {}

  /** The number; the greatest or least for one of ten digits or more; null when it is no whole. */
  static @Nullable Integer of(String number) {
    boolean isNegative = number.charAt(0) == '-';
    int e = Math.max(number.indexOf('e'), number.indexOf('E'));
    String mantissa = number.substring(isNegative ? 1 : 0, e < 0 ? number.length() : e);
    int point = mantissa.indexOf('.');
    String digits = point < 0 ? mantissa : mantissa.replace(".", "");
    int first = 0;
    while (first < digits.length() && digits.charAt(first) == '0') {
      first++;
    }
    int last = digits.length();
    while (last > first && digits.charAt(last - 1) == '0') {
      last--;
    }
    if (first == last) {
      return 0;
    }
    int integral = (point < 0 ? digits.length() : point) + exponent(e < 0 ? "0" : number, e);
    if (integral < last) {
      return null;
    }
    if (integral - first > INT_DIGITS) {
      return isNegative ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }
    int magnitude = Integer.parseInt(digits.substring(first, last) + "0".repeat(integral - last));
    return isNegative ? -magnitude : magnitude;
  }

  /** One of so many digits that it does not matter how many stands for itself. */
  private static int exponent(String number, int e) {
    String sign = number.substring(e + 1);
    String text = sign.startsWith("+") || sign.startsWith("-") ? sign.substring(1) : sign;
    int from = 0;
    while (from < text.length() - 1 && text.charAt(from) == '0') {
      from++;
    }
    String significant = text.substring(from);
    int magnitude =
        significant.length() > EXPONENT_DIGITS ? 100_000_000 : Integer.parseInt(significant);
    return sign.startsWith("-") ? -magnitude : magnitude;
  }
}
