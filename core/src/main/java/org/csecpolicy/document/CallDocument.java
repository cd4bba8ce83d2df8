package org.csecpolicy.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Violation;
import org.csecpolicy.referral.Call;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.Referral.Builder;
import org.jspecify.annotations.Nullable;

/**
 * A call about several children: what they share is said once, and each child has a key and what is
 * not as it is shared. A field that a child has takes the place of the shared one whole. The fields
 * are those of the {@linkplain ReferralDocument referral}.
 */
public final class CallDocument {
  private static final String SHARED = "shared";
  private static final String CHILDREN = "children";

  /** The fields that tell a call from a referral. */
  public static final ImmutableSet<String> FIELDS = ImmutableSet.of(SHARED, CHILDREN);

  static final TextType<String> KEY =
      TextType.of(
          "childKey",
          Call.KEY_PATTERN,
          key -> {
            if (!key.matches(Call.KEY_PATTERN)) {
              throw InvalidValueException.of("key", ErrorCode.FORMAT, Call.KEY_RULE);
            }
            return key;
          },
          key -> key);

  private static final ObjectType<SomeFacts, SomeFacts> FACTS =
      withFacts(
              ObjectType.of("sharedFacts", SomeFacts::new, facts -> facts).blankIsAbsent(),
              field -> true,
              facts -> facts)
          .build();

  private static final ObjectType<OneChild, OneChild> CHILD =
      withFacts(
              ObjectType.checked("childOfCall", OneChild::new, OneChild::readAt)
                  .blankIsAbsent()
                  .field("key", KEY, child -> child.key, (child, key) -> child.key = key),
              field -> !SomeFacts.isOfTheCall(field),
              child -> child.own)
          .build();

  public static final ObjectType<Call, Parts> TYPE =
      ObjectType.checked("call", Parts::new, Parts::call)
          .document()
          .field(SHARED, FACTS, Parts::sharedBy, (to, shared) -> to.shared = shared)
          .field(
              CHILDREN,
              ListType.of(CHILD)
                  .toldApartBy(child -> child.key, "key", "the key of one child only")
                  .between(1, Call.MAX_CHILDREN),
              Parts::childrenOf,
              (to, children) -> to.children = children)
          .build();

  private CallDocument() {}

  private static <T> ObjectBuilder<T, T> withFacts(
      ObjectBuilder<T, T> object,
      Predicate<Field<Referral, Builder, ?>> which,
      Function<T, SomeFacts> facts) {
    SomeFacts.FIELDS.stream().filter(which).forEach(field -> withFact(object, field, facts));
    return object;
  }

  private static <T, V> void withFact(
      ObjectBuilder<T, T> object, Field<Referral, Builder, V> field, Function<T, SomeFacts> facts) {
    object.like(
        field,
        each -> facts.apply(each).get(field),
        (to, value) -> facts.apply(to).put(field, value));
  }

  /** A child as a document has it, and where. */
  private static final class OneChild {
    private @Nullable String key;
    private SomeFacts own = new SomeFacts();
    private String pointer = "";

    private static OneChild of(String key, SomeFacts own) {
      OneChild child = new OneChild();
      child.key = key;
      child.own = own;
      return child;
    }

    private OneChild readAt(DocumentReader in) {
      pointer = in.values().pointer();
      return this;
    }

    /** The facts of this child; null when they break a rule, which is said where it stands. */
    private @Nullable Referral referral(SomeFacts shared, DocumentReader in) {
      Builder referral = Referral.builder().calledAt(Instant.EPOCH);
      shared.putInto(referral);
      own.putInto(referral);
      return in.build(
          referral::build,
          violation -> in.anyAt("/" + SHARED + "/calledAt") && restsOnTheMoment(violation),
          violation -> placeOf(violation) + "/" + violation.field().replace('.', '/'));
    }

    private static boolean restsOnTheMoment(Violation violation) {
      return ReferralDocument.RESTS_ON.containsKey(violation.field());
    }

    private String placeOf(Violation violation) {
      String part = violation.field().split("\\.", 2)[0];
      return own.has(part) ? pointer : "/" + SHARED;
    }
  }

  /** What a call is read into. */
  static final class Parts {
    private SomeFacts shared = new SomeFacts();
    private @Nullable Collection<OneChild> children;

    private static SomeFacts sharedBy(Call call) {
      return SomeFacts.alikeIn(call.children().values());
    }

    private static List<OneChild> childrenOf(Call call) {
      SomeFacts shared = sharedBy(call);
      return Lists.transform(
          call.children().entrySet().asList(),
          child -> OneChild.of(child.getKey(), SomeFacts.of(child.getValue(), shared)));
    }

    private @Nullable Call call(DocumentReader in) {
      if (children == null) {
        return null; // which has been reported
      }
      if (children.size() > Call.MAX_CHILDREN) {
        in.refuse(CHILDREN, ErrorCode.TOO_MANY, "at most " + Call.MAX_CHILDREN);
        return null;
      }
      Map<String, Referral> byKey = new LinkedHashMap<>();
      for (OneChild child : children) {
        Referral referral = child.referral(shared, in);
        if (referral != null && child.key != null) {
          byKey.put(child.key, referral);
        }
      }
      if (children.isEmpty()) {
        in.refuseUnsaid(CHILDREN, ErrorCode.REQUIRED, "at least one child");
      }
      return in.whole(() -> Call.of(ImmutableMap.copyOf(byKey)));
    }
  }
}
