package dev.latchkey.compatibility.container;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.Set;

/** A Jakarta REST container, as the test kit uses it. There is one on the class path of a run. */
public interface Container {

  /**
   * Marks tests of what stands on the class of an application, for which a container must start
   * just that class: not all do.
   */
  String APPLICATION_TAG = "application";

  /** Marks tests that need a container which takes a build with two applications. */
  String TWO_APPLICATIONS_TAG = "two-applications";

  /** Marks tests of what stays in the process when an application goes: not all let go of it. */
  String REDEPLOYMENT_TAG = "redeployment";

  /** What documentation calls it. */
  String name();

  /** The version that runs. */
  String version();

  /** Its line of releases, by which documentation calls one of several: major and minor version. */
  default String line() {
    String[] numbers = version().split("\\.");
    return numbers[0] + "." + numbers[1];
  }

  /** What an application has to list so that Latchkey is found; empty where nothing. */
  default Set<Class<?>> registration() {
    return Set.of();
  }

  /** What it does otherwise, all of it. */
  default Map<Behaviour, Difference> differences() {
    return Map.of();
  }

  /** Whether resources can be beans of CDI, whose API is then on the class path of the tests. */
  default boolean hasBeans() {
    return false;
  }

  /** Whether its server authenticates by itself, and the adapter can tell it to. */
  default boolean hasServerAuthentication() {
    return false;
  }

  /** Whether it can be asked for a behaviour at all. */
  default boolean knows(Behaviour behaviour) {
    return switch (behaviour.part()) {
      case BEANS -> hasBeans();
      case SERVER -> hasServerAuthentication();
      default -> true;
    };
  }

  /** Whether it does not do otherwise. */
  default boolean does(Behaviour behaviour) {
    return !differences().containsKey(behaviour);
  }

  /** Whether the statuses of what containers answer themselves were written down from this one. */
  default boolean isReference() {
    return false;
  }

  /** The server that carries it. */
  String server();

  /** Whole sentences on what its users meet, and nobody else. */
  default List<String> remarks() {
    return List.of();
  }

  /** Whole sentences that say what {@link #ownAnswer} knows. */
  default List<String> ownAnswers() {
    return List.of();
  }

  /**
   * The status of what this container answers to a request before it calls any filter that runs
   * after matching, whoever sent it; empty where it calls them, as the reference does.
   */
  default OptionalInt ownAnswer(WireRequest request) {
    return OptionalInt.empty();
  }

  /**
   * Serves an application below {@code /api}, on the loopback interface. An application that
   * refused its start must be the cause of what is thrown, where the container tells.
   *
   * @param port the port, or 0 for any that is free; a container whose port is given once, when its
   *     process starts, may take that one
   * @throws Exception if the container refuses to
   */
  Server start(Deployment deployment, int port) throws Exception;

  /** What is started, and ends when it is closed. */
  interface Server extends AutoCloseable {

    int port();

    @Override
    void close() throws IOException;
  }

  /** The container of this run. */
  static Container current() {
    return Current.CONTAINER;
  }

  /** One for all tests: some start a process, and serve one application after another in it. */
  final class Current {

    private static final Container CONTAINER =
        ServiceLoader.load(Container.class, Container.class.getClassLoader())
            .findFirst()
            .orElseThrow();

    private Current() {}
  }
}
