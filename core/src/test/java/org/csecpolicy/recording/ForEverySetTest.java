package org.csecpolicy.recording;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.csecpolicy.screening.Category;
import org.junit.jupiter.api.Test;

class ForEverySetTest {
  private static final Set<Set<Category>> EVERY_SET = Sets.powerSet(EnumSet.allOf(Category.class));

  @Test
  void aRuleIsWorkedOutOnceForEverySet() {
    List<ImmutableSet<Category>> asked = new ArrayList<>();
    ForEverySet<Category, Integer> sizes =
        ForEverySet.of(
            Category.values(),
            some -> {
              asked.add(some);
              return some.size();
            });

    EVERY_SET.forEach(some -> assertThat(sizes.of(some::contains)).isEqualTo(some.size()));
    assertThat(asked).doesNotHaveDuplicates().hasSize(1 << Category.values().length);
  }

  @Test
  void itIsLookedUpByItsMembersOrByTheirBits() {
    ForEverySet<Category, ImmutableSet<Category>> itself =
        ForEverySet.of(Category.values(), some -> some);

    for (Set<Category> some : EVERY_SET) {
      int bits = some.stream().mapToInt(each -> 1 << each.ordinal()).sum();
      assertThat(itself.of(some::contains)).isEqualTo(some);
      assertThat(itself.ofBits(bits)).isEqualTo(some);
    }
  }
}
