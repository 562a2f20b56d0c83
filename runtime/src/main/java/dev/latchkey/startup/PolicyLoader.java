package dev.latchkey.startup;

import dev.latchkey.endpoint.GeneratedPolicies;
import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds generated policies by {@link ServiceLoader}. */
public final class PolicyLoader {

  private PolicyLoader() {}

  /**
   * Loads what class loaders see, in the order of {@link Services#load}.
   *
   * @param application the class loaders of the application's classes
   * @return one object for each class
   * @throws StartRefusedException if a listed class cannot be loaded, or stands in a named module
   *     that does not provide it
   */
  public static Collection<GeneratedPolicies> load(Collection<ClassLoader> application) {
    Collection<GeneratedPolicies> found =
        Services.load(
            GeneratedPolicies.class,
            RuntimeVersion.rebuild("the module that lists it"),
            application);
    requireAll(ServiceFile.of(GeneratedPolicies.class, Services.loaders(application)), found);
    return found;
  }

  /** {@link ServiceLoader} passes over, without a word, what a named module does not provide. */
  private static void requireAll(
      Collection<ServiceFile> files, Collection<GeneratedPolicies> found) {
    Set<String> names =
        found.stream().map(policies -> policies.getClass().getName()).collect(Collectors.toSet());
    List<ServiceFile> passedOver =
        files.stream().filter(file -> !names.containsAll(file.classes())).toList();
    if (!passedOver.isEmpty()) {
      throw new StartRefusedException(message(passedOver));
    }
  }

  private static String message(List<ServiceFile> passedOver) {
    return passedOver.stream()
        .map(PolicyLoader::directive)
        .collect(
            Collectors.joining(
                "\n",
                "Policies were generated that their module does not provide. In a named module"
                    + " META-INF/services does not count; the module-info.java has to say:\n",
                ""));
  }

  private static String directive(ServiceFile file) {
    return "  provides %s with %s;\n    for %s"
        .formatted(
            GeneratedPolicies.class.getName(), String.join(", ", file.classes()), file.place());
  }
}
