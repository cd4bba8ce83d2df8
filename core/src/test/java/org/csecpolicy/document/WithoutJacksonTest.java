package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.csecpolicy.json.PolicyJson;
import org.junit.jupiter.api.Test;

/** Jackson is optional: whoever needs it and has forgotten it is told what to add. */
class WithoutJacksonTest {
  @Test
  void theArtifactToAddIsNamed() throws ReflectiveOperationException, IOException {
    try (URLClassLoader library = withoutJackson()) {
      Class<?> losAngeles = library.loadClass("org.csecpolicy.directory.LosAngeles");
      Object agency = losAngeles.getMethod("agency").invoke(null);
      Class<?> json = library.loadClass(PolicyJson.class.getName());
      assertThat(json).isNotSameAs(PolicyJson.class);
      Method of = json.getMethod("of", agency.getClass().getSuperclass());
      for (int attempt = 1; attempt <= 2; attempt++) {
        assertThatThrownBy(() -> of.invoke(null, agency))
            .cause()
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("add com.fasterxml.jackson.core:jackson-core");
      }
    }
  }

  @Test
  void theSchemasNeedNothing() throws ReflectiveOperationException, IOException {
    try (URLClassLoader library = withoutJackson()) {
      Class<?> json = library.loadClass(PolicyJson.class.getName());
      assertThat(json.getMethod("referralSchema").invoke(null))
          .isEqualTo(PolicyJson.referralSchema());
    }
  }

  private static URLClassLoader withoutJackson() {
    URL[] classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("jackson"))
            .map(WithoutJacksonTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
