/**
 * Runs the small matrix in every engine and writes what it measured. {@link
 * org.csecpolicy.benchmarks.comparison.Comparison} is the program.
 */
package org.csecpolicy.benchmarks.comparison;
