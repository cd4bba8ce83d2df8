/**
 * The facts of a referral to a child-protection hotline and the decision about it, every outcome
 * cited to its clause.
 */
module org.csecpolicy.core {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires static com.fasterxml.jackson.core;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.csecpolicy;
  exports org.csecpolicy.assignment;
  exports org.csecpolicy.directory;
  exports org.csecpolicy.document to
      org.csecpolicy.notifications;
  exports org.csecpolicy.guidance;
  exports org.csecpolicy.hours;
  exports org.csecpolicy.inquiry;
  exports org.csecpolicy.json;
  exports org.csecpolicy.jurisdiction;
  exports org.csecpolicy.notice;
  exports org.csecpolicy.policy;
  exports org.csecpolicy.recording;
  exports org.csecpolicy.referral;
  exports org.csecpolicy.response;
  exports org.csecpolicy.screening;
}
