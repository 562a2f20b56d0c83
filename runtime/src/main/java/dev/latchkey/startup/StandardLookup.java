package dev.latchkey.startup;

import dev.latchkey.policy.Lookup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks values up while an application starts: in sources of its own, the container, MicroProfile
 * Config if it is there, system properties and the environment. The first that has a value wins.
 *
 * <p>Every name is asked for once: all that is declared of an application sees the same value.
 */
public final class StandardLookup implements Lookup {

  /** The API, as an error names a missing class of it. */
  private static final String MICROPROFILE = "org/eclipse/microprofile/config/";

  private final List<Place> places;
  private final Map<String, Optional<Value>> found = new HashMap<>();

  StandardLookup(List<Place> places) {
    this.places = List.copyOf(places);
  }

  /**
   * Collects the places.
   *
   * @param container the properties of the application
   * @param application the class loaders of the application's classes
   * @return a look-up for one start
   * @throws StartRefusedException if a listed source cannot be loaded
   */
  public static StandardLookup of(
      ConfigurationSource container, Collection<ClassLoader> application) {
    List<ConfigurationSource> sources = new ArrayList<>(ownSources(application));
    sources.add(container);
    microProfile().ifPresent(sources::add);
    sources.add(new SystemProperties());
    List<Place> places = new ArrayList<>();
    sources.forEach(source -> places.add(new SourcePlace(source)));
    places.add(new EnvironmentPlace(System::getenv));
    return new StandardLookup(places);
  }

  private static Collection<ConfigurationSource> ownSources(Collection<ClassLoader> application) {
    return Services.load(
        ConfigurationSource.class, "Mend that, or take it off the list.", application);
  }

  private static Optional<ConfigurationSource> microProfile() {
    try {
      return MicroProfileSource.find();
    } catch (NoClassDefFoundError missing) {
      if (String.valueOf(missing.getMessage()).startsWith(MICROPROFILE)) {
        return Optional.empty();
      }
      throw missing;
    }
  }

  @Override
  public Optional<Value> find(String name) {
    Optional<Value> known = found.get(name);
    if (known == null) {
      known = places.stream().flatMap(place -> place.find(name).stream()).findFirst();
      found.put(name, known);
    }
    return known;
  }

  @Override
  public List<String> places(String name) {
    return places.stream().map(place -> place.describe(name)).distinct().toList();
  }
}
