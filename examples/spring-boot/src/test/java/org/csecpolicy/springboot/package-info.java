/** The service is started and spoken to over HTTP. */
package org.csecpolicy.springboot;
