/** The five programs are run, and what they print is on file. */
package org.csecpolicy.embedding;
