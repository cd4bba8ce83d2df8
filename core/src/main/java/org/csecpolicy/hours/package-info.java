/**
 * Is the line open? The hours of the hotline's regional offices ({@code N-3.d.0}), with everything
 * else being after hours, weekends and holidays ({@code N-3.e.0}), and the hours of the federal
 * line that takes reports about foreign-national children ({@code N-5.6}).
 *
 * <p>{@link org.csecpolicy.hours.BusinessHours} answers for one moment; its holidays are a {@link
 * org.csecpolicy.hours.HolidayCalendar} with stated years. The texts give no list of holidays, so
 * they are derived from {@linkplain org.csecpolicy.hours.HolidayRules rules}: those of the county
 * with the agency, {@link org.csecpolicy.hours.FederalHolidays} here. An agency may bring its own.
 * A calendar that is asked about a day outside its years never passes it off as a working day.
 *
 * <p>Moments are arguments; nothing here reads a clock, a default zone or a locale.
 */
@NullMarked
package org.csecpolicy.hours;

import org.jspecify.annotations.NullMarked;
