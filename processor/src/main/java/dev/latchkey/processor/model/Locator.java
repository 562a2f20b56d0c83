package dev.latchkey.processor.model;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A sub-resource locator.
 *
 * @param method the method
 * @param path its path template below the class
 * @param target the class that it returns, where its static return type tells
 */
public record Locator(ExecutableElement method, String path, Optional<TypeElement> target) {}
