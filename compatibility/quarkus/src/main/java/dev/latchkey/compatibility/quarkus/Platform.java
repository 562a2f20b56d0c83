package dev.latchkey.compatibility.quarkus;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.jaxrs.LatchkeyFeature;
import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.bootstrap.model.ApplicationModelBuilder;
import io.quarkus.bootstrap.resolver.AppModelResolverException;
import io.quarkus.bootstrap.resolver.BootstrapAppModelResolver;
import io.quarkus.bootstrap.resolver.maven.BootstrapMavenException;
import io.quarkus.bootstrap.resolver.maven.MavenArtifactResolver;
import io.quarkus.maven.dependency.ArtifactCoords;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.maven.dependency.ResolvedDependency;
import io.quarkus.maven.dependency.ResolvedDependencyBuilder;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an application that depends on Quarkus REST and on Latchkey consists of. */
final class Platform {

  /** Whose the artifacts of an application are. */
  static final String GROUP = "dev.latchkey.kit";

  private static final String QUARKUS = "io.quarkus";
  private static final String ANY = "1";

  private final String version;
  private final List<String> extensions;

  /** Of a version, with Quarkus REST and other extensions. */
  Platform(String version, String... others) {
    this.version = version;
    extensions = new ArrayList<>(List.of("quarkus-rest"));
    extensions.addAll(List.of(others));
  }

  /** Where a class was loaded from. */
  static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Fetches what it depends on, as the Maven plugin does, and puts a project on top. */
  ApplicationModel model(Project project) throws AppModelResolverException {
    ResolvedDependencyBuilder application = artifact("application", project.classes());
    ApplicationModelBuilder model = copy(resolve()).setAppArtifact(application);
    model.addDependency(packaged(application, "hidden", project.hidden()));
    for (Path library : project.libraries()) {
      model.addDependency(loaded(application, library.getFileName().toString(), library));
    }
    model.addDependency(loaded(application, "annotations", location(CrossOriginPolicy.class)));
    model.addDependency(loaded(application, "runtime", location(LatchkeyFeature.class)));
    return model.build();
  }

  private static ResolvedDependencyBuilder artifact(String name, Path classes) {
    return ResolvedDependencyBuilder.newInstance()
        .setCoords(ArtifactCoords.jar(GROUP, name, ANY))
        .setResolvedPath(classes);
  }

  /** What is packaged with the application. */
  private static ResolvedDependencyBuilder packaged(
      ResolvedDependencyBuilder application, String name, Path classes) {
    ResolvedDependencyBuilder library = artifact(name, classes);
    library.setDirect(true);
    library.setRuntimeCp();
    application.addDependency(library.getArtifactCoords());
    return library;
  }

  /** What is there while it is built, too. */
  private static ResolvedDependencyBuilder loaded(
      ResolvedDependencyBuilder application, String name, Path classes) {
    ResolvedDependencyBuilder library = packaged(application, name, classes);
    library.setDeploymentCp();
    return library;
  }

  /** What javac sees of Quarkus where an application is compiled. */
  List<File> classPath() throws AppModelResolverException {
    return resolve().getRuntimeDependencies().stream()
        .flatMap(dependency -> dependency.getResolvedPaths().stream())
        .map(Path::toFile)
        .toList();
  }

  /** The platform stands in for the application, whose own file of dependencies is nowhere. */
  private ApplicationModel resolve() throws AppModelResolverException {
    ArtifactCoords platform = ArtifactCoords.pom(QUARKUS, "quarkus-bom", version);
    List<Dependency> chosen =
        extensions.stream().map(it -> Dependency.of(QUARKUS, it, version)).toList();
    return new BootstrapAppModelResolver(maven())
        .resolveManagedModel(platform, chosen, platform, Set.of());
  }

  /** With the settings of the Maven that runs the tests. */
  private static MavenArtifactResolver maven() throws BootstrapMavenException {
    return MavenArtifactResolver.builder().setWorkspaceDiscovery(false).build();
  }

  private static ApplicationModelBuilder copy(ApplicationModel quarkus) {
    ApplicationModelBuilder model = new ApplicationModelBuilder();
    model.setPlatformImports(quarkus.getPlatforms());
    quarkus.getDependencies().forEach(dependency -> model.addDependency(copy(dependency)));
    model.addParentFirstArtifacts(new ArrayList<>(quarkus.getParentFirst()));
    model.addRunnerParentFirstArtifacts(new ArrayList<>(quarkus.getRunnerParentFirst()));
    quarkus.getLowerPriorityArtifacts().forEach(model::addLesserPriorityArtifact);
    quarkus.getRemovedResources().forEach(model::addRemovedResources);
    quarkus.getExtensionCapabilities().forEach(model::addExtensionCapabilities);
    return model;
  }

  private static ResolvedDependencyBuilder copy(ResolvedDependency dependency) {
    return ResolvedDependencyBuilder.newInstance()
        .setCoords(dependency)
        .setScope(dependency.getScope())
        .setFlags(dependency.getFlags())
        .setResolvedPaths(dependency.getResolvedPaths())
        .setDependencies(dependency.getDependencies());
  }
}
