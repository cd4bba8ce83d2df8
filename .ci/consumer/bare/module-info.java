/** A module with nothing beside the library. */
module vendor {
  requires org.csecpolicy.notifications;
}
