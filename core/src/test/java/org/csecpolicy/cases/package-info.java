/**
 * Whole calls, each with its right value. Those that are documents once went wrong; those that are
 * built are of the same kinds.
 */
@NullMarked
package org.csecpolicy.cases;

import org.jspecify.annotations.NullMarked;
