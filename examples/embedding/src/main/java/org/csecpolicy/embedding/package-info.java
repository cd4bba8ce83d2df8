/** Five small programs that have the library inside, each of them a way to begin. */
package org.csecpolicy.embedding;
