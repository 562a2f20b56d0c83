package dev.latchkey.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Locator;
import dev.latchkey.processor.model.ResourceClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The rows of one resource class. */
final class Row {

  /** Calls in one statement: javac descends once for each, and its stack is not endless. */
  private static final int CHAIN = 100;

  private Row() {}

  /**
   * One statement, or several for a class with very many endpoints.
   *
   * @param filter what stands for the policy of an endpoint
   * @param details the calls that say more of it
   */
  static List<CodeBlock> statements(
      ResourceClass resource,
      Function<Endpoint, CodeBlock> filter,
      Function<Endpoint, CodeBlock> details) {
    List<CodeBlock> calls = new ArrayList<>();
    for (Endpoint endpoint : resource.endpoints()) {
      calls.add(of(endpoint, filter.apply(endpoint), details.apply(endpoint)));
    }
    resource.locators().forEach(locator -> calls.add(of(locator)));
    List<CodeBlock> statements = new ArrayList<>();
    for (int from = 0; from == 0 || from < calls.size(); from += CHAIN) {
      CodeBlock.Builder statement = CodeBlock.builder().add(start(resource));
      calls.subList(from, Math.min(from + CHAIN, calls.size())).forEach(statement::add);
      statements.add(statement.build());
    }
    return statements;
  }

  private static CodeBlock start(ResourceClass resource) {
    ClassName type = ClassName.get(resource.type());
    return resource
        .path()
        .map(path -> CodeBlock.of("endpoints.resource($T.class, $S)", type, path))
        .orElseGet(() -> CodeBlock.of("endpoints.subresource($T.class)", type));
  }

  private static CodeBlock of(Endpoint endpoint, CodeBlock filter, CodeBlock details) {
    CodeBlock.Builder call =
        CodeBlock.builder()
            .add(
                "\n.add($S, $S, $S, $L)", endpoint.row(), endpoint.verb(), endpoint.path(), filter);
    endpoint.bridges().forEach(bridge -> call.add("\n.bridge($S)", bridge));
    return call.add(details).build();
  }

  private static CodeBlock of(Locator locator) {
    return locator
        .target()
        .map(
            target ->
                CodeBlock.of("\n.locate($S, $T.class)", locator.path(), ClassName.get(target)))
        .orElseGet(() -> CodeBlock.of("\n.locateUnknown($S)", locator.path()));
  }

  /** How many lines of the table a class takes. */
  static int count(ResourceClass resource) {
    return resource.locators().size()
        + resource.endpoints().stream().mapToInt(e -> 1 + e.bridges().size()).sum();
  }
}
