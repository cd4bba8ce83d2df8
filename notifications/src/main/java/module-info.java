/** The messages that a hotline decision asks for, in plain text and as mail. */
module org.csecpolicy.notifications {
  requires transitive org.csecpolicy.core;
  requires static jakarta.mail;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.csecpolicy.notifications;
}
