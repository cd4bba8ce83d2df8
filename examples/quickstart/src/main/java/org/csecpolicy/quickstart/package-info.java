/** Decides referral files at the command line: the library's main job, end to end. */
package org.csecpolicy.quickstart;
