package dev.latchkey.processor.read;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The types that a body lists one by one, as most bodies do: {@code Set.of(A.class, B.class)}, or a
 * collection that they are added to. A body that asks anybody else is not plain, and says nothing.
 */
final class ListedTypes extends TreeScanner<Void, Void> {

  private static final Set<String> COLLECTIONS =
      Set.of("HashSet", "LinkedHashSet", "ArrayList", "LinkedList");

  private static final Set<String> FACTORIES = Set.of("Set", "List", "Arrays", "Collections");

  private static final Set<String> LISTING =
      Set.of("of", "add", "addAll", "asList", "copyOf", "singleton", "unmodifiableSet");

  /** Empty in Application itself, which is the only class above. */
  private static final Set<String> INHERITED = Set.of("getClasses", "getSingletons");

  private final Set<String> locals = new HashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private boolean plain = true;

  private ListedTypes() {}

  /** The names as they are written; nothing if it cannot be seen which they are. */
  static Optional<Set<String>> of(MethodTree method) {
    ListedTypes listed = new ListedTypes();
    listed.scan(method.getBody(), null);
    return listed.plain && !listed.names.isEmpty() ? Optional.of(listed.names) : Optional.empty();
  }

  private Void giveUp() {
    plain = false;
    return null;
  }

  @Override
  public Void visitVariable(VariableTree variable, Void nothing) {
    locals.add(variable.getName().toString());
    return scan(variable.getInitializer(), nothing);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
    if (!select.getIdentifier().contentEquals("class")) {
      return giveUp();
    }
    names.add(select.getExpression().toString());
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)
        || !(select.getExpression() instanceof IdentifierTree receiver)
        || !isListing(receiver.getName().toString(), select.getIdentifier().toString())) {
      return giveUp();
    }
    call.getArguments().forEach(this::item);
    return null;
  }

  private boolean isListing(String receiver, String method) {
    boolean knows = FACTORIES.contains(receiver) || locals.contains(receiver);
    return receiver.equals("super")
        ? INHERITED.contains(method)
        : knows && LISTING.contains(method);
  }

  private void item(ExpressionTree argument) {
    if (argument instanceof NewClassTree made && !isCollection(made)) {
      names.add(made.getIdentifier().toString());
    } else {
      scan(argument, null);
    }
  }

  @Override
  public Void visitNewClass(NewClassTree made, Void nothing) {
    return isCollection(made) ? scan(made.getArguments(), nothing) : giveUp();
  }

  private static boolean isCollection(NewClassTree made) {
    Tree type = made.getIdentifier();
    Tree raw = type instanceof ParameterizedTypeTree generic ? generic.getType() : type;
    return made.getClassBody() == null && COLLECTIONS.contains(raw.toString());
  }

  @Override
  public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
    return locals.contains(identifier.getName().toString()) ? null : giveUp();
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
    return giveUp();
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
    return giveUp();
  }

  @Override
  public Void visitClass(ClassTree type, Void nothing) {
    return giveUp();
  }
}
