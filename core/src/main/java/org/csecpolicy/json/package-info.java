/**
 * Referrals, decisions, screening records and the reference data as JSON documents, for vendors
 * that store or send them. {@link org.csecpolicy.json.PolicyJson} reads a referral strictly,
 * reporting everything that is wrong with it at once, and writes referrals, decisions and the
 * reference data; it reads and writes screening records in the same way, and writes what became of
 * them: the check of one and the comparison of two. A JSON Schema (2020-12) of each ships with it.
 *
 * <p>Each object of a document is declared once, as an {@link org.csecpolicy.json.ObjectType}: its
 * fields in order, each with its name, the type of its value ({@link
 * org.csecpolicy.json.ValueType}), where the value comes from and, if the object is read, where it
 * goes. From the declaration come the strict reading, the writing and the JSON Schema; no tree of a
 * document is ever made.
 *
 * <ul>
 *   <li>Read: the document is parsed once, each object into its builder. What is wrong is reported
 *       at its place and passed over, so that all of it is said at once; see {@link
 *       org.csecpolicy.json.DocumentReader}.
 *   <li>Written: field by field to a generator, on one line or indented. A field is {@code field}
 *       (always there), {@code optional} (there when there is a value) or {@code known} (there
 *       unless its value is none, empty or not known). A document remembers the clauses, unclear
 *       places, contradictions and questions that it names ({@link org.csecpolicy.json.Footnotes}),
 *       and explains them at its end ({@link org.csecpolicy.json.Explanation}).
 *   <li>Described: each type writes its keywords to a {@link org.csecpolicy.json.DocumentSchema};
 *       one that has a name is defined once. What types and fields are stands under their names in
 *       {@code descriptions.properties}. The {@code *.schema.json} files are generated, and a test
 *       fails when one is stale.
 * </ul>
 *
 * <p>A class named {@code …Document} declares a whole document: {@link
 * org.csecpolicy.json.ReferralDocument} is the one to begin with. The modules that are built on
 * this one declare their own, and read and write them by {@link
 * org.csecpolicy.json.PolicyJson#read(String, ValueType)} and {@link
 * org.csecpolicy.json.PolicyJson#write(ValueType, Object)}.
 *
 * <p>A word of an enumeration is the constant's name in lower case with hyphens ({@code
 * mandated-reporter}); a fact that is not known is left out, null, empty or {@code "unknown"}. A
 * stored decision carries the text of every clause it cites, and no fact of the referral but those
 * that are part of an outcome.
 *
 * <p>The only package that uses Jackson ({@code com.fasterxml.jackson.core:jackson-core}), an
 * optional dependency: an application that uses this package adds it, and on the module path
 * requires {@code com.fasterxml.jackson.core}. No reflection, no annotations, no data binding.
 */
@NullMarked
package org.csecpolicy.json;

import org.jspecify.annotations.NullMarked;
