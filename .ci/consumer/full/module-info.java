/** A module that reads documents and makes mail. */
module vendor {
  requires com.fasterxml.jackson.core;
  requires jakarta.mail;
  requires org.csecpolicy.notifications;
}
