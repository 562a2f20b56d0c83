package dev.latchkey.benchmarks.startup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sources of an application: classes of five methods each, {@value #PER_PACKAGE} to a package,
 * and those of a package under one policy.
 *
 * @param count how many classes
 * @param annotated whether they carry annotations of Latchkey
 */
record ResourceSources(int count, boolean annotated) {

  static final String APPLICATION = "shop.ShopApplication";

  private static final int PER_PACKAGE = 50;

  /** Each source by the name of its class. */
  Map<String, String> all() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put(APPLICATION, application());
    for (int number = 0; number < count; number++) {
      sources.put(name(number), resource(number));
    }
    return sources;
  }

  private static String name(int number) {
    return "shop.department%d.Resource%d".formatted(number / PER_PACKAGE, number);
  }

  private String application() {
    String classes =
        IntStream.range(0, count)
            .mapToObj(number -> "    classes.add(" + name(number) + ".class);")
            .collect(Collectors.joining("\n"));
    return """
        package shop;

        %s
        public class ShopApplication extends jakarta.ws.rs.core.Application {
          @Override public java.util.Set<Class<?>> getClasses() {
            java.util.Set<Class<?>> classes = new java.util.HashSet<>();
        %s
            return classes;
          }
        }
        """
        .formatted(
            annotation(
                """
                @dev.latchkey.BrowserFacing(
                    publicOrigins = "https://shop.example",
                    credentials = dev.latchkey.Credentials.COOKIE,
                    sessionCookie = @dev.latchkey.SessionCookie(
                        name = "__Host-session", sameSite = dev.latchkey.SameSite.LAX))"""),
            classes);
  }

  private String resource(int number) {
    String policy =
        """
        @dev.latchkey.CrossOriginPolicy(origins = "https://app%d.example", maxAge = 7200)
        @dev.latchkey.CsrfProtected"""
            .formatted(number / PER_PACKAGE);
    return """
        package shop.department%d;

        import jakarta.ws.rs.*;

        @Path("/resource%d")
        %s
        public class Resource%d {
          @GET public String list() { return "all"; }
          @GET @Path("{id}") public String read(@PathParam("id") String id) { return id; }
          @POST @Consumes("application/json") public String create(String body) { return body; }
          @PUT @Path("{id}") @Consumes("application/json")
          public String replace(@PathParam("id") String id, String body) { return body; }
          @DELETE @Path("{id}") public void delete(@PathParam("id") String id) {}
        }
        """
        .formatted(number / PER_PACKAGE, number, annotation(policy), number);
  }

  private String annotation(String text) {
    return annotated ? text : "";
  }
}
