/**
 * Referrals, decisions, screening records and the reference data as JSON documents, for vendors
 * that store or send them. {@link org.csecpolicy.json.PolicyJson} reads a referral strictly,
 * reporting everything that is wrong with it at once, and writes referrals, decisions and the
 * reference data; it reads and writes screening records in the same way, and writes what became of
 * them: the check of one and the comparison of two. A JSON Schema (2020-12) of each ships with it.
 *
 * <p>{@link org.csecpolicy.json.Draft} is a referral while a form is filled in, by the pointers of
 * the referral document. {@link org.csecpolicy.json.StoredDecision} is a decision read back,
 * whatever version of this library wrote it, to be held against what is decided today.
 *
 * <p>A word of an enumeration is the constant's name in lower case with hyphens ({@code
 * mandated-reporter}); a fact that is not known is left out, null, empty or {@code "unknown"}. A
 * stored decision carries the text of every clause it cites, and no fact of the referral but those
 * that are part of an outcome.
 *
 * <p>Needs Jackson ({@code com.fasterxml.jackson.core:jackson-core}), an optional dependency: an
 * application that uses this package adds it, and on the module path requires {@code
 * com.fasterxml.jackson.core}.
 */
@NullMarked
package org.csecpolicy.json;

import org.jspecify.annotations.NullMarked;
