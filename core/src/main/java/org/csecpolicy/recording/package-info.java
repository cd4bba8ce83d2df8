/**
 * What is written down? {@link org.csecpolicy.recording.RecordingPolicy} names the allegations
 * (N-1.d), the special-project tabs (N-1.e), what goes on the Screener Alert and the Screener
 * Narrative (N-1.f, N-3, N-OOC), and the case information still missing (N-1.a).
 *
 * <p>Beside the decision, {@link org.csecpolicy.recording.DocumentationPolicy} says where in
 * CWS/CMS the exploitation is documented (N-DEF-10..12, N-DEF-15, P-CMS), in names that a host maps
 * to its own codes with {@link org.csecpolicy.recording.HostCodes}; and {@link
 * org.csecpolicy.recording.ChecklistPolicy} turns case information and entries into one checklist
 * with what is done, missing, and to be written.
 */
@NullMarked
package org.csecpolicy.recording;

import org.jspecify.annotations.NullMarked;
