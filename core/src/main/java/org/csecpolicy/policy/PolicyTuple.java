package org.csecpolicy.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The house style of a small value that is made by one {@code of(…)} with all its parts. Used
 * inside this library only.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    redactedMask = "[redacted]",
    allParameters = true,
    allowedClasspathAnnotations = Generated.class,
    defaults = @Value.Immutable(copy = false, builder = false))
public @interface PolicyTuple {}
