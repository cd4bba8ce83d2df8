package org.csecpolicy.pages;

/**
 * A place in the code that cites a clause or an interpretation.
 *
 * @param file the path of the source file from {@code core/}
 * @param type the top-level type
 * @param member the method, or the constant that no method of the file uses; a nested type stands
 *     before it
 */
record Place(String file, String type, String member) {}
