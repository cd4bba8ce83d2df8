/**
 * Is the child exploited, or at risk of it? The three {@linkplain org.csecpolicy.screening.Category
 * categories}, the indicators A–H with the {@linkplain org.csecpolicy.screening.AtRiskPolicy
 * at-risk rule} (N-DEF-5, P-AR), the {@linkplain org.csecpolicy.screening.LaborRiskPolicy risk of
 * child labor trafficking} (N-DEF-14), the red flags of the hotline's tool (N-RF) and the
 * {@linkplain org.csecpolicy.screening.SuggestionPolicy categories that they suggest}, the legal
 * definitions {@linkplain org.csecpolicy.screening.DefinitionPolicy held against the facts} (N-DEF,
 * P-DEF), and the guide's {@linkplain org.csecpolicy.screening.ReportingPolicy duty to report}
 * (P-REP).
 *
 * <p>A {@linkplain org.csecpolicy.screening.ScreeningRecord screening record} keeps one screening,
 * to be checked again and compared with a later one.
 *
 * <p>Needs no referral. Answers are {@linkplain org.csecpolicy.screening.Answer three-valued}.
 */
@NullMarked
package org.csecpolicy.screening;

import org.jspecify.annotations.NullMarked;
