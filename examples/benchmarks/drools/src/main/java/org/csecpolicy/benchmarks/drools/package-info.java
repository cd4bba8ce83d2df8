/** The small matrix in Drools. */
package org.csecpolicy.benchmarks.drools;
