/** Compiles DMN tables to Java sources with jDMN. */
package org.csecpolicy.benchmarks.jdmncompiler;
