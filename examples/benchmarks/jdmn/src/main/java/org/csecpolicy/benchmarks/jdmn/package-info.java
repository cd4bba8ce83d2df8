/** The small matrix in jDMN. */
package org.csecpolicy.benchmarks.jdmn;
