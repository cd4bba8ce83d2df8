/** The small matrix in KIE DMN. */
package org.csecpolicy.benchmarks.kiedmn;
