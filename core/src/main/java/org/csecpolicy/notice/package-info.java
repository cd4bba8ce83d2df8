/**
 * Who is told, by whom, how and by when? {@link org.csecpolicy.notice.PreAlertPolicy} alerts the
 * lists, {@link org.csecpolicy.notice.ExpeditedFormPolicy} sends the form on its clock, {@link
 * org.csecpolicy.notice.ProbationPolicy} verifies with Probation and e-mails it, {@link
 * org.csecpolicy.notice.SisReminderPolicy} sends the reminder of the federal report, {@link
 * org.csecpolicy.notice.CrossReportPolicy} tells the county or state of residence, law enforcement
 * and management.
 */
@NullMarked
package org.csecpolicy.notice;

import org.jspecify.annotations.NullMarked;
