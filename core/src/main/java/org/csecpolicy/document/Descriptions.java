package org.csecpolicy.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.csecpolicy.HotlineDecision;

/** What documents, types and fields are, by their names: {@code descriptions.properties}. */
final class Descriptions {
  static final ImmutableMap<String, String> ALL = read();

  private Descriptions() {}

  private static ImmutableMap<String, String> read() {
    Properties descriptions = new Properties();
    try (InputStream in = HotlineDecision.class.getResourceAsStream("descriptions.properties")) {
      if (in == null) {
        throw new IllegalStateException("descriptions.properties is missing from the library");
      }
      descriptions.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("descriptions.properties cannot be read", unreadable);
    }
    return Maps.fromProperties(descriptions);
  }
}
