package dev.latchkey.processor.check;

import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Pointer;
import dev.latchkey.policy.SurroundingsRule;
import dev.latchkey.processor.model.Listing;
import dev.latchkey.processor.model.Place;
import dev.latchkey.processor.model.Program;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;

/**
 * Applications that list what they serve, on containers that look nowhere else. Missing
 * registration is silent there: nothing of Latchkey runs, and nothing is refused.
 */
public final class ListingCheck {

  /** Names Latchkey, so that what the message says to write compiles. */
  private static final String REGISTRATION = "dev.latchkey.jaxrs.Latchkey";

  private static final String QUARKUS =
      "io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder";
  private static final String CXF = "org.apache.cxf.jaxrs.JAXRSServerFactoryBean";

  /** Where one of these serves, CXF is the client. */
  private static final List<String> OTHERS =
      List.of("org.glassfish.jersey.server.ResourceConfig", "org.jboss.resteasy.spi.Registry");

  /** Depends on all that {@link #CXF} needs; a server brings its own classes when it runs. */
  private static final String CXF_CLIENT = "org.apache.cxf.jaxrs.client.WebClient";

  /** Only who serves with CXF depends on these. Its servlets come with the client. */
  private static final List<String> CXF_SERVERS =
      List.of(
          "org.apache.cxf.transport.http_jetty.JettyHTTPDestination",
          "org.apache.cxf.transport.http_undertow.UndertowHTTPDestination",
          "org.apache.cxf.transport.http.netty.server.NettyHttpDestination",
          "org.apache.cxf.spring.boot.autoconfigure.CxfAutoConfiguration",
          "org.apache.cxf.jaxrs.servlet.sci.JaxrsServletContainerInitializer",
          "org.apache.cxf.cdi.CXFCdiServlet");

  private ListingCheck() {}

  /**
   * Judges what applications list.
   *
   * @param program what the sources say; where that is nothing, nothing has to be registered
   * @param listings the applications that plainly do not list Latchkey
   * @param elements of the processing environment
   * @return a problem for each application
   */
  public static List<Problem> check(
      Program program, Collection<Listing> listings, Elements elements) {
    if (program.declarations().isEmpty() || !isThere(REGISTRATION, elements)) {
      return List.of();
    }
    return listings.stream().flatMap(listing -> problem(listing, elements).stream()).toList();
  }

  private static Optional<Problem> problem(Listing listing, Elements elements) {
    return container(listing, elements)
        .map(
            container ->
                Problem.at(
                    Place.of(listing.method()),
                    Finding.of(
                        SurroundingsRule.FEATURE_NOT_LISTED,
                        Pointer.DECLARATION,
                        name(listing.method()),
                        container)));
  }

  /** Quarkus finds Latchkey unless classes are listed; CXF finds nothing. */
  private static Optional<String> container(Listing listing, Elements elements) {
    if (isThere(QUARKUS, elements)) {
      return listing.isOfClasses() ? Optional.of("Quarkus") : Optional.empty();
    }
    return servesWithCxf(elements) ? Optional.of("CXF") : Optional.empty();
  }

  private static boolean servesWithCxf(Elements elements) {
    return isThere(CXF, elements)
        && !isAnyThere(OTHERS, elements)
        && (!isThere(CXF_CLIENT, elements) || isAnyThere(CXF_SERVERS, elements));
  }

  private static boolean isAnyThere(List<String> names, Elements elements) {
    return names.stream().anyMatch(name -> isThere(name, elements));
  }

  private static boolean isThere(String name, Elements elements) {
    return elements.getTypeElement(name) != null;
  }

  private static String name(ExecutableElement method) {
    return method.getEnclosingElement().getSimpleName() + "." + method.getSimpleName();
  }
}
