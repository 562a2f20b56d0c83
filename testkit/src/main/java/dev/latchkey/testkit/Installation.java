package dev.latchkey.testkit;

import dev.latchkey.startup.PolicyProof;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asserts that Latchkey is in force in a running application. On the class path it does nothing by
 * itself: where a container does not register it, every request is served as if nobody had written
 * an annotation, and no test that only calls resources notices.
 *
 * <pre>{@code
 * @Test
 * void isGuarded() {
 *   Installation.assertInstalled(URI.create("http://localhost:8080/api"));
 * }
 * }</pre>
 *
 * <p>The address is that of the Jakarta REST application, or any below it: scheme, host, port,
 * context path and {@code @ApplicationPath}. The application has to run, in this virtual machine or
 * elsewhere, and the test has to have its classes on the class path, with what was generated for
 * them.
 *
 * <p>What passes: the application answers preflights, judges what changes state and writes the
 * headers, and does so by the very declarations that the test's class path holds, in every package
 * of it. What fails, with a sentence that says what to do: Latchkey is not registered; it refused
 * the start; the application that runs was built from other sources, in whole or in part; something
 * before it answers, such as a login; the address is another's.
 *
 * <p>A wrong way to find out, since it changes something wherever Latchkey is <em>not</em>
 * installed, and passes wherever anything else answers 403:
 *
 * <pre>{@code
 * // Wrong: moves the money exactly when the test is needed.
 * given().header("Origin", "https://evil.example").post("/api/transfers").then().statusCode(403);
 * }</pre>
 *
 * <p>Nothing has to be opened for this in production. One {@code OPTIONS} request goes out for each
 * package with resources, no resource method runs, redirects are not followed, and strangers who
 * send the same request are told nothing: see {@link PolicyProof}. For an address with {@code
 * https}, the virtual machine has to trust the server's certificate ({@code
 * javax.net.ssl.trustStore}).
 */
public final class Installation {

  private Installation() {}

  /**
   * Asserts that all policies of the test's class path are in force in an application.
   *
   * @param application the address of the application
   * @throws AssertionError if one is not, or nothing answers
   * @throws IllegalArgumentException if that is no address
   */
  public static void assertInstalled(URI application) {
    check(application, KnownPolicies.all());
  }

  /**
   * The same for some resources. For a test whose class path holds more than the application: those
   * of other applications, or resources of the test's own.
   *
   * @param application the address of the application
   * @param resources resource classes; their whole packages are asked for
   * @throws AssertionError if the policies of one are not in force, or nothing answers
   * @throws IllegalArgumentException if that is no address, or no class is given
   */
  public static void assertInstalled(URI application, Class<?>... resources) {
    if (resources.length == 0) {
      throw new IllegalArgumentException("Name a resource class, or leave the list out.");
    }
    check(application, KnownPolicies.of(resources));
  }

  private static void check(URI application, List<PolicyProof> proofs) {
    var connection = new Connection(application);
    Map<PolicyProof, Reply> replies = new LinkedHashMap<>();
    proofs.forEach(proof -> replies.put(proof, connection.ask(proof)));
    Optional<String> complaint = new Complaint(application, replies).text();
    if (complaint.isPresent()) {
      throw new AssertionError(complaint.get());
    }
  }
}
