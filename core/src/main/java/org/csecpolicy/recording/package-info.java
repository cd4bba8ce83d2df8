/**
 * What is written? {@link org.csecpolicy.recording.RecordingPolicy} names the allegations (N-1.d),
 * the special-project tabs (N-1.e), what goes on the Screener Alert and the Screener Narrative
 * (N-1.f, N-3, N-OOC), and the case information still missing (N-1.a).
 */
@NullMarked
package org.csecpolicy.recording;

import org.jspecify.annotations.NullMarked;
