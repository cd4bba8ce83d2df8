/** The small matrix in Easy Rules. */
package org.csecpolicy.benchmarks.easyrules;
