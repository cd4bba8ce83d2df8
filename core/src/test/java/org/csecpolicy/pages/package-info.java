/**
 * The pages under {@code core/} that are written from the code: the clause index, the
 * interpretations, where each of them stands in the code, with its cases and tests, and the routing
 * matrix to look at. {@link org.csecpolicy.pages.GeneratedPagesTest} fails when one is stale.
 */
@NullMarked
package org.csecpolicy.pages;

import org.jspecify.annotations.NullMarked;
