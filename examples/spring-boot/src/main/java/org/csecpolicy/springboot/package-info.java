/** A web service around the library: two addresses, and errors by field and code. */
package org.csecpolicy.springboot;
