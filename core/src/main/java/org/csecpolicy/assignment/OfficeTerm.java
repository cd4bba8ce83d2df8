package org.csecpolicy.assignment;

/** What is decided of a regional office: what names it, and whether its name is known. */
public sealed interface OfficeTerm permits Basis, Naming {}
