/** The messages that a hotline decision asks for. */
module org.csecpolicy.notifications {
  requires transitive org.csecpolicy.core;
  requires static org.jspecify;
}
