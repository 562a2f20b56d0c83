package dev.latchkey.startup;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs in a class loader that has no MicroProfile Config, and needs nothing but the runtime. */
public final class WithoutMicroProfile implements ConfigurationSource {

  public static List<String> places() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try {
      thread.setContextClassLoader(WithoutMicroProfile.class.getClassLoader());
      return StandardLookup.of(new WithoutMicroProfile(), Set.of()).places("a.b");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public String name() {
    return "container";
  }

  @Override
  public Optional<String> value(String name) {
    return Optional.empty();
  }
}
