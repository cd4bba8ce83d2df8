package org.csecpolicy.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The house style of a value with a builder: an abstract class whose generated implementation stays
 * hidden. Used inside this library only.
 *
 * <p>What a rule reads at every turn of a decision gets its defaults in the constructor of its
 * builder. Where two accessors have one by {@code @Value.Default}, each generated accessor looks
 * first whether the value is still being built.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    redactedMask = "[redacted]",
    depluralize = true,
    depluralizeDictionary = "means:means",
    // Other annotations found on the class path would break module-info and consumers with -Werror.
    allowedClasspathAnnotations = Generated.class,
    defaults = @Value.Immutable(copy = false))
public @interface PolicyValue {}
