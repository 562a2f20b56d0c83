package dev.latchkey.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks that what stands on the application that starts was registered, where {@link Coverage}
 * looks at resource classes only: a protection that no processor saw would be no protection.
 *
 * @param registered what was
 */
public record ApplicationCoverage(Registrations registered) {

  /**
   * Refuses an application whose annotations nobody registered.
   *
   * @param application its class, perhaps a proxy's
   * @throws StartRefusedException that names the classes and packages
   */
  public void require(Class<?> application) {
    List<String> missing = new ArrayList<>();
    for (Class<?> c = application; c != null; c = c.getSuperclass()) {
      // A proxy may copy what it finds on the class, which comes next.
      if (!WrittenClass.isProxy(c)) {
        addMissing(c, missing);
      }
    }
    if (!missing.isEmpty()) {
      throw new StartRefusedException(message(missing));
    }
  }

  private void addMissing(Class<?> type, List<String> missing) {
    Stream.of(Judgement.PROTECTION, Judgement.SHARING, Judgement.FACTS)
        .filter(annotation -> Coverage.carries(type, annotation))
        .filter(annotation -> !isRegistered(annotation, type))
        .map(annotation -> "@%s of %s".formatted(annotation, type.getName()))
        .forEach(missing::add);
    Stream.of(Judgement.PROTECTION, Judgement.FACTS)
        .filter(annotation -> Coverage.packageCarries(type, annotation))
        .filter(annotation -> !isRegisteredOfPackage(annotation, type))
        .map(
            annotation ->
                "@%s of package %s, for %s"
                    .formatted(annotation, type.getPackageName(), type.getName()))
        .forEach(missing::add);
  }

  private boolean isRegistered(String annotation, Class<?> type) {
    return switch (annotation) {
      case Judgement.PROTECTION -> holds(registered.protections(), type);
      case Judgement.SHARING -> holds(registered.policies(), type);
      default -> isStated(type.getSimpleName(), type);
    };
  }

  /** Generated code cannot name a class that nobody else can see. */
  private boolean isRegisteredOfPackage(String annotation, Class<?> type) {
    return annotation.equals(Judgement.PROTECTION)
        ? holds(registered.protectionsOfUnknown(), type) || !Coverage.isVisible(type)
        : isStated("package " + type.getPackageName(), type);
  }

  private static boolean holds(ApplicationDeclarations<?> declarations, Class<?> application) {
    return declarations.all().stream().anyMatch(declared -> declared.application() == application);
  }

  /** Facts name no class; what was generated for a package stands in it. */
  private boolean isStated(String owner, Class<?> type) {
    return registered.facts().stream()
        .filter(stated -> stated.owner().equals(owner))
        .map(stated -> stated.compilation().generated().getPackageName())
        .anyMatch(type.getPackageName()::equals);
  }

  private static String message(List<String> missing) {
    return "Nothing was generated for these annotations of the application:\n  "
        + String.join("\n  ", missing)
        + Coverage.ADVICE;
  }
}
