package org.csecpolicy.benchmarks.matrix;

/** A program that does nothing: the base line of {@link ColdStart}. */
public final class EmptyProgram {
  private EmptyProgram() {}

  /** Does nothing. */
  public static void main(String[] args) {}
}
