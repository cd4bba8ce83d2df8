package org.csecpolicy.screening;

/** The means of labor trafficking that the texts name (N-DEF-6, N-DEF-9, P-DEF-11, P-DEF-12). */
public enum Means {
  FORCE,
  FRAUD,
  /** Coercion: threats of serious psychological or physical harm to the child or a loved one. */
  THREATS_OF_HARM,
  /** Coercion: real or threatened abuse of the legal system. */
  ABUSE_OF_LEGAL_SYSTEM,
  /** Coercion: any plan or scheme that keeps someone working. */
  PLAN_OR_SCHEME,
  /** Coercion, named by California law: facilitating drug use or dependency. */
  DRUG_DEPENDENCY,
  /** California only. */
  DURESS
}
