package org.csecpolicy.benchmarks.matrix;

import java.util.List;

/**
 * The six outputs of the small matrix, as the words that every engine can return.
 *
 * @param primary who has the referral
 * @param secondary who has it too, or NONE
 * @param response how fast
 * @param form how the Expedited form travels: FAX, EMAIL or NONE
 * @param recipients the lists that are alerted: DCFS or BOTH
 * @param explanation the rules that fired: of assignment, response, form, recipients
 */
public record Outcome(
    String primary,
    String secondary,
    String response,
    String form,
    String recipients,
    List<String> explanation) {}
