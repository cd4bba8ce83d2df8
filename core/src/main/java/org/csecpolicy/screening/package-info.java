/**
 * Is the child exploited, or at risk of it? The three {@linkplain org.csecpolicy.screening.Category
 * categories}, the indicators A–H with the {@linkplain org.csecpolicy.screening.AtRiskPolicy
 * at-risk rule} (N-DEF-5, P-AR), the red flags of the hotline's tool (N-RF), the legal definitions
 * {@linkplain org.csecpolicy.screening.DefinitionPolicy held against the facts} (N-DEF, P-DEF), and
 * the guide's {@linkplain org.csecpolicy.screening.ReportingPolicy duty to report} (P-REP).
 *
 * <p>Needs no referral. Answers are {@linkplain org.csecpolicy.screening.Answer three-valued}.
 */
@NullMarked
package org.csecpolicy.screening;

import org.jspecify.annotations.NullMarked;
