package org.csecpolicy.pages;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The members of one source file that cite clauses or interpretations. What a constant cites is put
 * down to the methods that use the constant; a constant that no method of the file uses stands for
 * itself.
 */
final class CitingMembers {
  private static final Set<String> CITED_TYPES = Set.of("Clause", "Interpretation");

  private final String typeName;
  private final Map<String, Member> members = new LinkedHashMap<>();

  CitingMembers(String typeName, CompilationUnitTree file) {
    this.typeName = typeName;
    for (Tree type : file.getTypeDecls()) {
      if (type instanceof ClassTree each) {
        collect(each, "");
      }
    }
  }

  /** What is cited, such as {@code Clause.N_1_B}, with the members that cite it. */
  Map<String, Set<String>> cited() {
    Map<String, Set<String>> cited = new LinkedHashMap<>();
    members.forEach(
        (name, member) -> {
          for (String constant : member.cites) {
            cited.computeIfAbsent(constant, none -> new TreeSet<>()).addAll(whereItCounts(name));
          }
        });
    return cited;
  }

  private void collect(ClassTree type, String prefix) {
    for (Tree tree : type.getMembers()) {
      if (tree instanceof ClassTree nested) {
        collect(nested, prefix + nested.getSimpleName() + ".");
      } else if (tree instanceof MethodTree method) {
        boolean constructor = method.getName().contentEquals("<init>");
        member(prefix + (constructor ? type.getSimpleName() : method.getName()), true, tree);
      } else if (tree instanceof VariableTree field) {
        member(prefix + field.getName(), false, tree);
      }
    }
  }

  private void member(String name, boolean method, Tree tree) {
    Member member = members.computeIfAbsent(name, none -> new Member());
    member.isMethod |= method;
    new TreeScanner<@Nullable Void, Member>() {
      @Override
      public @Nullable Void visitMemberSelect(MemberSelectTree select, Member into) {
        String owner = select.getExpression().toString();
        if (CITED_TYPES.contains(owner)) {
          into.cites.add(owner + "." + select.getIdentifier());
        }
        if (owner.equals("this") || owner.equals(typeName)) {
          into.uses.add(select.getIdentifier().toString());
        }
        return super.visitMemberSelect(select, into);
      }

      /** Without the labels, which name constants of another type. */
      @Override
      public @Nullable Void visitCase(CaseTree each, Member into) {
        scan(each.getStatements(), into);
        return scan(each.getBody(), into);
      }

      @Override
      public @Nullable Void visitIdentifier(IdentifierTree identifier, Member into) {
        into.uses.add(identifier.getName().toString());
        return super.visitIdentifier(identifier, into);
      }
    }.scan(tree, member);
  }

  private Set<String> whereItCounts(String name) {
    Set<String> methods = new TreeSet<>();
    methodsThatReach(name, new LinkedHashSet<>(), methods);
    return methods.isEmpty() ? Set.of(name) : methods;
  }

  private void methodsThatReach(String name, Set<String> seen, Set<String> methods) {
    if (!seen.add(name)) {
      return;
    }
    if (members.get(name).isMethod) {
      methods.add(name);
      return;
    }
    String simple = name.substring(name.lastIndexOf('.') + 1);
    members.forEach(
        (user, member) -> {
          if (member.uses.contains(simple)) {
            methodsThatReach(user, seen, methods);
          }
        });
  }

  /** A method with all of its overloads, or a field. */
  private static final class Member {
    boolean isMethod;
    final Set<String> cites = new LinkedHashSet<>();
    final Set<String> uses = new LinkedHashSet<>();
  }
}
