package dev.latchkey.cors;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.RegisteredResource;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.process.Inflector;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;

/** Resources under three policies, once as rows and once in Jersey, which says whom it calls. */
final class RandomApplication {

  static final List<String> VERBS = List.of("GET", "PUT", "DELETE", "PATCH");
  private static final URI BASE = URI.create("http://localhost/api/");
  private static final List<Class<?>> TYPES = List.of(Integer.class, Long.class, Short.class);
  private static final String[] ALL = VERBS.toArray(String[]::new);

  /** What locators return. */
  public static final class Locators {
    public OracleLocators.Branch branch() {
      return new OracleLocators.Branch();
    }

    public OracleLocators.Recursive recursive() {
      return new OracleLocators.Recursive();
    }
  }

  private final Random random;
  private final RandomTemplates templates;
  private final List<EndpointFilter> policies =
      List.of(new NamedFilter("P", ALL), new NamedFilter("Q", ALL), new NamedFilter("R", ALL));
  private final List<RegisteredResource> rows = new ArrayList<>();
  private final List<String> description = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final ResourceConfig config = new ResourceConfig();
  private final ApplicationHandler jersey;

  RandomApplication(Random random) throws ReflectiveOperationException {
    this.random = random;
    templates = new RandomTemplates(random);
    config.property("jakarta.ws.rs.loadServices", false);
    config.property("jersey.config.server.wadl.disableWadl", true);
    config.property("jersey.config.server.resource.validation.ignoreErrors", true);
    int roots = 1 + random.nextInt(TYPES.size());
    for (int i = 0; i < roots; i++) {
      addRoot(TYPES.get(i));
    }
    rows.add(RowsOf.type(OracleLocators.Branch.class));
    rows.add(
        Rows.below(OracleLocators.Recursive.class).addAll(OracleLocators.Recursive.class).rows());
    jersey = new ApplicationHandler(config);
  }

  private void addRoot(Class<?> type) throws ReflectiveOperationException {
    String path = templates.template();
    Resource.Builder resource = Resource.builder(path);
    Rows ofType = Rows.root(type, RandomTemplates.row(path));
    int methods = 1 + random.nextInt(4);
    for (int i = 0; i < methods; i++) {
      addMethod(path, resource, ofType);
    }
    int locators = random.nextInt(3);
    for (int i = 0; i < locators; i++) {
      addLocator(path, resource, ofType);
    }
    config.registerResources(resource.build());
    rows.add(ofType.rows());
  }

  private void addMethod(String root, Resource.Builder resource, Rows ofType) {
    String path = random.nextInt(4) == 0 ? "" : templates.template();
    String verb = VERBS.get(random.nextInt(VERBS.size()));
    EndpointFilter policy = policies.get(random.nextInt(policies.size()));
    if (isFree(root, path, verb)) {
      Resource.Builder home = path.isEmpty() ? resource : resource.addChildResource(path);
      Inflector<ContainerRequestContext, String> method = request -> policy.toString();
      home.addMethod(verb).handledBy(method);
      ofType.add(verb, RandomTemplates.row(path), policy);
      description.add("%s \"%s\" \"%s\" %s".formatted(verb, root, path, policy));
    }
  }

  private void addLocator(String root, Resource.Builder resource, Rows ofType)
      throws ReflectiveOperationException {
    String path = templates.template();
    String name = random.nextBoolean() ? "branch" : "recursive";
    if (isFree(root, path, "locator")) {
      var locator = Locators.class.getMethod(name);
      resource.addChildResource(path).addMethod().handledBy(Locators.class, locator);
      ofType.locate(RandomTemplates.row(path), locator.getReturnType());
      description.add("%s \"%s\" \"%s\"".formatted(name, root, path));
    }
  }

  /** Jersey refuses an application in which one template has a verb twice. */
  private boolean isFree(String root, String path, String verb) {
    return taken.add((root + '|' + path + '|' + verb).replaceAll("v\\d", "").replace("/", ""));
  }

  List<RegisteredResource> rows() {
    return rows;
  }

  String randomPath() {
    return templates.path();
  }

  /** The policy of the method that is called, or null if there is none. */
  String called(String verb, String path) throws ExecutionException, InterruptedException {
    URI uri = URI.create("http://localhost/api" + path);
    var request = new ContainerRequest(BASE, uri, verb, null, new MapPropertiesDelegate(), null);
    ContainerResponse response = jersey.apply(request).get();
    return response.getStatus() == 200 ? (String) response.getEntity() : null;
  }

  @Override
  public String toString() {
    return String.join("\n", description);
  }
}
