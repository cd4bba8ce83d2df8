/** The small matrix in Camunda's DMN engine. */
package org.csecpolicy.benchmarks.camundadmn;
