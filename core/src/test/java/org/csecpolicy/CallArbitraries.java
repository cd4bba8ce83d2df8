package org.csecpolicy;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.csecpolicy.referral.Call;
import org.csecpolicy.referral.Referral;

/**
 * Calls about one to five children: one referral is the start of all of them, and any part of it
 * may be another one's for a child. Most parts are shared, so that most calls have something to do
 * once.
 */
public final class CallArbitraries extends DomainContextBase {
  private static final int MOST = 5;

  CallArbitraries() {}

  @Provide
  Arbitrary<Call> calls() {
    return Arbitraries.randomValue(CallArbitraries::from);
  }

  /** Any call. */
  public static Call from(Random random) {
    Referral shared = ReferralArbitraries.from(random);
    ImmutableMap.Builder<String, Referral> children = ImmutableMap.builder();
    int count = 1 + random.nextInt(MOST);
    for (int i = 0; i < count; i++) {
      children.put(Integer.toString(i + 1), child(shared, random));
    }
    return Call.of(children.build());
  }

  private static Referral child(Referral shared, Random random) {
    Referral other = ReferralArbitraries.from(random);
    Referral.Builder own = shared.toBuilder();
    for (Part part : Part.values()) {
      if (random.nextInt(4) == 0) {
        part.copy(other, own, shared);
      }
    }
    return own.build();
  }

  /** What a child may have of its own. */
  private enum Part {
    CHILD {
      @Override
      void copy(Referral from, Referral.Builder to, Referral shared) {
        to.child(
            from.child().toBuilder()
                .dateOfBirth(from.child().dateOfBirth().filter(birth -> isBefore(birth, shared)))
                .build());
      }
    },
    CALLER {
      @Override
      void copy(Referral from, Referral.Builder to, Referral shared) {
        to.caller(from.caller());
      }
    },
    HOME {
      @Override
      void copy(Referral from, Referral.Builder to, Referral shared) {
        to.home(from.home()).homeOffice(from.homeOffice()).occurred(from.occurred());
      }
    },
    PLACEMENT {
      @Override
      void copy(Referral from, Referral.Builder to, Referral shared) {
        to.placement(from.placement()).againstPlacement(from.againstPlacement());
      }
    },
    CASE {
      @Override
      void copy(Referral from, Referral.Builder to, Referral shared) {
        to.openCase(from.openCase()).probation(from.probation());
      }
    },
    CATEGORIES {
      @Override
      void copy(Referral from, Referral.Builder to, Referral shared) {
        to.categories(from.categories()).indicators(from.indicators());
      }
    },
    DANGER {
      @Override
      void copy(Referral from, Referral.Builder to, Referral shared) {
        to.imminentDanger(from.imminentDanger())
            .pastHistoryOnly(from.pastHistoryOnly())
            .flightRisk(from.flightRisk())
            .awol(from.awol());
      }
    },
    CUSTODY {
      @Override
      void copy(Referral from, Referral.Builder to, Referral shared) {
        to.custody(from.custody());
      }
    },
    ELSEWHERE {
      @Override
      void copy(Referral from, Referral.Builder to, Referral shared) {
        to.elsewhere(from.elsewhere());
      }
    },
    ASSIGNMENT {
      @Override
      void copy(Referral from, Referral.Builder to, Referral shared) {
        to.assignedAt(shared.calledAt().plusSeconds(60));
      }
    },
    INFORMATION {
      @Override
      void copy(Referral from, Referral.Builder to, Referral shared) {
        to.information(from.information());
      }
    };

    abstract void copy(Referral from, Referral.Builder to, Referral shared);

    private static boolean isBefore(LocalDate birth, Referral shared) {
      LocalDate called = LocalDate.ofInstant(shared.calledAt(), ZoneOffset.UTC);
      return birth.isBefore(called) && birth.isAfter(called.minusYears(100));
    }
  }
}
