/**
 * Referrals, decisions, screening records and the reference data as JSON documents, for vendors
 * that store or send them. {@link org.csecpolicy.json.PolicyJson} reads a referral strictly,
 * reporting everything that is wrong with it at once, and writes referrals, decisions and the
 * reference data; it reads and writes screening records in the same way, and writes what became of
 * them: the check of one and the comparison of two. A JSON Schema (2020-12) of each ships with it.
 * {@link org.csecpolicy.json.DocumentPart}, {@link org.csecpolicy.json.DocumentReader} and {@link
 * org.csecpolicy.json.DocumentWriter} lend the same strictness to modules built on this one.
 *
 * <p>What an object of a document may hold is said once, as a {@code DocumentPart}: its fields, and
 * the builder that the value of each goes to. A document is read while it is parsed, each object
 * into its builder, and no tree of it is ever made.
 *
 * <p>A word of an enumeration is the constant's name in lower case with hyphens ({@code
 * mandated-reporter}); a fact that is not known is left out, null, empty or {@code "unknown"}. A
 * stored decision carries the text of every clause it cites, and no fact of the referral but those
 * that are part of an outcome.
 *
 * <p>The only package that uses Jackson ({@code com.fasterxml.jackson.core:jackson-databind}), an
 * optional dependency: an application that uses this package adds it, and on the module path
 * requires {@code com.fasterxml.jackson.databind}. No reflection, no annotations, no data binding.
 */
@NullMarked
package org.csecpolicy.json;

import org.jspecify.annotations.NullMarked;
