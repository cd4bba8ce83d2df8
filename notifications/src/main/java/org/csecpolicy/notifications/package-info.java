/**
 * The messages that a decision asks for. Words only: nothing is decided here. {@link
 * org.csecpolicy.notifications.Messages} turns a decision and what the caller alone knows ({@link
 * org.csecpolicy.notifications.MessageDetails}) into {@link org.csecpolicy.notifications.Message}s,
 * in the order of the decision's steps; each {@link org.csecpolicy.notifications.MessageKind} has
 * its formatter, and the words are those of a {@link org.csecpolicy.notifications.Wording}. {@link
 * org.csecpolicy.notifications.CallMessages} does the same for a call about several children.
 *
 * <p>Each says whom it goes to as {@link org.csecpolicy.notifications.Recipient}s, by role and
 * name; the addresses are the agency's, in an {@link org.csecpolicy.notifications.AddressBook}.
 *
 * <p>Plain text first: wrapped, readable in a terminal and on a fax. No input can pose as a field,
 * a header, another recipient or a second message: one-line fields are refused when they are not
 * one line, names stand in quotation marks where they could mislead, and every further line of a
 * value is indented.
 */
@NullMarked
package org.csecpolicy.notifications;

import org.jspecify.annotations.NullMarked;
