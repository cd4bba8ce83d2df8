/**
 * Who is who at the agency that runs the hotline: {@link org.csecpolicy.directory.Agency} holds its
 * county, units, lists, telephones and hours as one value, with {@linkplain
 * org.csecpolicy.directory.LosAngeles Los Angeles} as printed, and {@link
 * org.csecpolicy.directory.DirectoryPolicy} says which numbers a caller may be given (N-PH).
 *
 * <p>It also knows the places of the United States and the countries of the world by what people
 * call them: {@link org.csecpolicy.directory.County}, {@link org.csecpolicy.directory.UsState} and
 * {@link org.csecpolicy.directory.Country}. A name that is none of them is not guessed at.
 *
 * <p>The rules speak of roles ({@code EXPLOITATION_UNIT}, {@code AFTER_HOURS_UNIT}); the agency
 * gives each its own name. A name from outside that could pose as one of those stands in quotation
 * marks ({@link org.csecpolicy.directory.Quoted}).
 */
@NullMarked
package org.csecpolicy.directory;

import org.jspecify.annotations.NullMarked;
