/**
 * The facts of a referral to a child-protection hotline and the decision about it, every outcome
 * cited to its clause.
 */
module org.csecpolicy.core {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.csecpolicy.policy;
}
