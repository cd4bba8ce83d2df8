package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Names of the public surface that other languages of the JVM take as they are. */
class NamesTest {
  private static final ImmutableSet<String> WORDS_OF_KOTLIN =
      ImmutableSet.of(
          "as", "fun", "in", "is", "object", "typealias", "typeof", "val", "var", "when");

  @Test
  void noPublicMethodHasANameThatKotlinMustQuote() throws Exception {
    Set<String> quoted = new TreeSet<>();
    int methods = 0;
    for (Class<?> type : LibraryTypes.all()) {
      for (Method method : type.getDeclaredMethods()) {
        boolean isPublic =
            Modifier.isPublic(type.getModifiers()) && Modifier.isPublic(method.getModifiers());
        methods += isPublic ? 1 : 0;
        if (isPublic && WORDS_OF_KOTLIN.contains(method.getName())) {
          quoted.add(type.getSimpleName() + "." + method.getName());
        }
      }
    }
    assertThat(methods).isGreaterThan(500);
    assertThat(quoted).isEmpty();
  }
}
