/**
 * What is still to be asked, and what would change the answer? {@link
 * org.csecpolicy.inquiry.Inquiry} is the entry point: which outcomes of a decision are settled and
 * which questions could still change it, which readings matter, why an outcome was not reached, and
 * what a piece of news changes.
 *
 * <p>No clause is applied here. Every answer is found by asking {@link
 * org.csecpolicy.HotlinePolicy#decide} about other facts, other readings or another calendar, and
 * by comparing what it says.
 */
@NullMarked
package org.csecpolicy.inquiry;

import org.jspecify.annotations.NullMarked;
