package org.csecpolicy.quickstart;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The arguments as they were given. Java decodes them in the encoding of the locale, which may lose
 * letters; Linux still has their bytes.
 */
final class Arguments {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  private Arguments() {}

  /** The arguments in UTF-8, as far as can be known. */
  static String[] inUtf8(String... decoded) {
    if (Arrays.stream(decoded).allMatch(CharMatcher.ascii()::matchesAllOf)) {
      return decoded;
    }
    try {
      List<byte[]> given = last(decoded.length, Files.readAllBytes(COMMAND_LINE));
      Charset ofLocale = Charset.forName(System.getProperty("sun.jnu.encoding"));
      return Arrays.equals(decoded, texts(given, ofLocale))
          ? texts(given, StandardCharsets.UTF_8)
          : decoded;
    } catch (IOException | IllegalArgumentException elsewhere) {
      return decoded;
    }
  }

  private static List<byte[]> last(int count, byte[] commandLine) {
    List<byte[]> words = new ArrayList<>();
    int end = commandLine.length - 1; // a NUL ends each
    while (end >= 0 && words.size() < count) {
      int start = end;
      while (start > 0 && commandLine[start - 1] != 0) {
        start--;
      }
      words.add(Arrays.copyOfRange(commandLine, start, end));
      end = start - 1;
    }
    Collections.reverse(words);
    return words;
  }

  private static String[] texts(List<byte[]> words, Charset charset) {
    return words.stream().map(word -> new String(word, charset)).toArray(String[]::new);
  }
}
