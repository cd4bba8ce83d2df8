package org.csecpolicy.document;

import com.fasterxml.jackson.core.io.SerializedString;

/**
 * A word for each of finitely many values, which can be the name of a field too.
 *
 * @param <K> what the words stand for
 */
abstract class WordType<K> extends ValueType<K> {
  WordType(String name) {
    super(name);
  }

  /** The word of a value, encoded once for all documents. */
  abstract SerializedString encoded(K value);
}
