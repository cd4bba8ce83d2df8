package org.csecpolicy.document;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The referral document of what a form holds. A list may have gaps in the form and has none in the
 * document, so that each of its values has a pointer here and one there.
 */
final class FormDocument {
  private static final Splitter SEGMENTS = Splitter.on('/');

  /** A value, or an object or list of others by their names or numbers. */
  private static final class Node {
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private boolean isList;
    private @Nullable String json;
  }

  private final Node root = new Node();
  private final Map<String, String> pointersInForm = new HashMap<>();

  /** Puts a value at a place; an object or a list that it is in is there with it. */
  void put(FormPlace place, String json) {
    Node node = parent(place);
    Node value = new Node();
    value.json = json;
    node.fields.put(lastOf(place), value);
  }

  /** The object or the list that a place is in. */
  void putParentOf(FormPlace place) {
    parent(place);
  }

  /** An object that is there, whatever it holds. */
  void putObject(FormPlace place) {
    node(place.pointer());
  }

  private Node parent(FormPlace place) {
    String pointer = place.pointer();
    String parent = pointer.substring(0, pointer.lastIndexOf('/'));
    Node node = node(parent);
    node.isList = ReferralForm.at(parent).filter(FormPlace::isList).isPresent();
    return node;
  }

  private Node node(String pointer) {
    Node node = root;
    for (String name : Iterables.skip(SEGMENTS.split(pointer), 1)) {
      node = node.fields.computeIfAbsent(name, each -> new Node());
    }
    return node;
  }

  private static String lastOf(FormPlace place) {
    return place.pointer().substring(place.pointer().lastIndexOf('/') + 1);
  }

  /** In JSON. */
  String json() {
    pointersInForm.clear();
    StringBuilder out = new StringBuilder();
    write(root, "", out);
    return out.toString();
  }

  /** Where in the form the value stands that is there in the document. */
  String pointerInForm(String pointer) {
    return pointersInForm.getOrDefault(pointer, pointer);
  }

  private void write(Node node, String pointer, StringBuilder out) {
    if (node.json != null) {
      out.append(node.json);
    } else if (node.isList) {
      writeList(node, pointer, out);
    } else {
      out.append('{');
      String separator = "";
      for (Map.Entry<String, Node> field : node.fields.entrySet()) {
        out.append(separator).append('"').append(field.getKey()).append("\":");
        write(field.getValue(), pointer + "/" + field.getKey(), out);
        separator = ",";
      }
      out.append('}');
    }
  }

  private void writeList(Node node, String pointer, StringBuilder out) {
    TreeMap<Integer, Node> byNumber = new TreeMap<>();
    node.fields.forEach((name, value) -> byNumber.put(Integer.valueOf(name), value));
    out.append('[');
    int index = 0;
    for (Map.Entry<Integer, Node> value : byNumber.entrySet()) {
      out.append(index == 0 ? "" : ",");
      pointersInForm.put(pointer + "/" + index, pointer + "/" + value.getKey());
      write(value.getValue(), pointer + "/" + index, out);
      index++;
    }
    out.append(']');
  }
}
