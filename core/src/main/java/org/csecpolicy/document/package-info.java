/**
 * How a document is declared, and the declarations. Each object of a document is declared once, as
 * an {@link org.csecpolicy.document.ObjectType}: its fields in order, each with its name, the type
 * of its value ({@link org.csecpolicy.document.ValueType}), where the value comes from and, if the
 * object is read, where it goes. From the declaration come the strict reading, the writing and the
 * JSON Schema; no tree of a document is ever made.
 *
 * <ul>
 *   <li>Read: the document is parsed once, each object into its builder. What is wrong is reported
 *       at its place and passed over, so that all of it is said at once; see {@link
 *       org.csecpolicy.document.DocumentReader}.
 *   <li>Written: field by field to a generator, on one line or indented. A field is {@code field}
 *       (always there), {@code optional} (there when there is a value) or {@code known} (there
 *       unless its value is none, empty or not known). A document remembers the clauses, unclear
 *       places, contradictions and questions that it names ({@link
 *       org.csecpolicy.document.Footnotes}), and explains them at its end ({@link
 *       org.csecpolicy.document.Explanation}).
 *   <li>Described: each type writes its keywords to a {@link
 *       org.csecpolicy.document.DocumentSchema}; one that has a name is defined once. What types
 *       and fields are stands under their names in {@code descriptions.properties}. The {@code
 *       *.schema.json} files are generated, and a test fails when one is stale.
 * </ul>
 *
 * <p>A class named {@code …Document} declares a whole document: {@link
 * org.csecpolicy.document.ReferralDocument} is the one to begin with. The modules that are built on
 * this one declare their own, and read and write them by {@link
 * org.csecpolicy.document.StrictJson}.
 *
 * <p>The only package that uses Jackson. On the module path it is exported to the library's own
 * modules and to nobody else: an application uses {@code org.csecpolicy.json}, and what is public
 * here may change in any release. No reflection, no annotations, no data binding.
 */
@NullMarked
package org.csecpolicy.document;

import org.jspecify.annotations.NullMarked;
