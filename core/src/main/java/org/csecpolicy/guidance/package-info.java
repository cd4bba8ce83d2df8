/**
 * What do the two texts tell the people who ask, listen and assess? Guidance as data, for whoever
 * builds a screen: {@link org.csecpolicy.guidance.Guidance} gives the points of each {@linkplain
 * org.csecpolicy.guidance.GuidanceTopic topic} (P-DEF, P-CTX, P-CMS, P-INT, P-FN, P-CELL, P-SUB,
 * P-SVC, N-FACT) and what is missing from it, because lists were lost when the text of the guide
 * was extracted; {@link org.csecpolicy.guidance.LinkedDocument} (P-LINK) and {@link
 * org.csecpolicy.guidance.Statute} (P-STAT) name what the texts refer to.
 *
 * <p>Everything here is in print. Nothing scores, decides or is added from elsewhere, and no
 * decision depends on it.
 */
@NullMarked
package org.csecpolicy.guidance;

import org.jspecify.annotations.NullMarked;
