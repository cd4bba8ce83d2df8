package org.csecpolicy.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One object of a document as it was parsed: its fields in their order, and which of them have been
 * read. A value is a {@link String}, an {@link Integer}, an inner object, a list of values, or one
 * of the {@link Other} kinds.
 */
final class ParsedObject {
  /** Values of which no field of a document takes any. */
  enum Other {
    NUMBER,
    BOOLEAN,
    NULL
  }

  private static final int FIRST_ROOM = 8;

  /** Up to so many, looking through them is quicker than a table; a hostile object has more. */
  private static final int FEW = 48;

  // A hostile document can be made of empty objects: they take no room.
  private String[] names = {};
  private Object[] values = {};
  private boolean[] read = {};
  private int size;
  private int next;

  /** A bit for the hash of every name: most fields of a document are absent, and are not sought. */
  private long hashBits;

  private @Nullable Map<String, Integer> table;

  int size() {
    return size;
  }

  String name(int field) {
    return names[field];
  }

  Object value(int field) {
    return values[field];
  }

  boolean isRead(int field) {
    return read[field];
  }

  boolean has(String name) {
    return find(name) >= 0;
  }

  /** The value of a field, which is read now; null when it is absent. */
  @Nullable Object take(String name) {
    int field = find(name);
    if (field < 0) {
      return null;
    }
    read[field] = true;
    return values[field];
  }

  void add(String name, Object value) {
    if (size == names.length) {
      int room = Math.max(FIRST_ROOM, size * 2);
      names = Arrays.copyOf(names, room);
      values = Arrays.copyOf(values, room);
      read = Arrays.copyOf(read, room);
    }
    names[size] = name;
    hashBits |= 1L << name.hashCode(); // the shift takes the lowest six bits
    values[size] = value;
    size++;
    if (table != null) {
      table.put(name, size - 1);
    } else if (size > FEW) {
      table = new HashMap<>();
      for (int field = 0; field < size; field++) {
        table.put(names[field], field);
      }
    }
  }

  /** Most documents have their fields in the order in which they are read: begins at the next. */
  private int find(String name) {
    if ((hashBits & 1L << name.hashCode()) == 0) {
      return -1;
    }
    if (table != null) {
      return table.getOrDefault(name, -1);
    }
    int field = find(name, next, size);
    if (field < 0) {
      field = find(name, 0, next);
    }
    if (field >= 0) {
      next = field + 1;
    }
    return field;
  }

  private int find(String name, int from, int to) {
    int hash = name.hashCode();
    for (int field = from; field < to; field++) {
      if (names[field].hashCode() == hash && names[field].equals(name)) {
        return field;
      }
    }
    return -1;
  }
}
