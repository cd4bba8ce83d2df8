package org.csecpolicy.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The house style of a small value that is compared often: a {@link PolicyTuple} whose hash is
 * taken once. Used inside this library only.
 *
 * <p>A style, and not an attribute of the value itself: javac warns whoever compiles against an
 * annotation with attributes that is not on their class path.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    redactedMask = "[redacted]",
    allParameters = true,
    allowedClasspathAnnotations = Generated.class,
    defaults = @Value.Immutable(copy = false, builder = false, prehash = true))
public @interface PolicyKey {}
