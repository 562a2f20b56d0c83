package dev.latchkey.processor.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The classes of a compilation, resources or not. */
final class Classes {

  private Classes() {}

  /** The types among some elements, each followed by those inside it. */
  static List<TypeElement> of(Collection<? extends Element> roots) {
    List<TypeElement> classes = new ArrayList<>();
    for (Element root : roots) {
      if (root instanceof TypeElement type) {
        classes.add(type);
        classes.addAll(of(ElementFilter.typesIn(type.getEnclosedElements())));
      }
    }
    return classes;
  }
}
