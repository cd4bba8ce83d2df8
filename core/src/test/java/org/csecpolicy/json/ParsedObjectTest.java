package org.csecpolicy.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParsedObjectTest {
  /** Fewer than are looked through, as many, one more, and many. */
  private static final int[] SIZES = {0, 1, 8, 9, 47, 48, 49, 50, 200};

  private static ParsedObject of(int size) {
    ParsedObject object = new ParsedObject();
    for (int i = 0; i < size; i++) {
      object.add("field" + i, i);
    }
    return object;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 9, 47, 48, 49, 50, 200})
  void everyFieldIsFoundInAnyOrder(int size) {
    ParsedObject object = of(size);

    assertThat(object.size()).isEqualTo(size);
    for (int i = size - 1; i >= 0; i--) {
      assertThat(object.has("field" + i)).isTrue();
      assertThat(object.isRead(i)).isFalse();
      assertThat(object.take("field" + i)).isEqualTo(i);
      assertThat(object.isRead(i)).isTrue();
      assertThat(object.name(i)).isEqualTo("field" + i);
      assertThat(object.value(i)).isEqualTo(i);
    }
    for (int i = 0; i < size; i++) {
      assertThat(object.take("field" + i)).isEqualTo(i);
    }
  }

  @Test
  void whatIsNotThereIsNotFound() {
    for (int size : SIZES) {
      ParsedObject object = of(size);
      for (int other = size; other < size + 300; other++) {
        assertThat(object.has("field" + other)).isFalse();
        assertThat(object.take("field" + other)).isNull();
      }
      assertThat(IntStream.range(0, size)).noneMatch(object::isRead);
    }
  }

  /** "Aa" and "BB" have the same hash code. */
  @Test
  void namesThatCollideAreToldApart() {
    ParsedObject object = new ParsedObject();
    object.add("Aa", "first");
    assertThat(object.has("BB")).isFalse();
    object.add("BB", "second");

    assertThat(object.take("BB")).isEqualTo("second");
    assertThat(object.take("Aa")).isEqualTo("first");
  }
}
