package dev.latchkey.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Locator;
import dev.latchkey.processor.model.ResourceClass;
import java.util.function.Function;

/** The rows of one resource class, as one statement. */
final class Row {

  private Row() {}

  static CodeBlock of(ResourceClass resource, Function<Endpoint, CodeBlock> filter) {
    CodeBlock.Builder rows = CodeBlock.builder();
    ClassName type = ClassName.get(resource.type());
    if (resource.path().isPresent()) {
      rows.add("endpoints.resource($T.class, $S)", type, resource.path().get());
    } else {
      rows.add("endpoints.subresource($T.class)", type);
    }
    for (Endpoint endpoint : resource.endpoints()) {
      rows.add(
          "\n.add($S, $S, $S, $L)",
          endpoint.row(),
          endpoint.verb(),
          endpoint.path(),
          filter.apply(endpoint));
      endpoint.bridges().forEach(bridge -> rows.add("\n.bridge($S)", bridge));
    }
    resource.locators().forEach(locator -> rows.add(of(locator)));
    return rows.build();
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
    return resource.endpoints().size() + resource.locators().size();
  }
}
