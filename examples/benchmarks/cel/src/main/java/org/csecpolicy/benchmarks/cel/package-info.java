/** The small matrix in CEL. */
package org.csecpolicy.benchmarks.cel;
