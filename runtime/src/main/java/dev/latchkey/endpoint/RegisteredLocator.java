package dev.latchkey.endpoint;

import java.util.Optional;

/**
 * A sub-resource locator.
 *
 * @param path the path template below the class, as in {@link Endpoints}
 * @param target the class that it returns, or empty if only run time can tell
 */
public record RegisteredLocator(String path, Optional<Class<?>> target) {}
