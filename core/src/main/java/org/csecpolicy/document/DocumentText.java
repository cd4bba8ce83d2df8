package org.csecpolicy.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidDocumentException;

/** A document as text, before anybody asks what it says. */
final class DocumentText {
  /** UTF-8 never needs more for one char of a string. */
  private static final int MAX_BYTES_A_CHAR = 3;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final char REPLACEMENT = '\uFFFD';

  private DocumentText() {}

  /** The text of a document without its byte-order mark, unless it is too long. */
  static String bounded(String json) {
    boolean surelyShort = json.length() <= StrictJson.MAX_BYTES / MAX_BYTES_A_CHAR;
    if (!surelyShort
        && (json.length() > StrictJson.MAX_BYTES
            || json.getBytes(StandardCharsets.UTF_8).length > StrictJson.MAX_BYTES)) {
      throw tooLong();
    }
    return json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
  }

  static String decoded(byte[] utf8) {
    if (utf8.length > StrictJson.MAX_BYTES) {
      throw tooLong();
    }
    String text = new String(utf8, StandardCharsets.UTF_8);
    // Stands in the place of what is not UTF-8; rarely, a document has one of its own.
    if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(utf8)) {
      throw InvalidDocumentException.of("", ErrorCode.NOT_UTF_8, "text in UTF-8");
    }
    return text;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }

  private static InvalidDocumentException tooLong() {
    return InvalidDocumentException.of(
        "", ErrorCode.TOO_LARGE, "at most " + StrictJson.MAX_BYTES + " bytes of UTF-8");
  }
}
