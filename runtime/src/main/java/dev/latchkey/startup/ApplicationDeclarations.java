package dev.latchkey.startup;

import java.util.ArrayList;
import java.util.List;

/** The declarations of one kind that applications carry. */
final class ApplicationDeclarations<T> {

  private final String kind;
  private final List<ApplicationDeclaration<T>> all = new ArrayList<>();

  /** Names the kind as messages call it. */
  ApplicationDeclarations(String kind) {
    this.kind = kind;
  }

  void add(ApplicationDeclaration<T> declared) {
    all.stream()
        .filter(other -> other.application() == declared.application())
        .filter(other -> other.declaration() != declared.declaration())
        .findFirst()
        .ifPresent(other -> refuseTwice(other, declared));
    all.add(declared);
  }

  private void refuseTwice(ApplicationDeclaration<T> one, ApplicationDeclaration<T> other) {
    throw new StartRefusedException(
        "The %s of %s is registered twice: by %s and by %s. %s"
            .formatted(
                kind,
                one.application().getName(),
                one.compilation(),
                other.compilation(),
                RuntimeVersion.rebuild("the modules that hold them")));
  }

  List<ApplicationDeclaration<T>> all() {
    return List.copyOf(all);
  }
}
