package dev.latchkey.compatibility.container;

import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.Set;

/** A Jakarta REST container, as the test kit uses it. There is one on the class path of a run. */
public interface Container {

  /** What documentation calls it. */
  String name();

  /** The version that runs. */
  String version();

  /** What an application has to list so that Latchkey is found; empty where nothing. */
  default Set<Class<?>> registration() {
    return Set.of();
  }

  /** Whether the statuses of what containers answer themselves were written down from this one. */
  default boolean isReference() {
    return false;
  }

  /** Whether {@code get} is another verb than {@code GET}. */
  default boolean mindsCaseOfVerbs() {
    return true;
  }

  /** Whether Jakarta REST gets to see cookies with other octets than those of ASCII. */
  default boolean readsAnyCookie() {
    return true;
  }

  /** Whether a method that consumes JSON is served a request that names no type. */
  default boolean servesWithoutType() {
    return true;
  }

  /** Whether methods get an {@code SseEventSink}. */
  default boolean sendsEvents() {
    return true;
  }

  /** Whether of two lines that name a type the application sees both. */
  default boolean showsRepeatedTypes() {
    return true;
  }

  /**
   * The status of what this container answers to a request before it calls any filter that runs
   * after matching, whoever sent it; empty where it calls them, as the reference does.
   */
  default OptionalInt ownAnswer(WireRequest request) {
    return OptionalInt.empty();
  }

  /**
   * Serves an application below {@code /api}, on a free port of the loopback interface. The context
   * class loader of the thread is the one that loads the application.
   *
   * @throws Exception if the container refuses to
   */
  Server start(Application application) throws Exception;

  /** What is started, and ends when it is closed. */
  interface Server extends AutoCloseable {

    int port();

    @Override
    void close() throws IOException;
  }

  /** The container of this run. */
  static Container current() {
    return ServiceLoader.load(Container.class, Container.class.getClassLoader())
        .findFirst()
        .orElseThrow();
  }
}
