/** The small matrix by this library: the routing alone, and the full decision. */
package org.csecpolicy.benchmarks.library;
