/**
 * A small routing matrix that rule engines can be measured on: fifteen rules over ten facts, six
 * outputs. It is a projection of the policy, not the policy: every other fact is held at one value.
 * {@link org.csecpolicy.benchmarks.matrix.Explainer} states it in Java; every {@link
 * org.csecpolicy.benchmarks.matrix.Engine} states it in its own language and is held to the same
 * answers by {@link org.csecpolicy.benchmarks.matrix.CrossCheck}.
 */
package org.csecpolicy.benchmarks.matrix;
