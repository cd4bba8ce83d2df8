/**
 * Is it ours? {@link org.csecpolicy.jurisdiction.ScopePolicy} says whether the protocol governs the
 * call at all (N-1), {@link org.csecpolicy.jurisdiction.JurisdictionPolicy} whether the county
 * responds to a child who lives elsewhere (N-OOC).
 */
@NullMarked
package org.csecpolicy.jurisdiction;

import org.jspecify.annotations.NullMarked;
