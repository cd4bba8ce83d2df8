package org.csecpolicy.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The house style of a value with a builder ({@link PolicyValue}) that has maps. Each is built in a
 * {@code java.util.Map}, so that an entry that is put again replaces the first; in the style of the
 * others it is refused when the value is built, and the refusal shows both. A value of this style
 * has no part that is both personal and optional: its text would tell that it is absent. Used
 * inside this library only.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    redactedMask = "[redacted]",
    jdkOnly = true,
    depluralize = true,
    depluralizeDictionary = "means:means",
    // Other annotations found on the class path would break module-info and consumers with -Werror.
    allowedClasspathAnnotations = Generated.class,
    defaults = @Value.Immutable(copy = true))
public @interface PolicyMaps {}
