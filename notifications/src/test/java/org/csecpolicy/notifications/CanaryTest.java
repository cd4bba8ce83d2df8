package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimap;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.csecpolicy.policy.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A canary in every field of every value that can hold a text: neither the value as text nor a
 * refusal shows what is personal. A new field fails here until somebody has said whether it is.
 */
class CanaryTest {
  private static final String CANARY = "Canary-Marigold";
  private static final Addressee DESK = Addressee.of(Addressee.Role.MANAGEMENT);

  /** Of the call, of the member of staff, or an address. */
  private static final ImmutableSet<String> PERSONAL =
      ImmutableSet.of(
          "AddressBook.emails",
          "AddressBook.faxNumbers",
          "AddressBook.sender",
          "Message.body",
          "Message.redactedBody", // personal values are replaced in it; so much the better
          "Message.redactedSubject",
          "Message.subject",
          "MessageDetails.callBack",
          "MessageDetails.dcfsHistory",
          "MessageDetails.narrative",
          "MessageDetails.referralName",
          "MessageDetails.referralNumber",
          "MessageDetails.sentBy",
          "MessageDetails.supervisorsResponseTime");

  /** Names of the agency's directory and words of this library. */
  private static final ImmutableSet<String> NOT_PERSONAL =
      ImmutableSet.of(
          "Addressee.name",
          "Message.children",
          "Message.missing",
          "Message.redactedMissing",
          "Message.whyNoRecipient",
          "Recipient.name",
          "Wording.phrases");

  @Test
  void everyFieldThatCouldTellIsKnownToBePersonalOrNot() {
    TreeSet<String> known = new TreeSet<>(PERSONAL);
    known.addAll(NOT_PERSONAL);
    assertThat(fieldsWithText().map(CanaryTest::nameOf).sorted()).containsExactlyElementsOf(known);
    assertThat(PERSONAL).doesNotContainAnyElementsOf(NOT_PERSONAL);
  }

  static Stream<Field> personal() {
    return fieldsWithText().filter(field -> PERSONAL.contains(nameOf(field)));
  }

  /** The rest of the value stays empty, so that nothing but this field can speak. */
  @ParameterizedTest
  @MethodSource("personal")
  void noValueShowsWhatIsPersonal(Field field) throws Exception {
    Object value = empty(field.getDeclaringClass());
    field.setAccessible(true);
    field.set(value, holding(field.getType(), CANARY));
    assertThat(value.toString())
        .contains(field.getName() + "=[redacted]")
        .doesNotContain(CANARY, "Marigold");
  }

  /** What this module writes itself is not refused. */
  static Stream<Field> given() {
    return personal().filter(field -> !nameOf(field).startsWith("Message."));
  }

  @ParameterizedTest
  @MethodSource("given")
  void noRefusalShowsWhatIsPersonal(Field field) throws Exception {
    Class<?> type = field.getDeclaringClass().getSuperclass();
    Method builder = type.getMethod("builder");
    Object made = builder.invoke(null);
    Throwable refusal = catchThrowable(() -> build(made, field.getName(), CANARY + "\u202E"));
    assertThat(refusal).isInstanceOf(InvalidValueException.class);
    StringWriter trace = new StringWriter();
    refusal.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).doesNotContain(CANARY, "Marigold");
  }

  private static Stream<Field> fieldsWithText() {
    return LibraryTypes.values().stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> field.getGenericType().getTypeName().contains("java.lang.String"));
  }

  private static String nameOf(Field field) {
    String type = field.getDeclaringClass().getSimpleName().replace("Immutable", "");
    return type + "." + field.getName();
  }

  private static Object holding(Class<?> type, String text) {
    if (Multimap.class.isAssignableFrom(type)) {
      return ImmutableSetMultimap.of(text, text);
    }
    if (Map.class.isAssignableFrom(type)) {
      return ImmutableMap.of(text, text);
    }
    return Collection.class.isAssignableFrom(type) ? ImmutableList.of(text) : text;
  }

  /** A part that is no text is a map from an addressee to an address. */
  private static void build(Object builder, String part, String text) throws Throwable {
    try {
      for (Method method : builder.getClass().getMethods()) {
        boolean takesOne = method.getParameterCount() == 1;
        Class<?> first = takesOne ? method.getParameterTypes()[0] : void.class;
        if (method.getName().equals("sender")) {
          method.invoke(builder, "desk@agency.example");
        }
        if (!method.getName().equals(part)) {
          continue;
        }
        if (first == String.class) {
          method.invoke(builder, text);
        } else if (first == Map.class) {
          method.invoke(builder, Map.of(DESK, text));
        } else if (first == Multimap.class) {
          method.invoke(builder, ImmutableSetMultimap.of(DESK, text));
        }
      }
      builder.getClass().getMethod("build").invoke(builder);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** An instance whose constructor did not run, as a deserializer would make one. */
  private static Object empty(Class<?> type) throws ReflectiveOperationException {
    Class<?> unsafe = Class.forName("sun.misc.Unsafe");
    Field instance = unsafe.getDeclaredField("theUnsafe");
    instance.setAccessible(true);
    return unsafe.getMethod("allocateInstance", Class.class).invoke(instance.get(null), type);
  }
}
