/**
 * How fast? {@link org.csecpolicy.response.ResponsePolicy} designates the response (N-1.g,
 * N-2.b.1): Immediate, unless every condition of the exception is known to hold.
 */
@NullMarked
package org.csecpolicy.response;

import org.jspecify.annotations.NullMarked;
