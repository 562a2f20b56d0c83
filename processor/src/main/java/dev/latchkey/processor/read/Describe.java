package dev.latchkey.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;

/** How messages call an element. */
final class Describe {

  private Describe() {}

  /** {@code AccountResource.transfer}, {@code AccountResource}, {@code package com.bank.api}. */
  static String element(Element element) {
    if (element instanceof PackageElement owner) {
      return "package " + owner.getQualifiedName();
    }
    return element instanceof ExecutableElement
        ? element.getEnclosingElement().getSimpleName() + "." + element.getSimpleName()
        : element.getSimpleName().toString();
  }
}
