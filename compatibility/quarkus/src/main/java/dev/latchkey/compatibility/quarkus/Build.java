package dev.latchkey.compatibility.quarkus;

import dev.latchkey.compatibility.container.Deployment;
import dev.latchkey.compatibility.container.ServerAuthentication;
import io.quarkus.bootstrap.app.AdditionalDependency;
import io.quarkus.bootstrap.app.CuratedApplication;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import java.nio.file.Path;

/**
 * Builds and packages applications, as {@code quarkus:build} does. What Quarkus builds with is
 * loaded once: the first application takes seconds, another half a second.
 */
final class Build implements AutoCloseable {

  private static final String VERSION =
      QuarkusBootstrap.class.getPackage().getImplementationVersion();

  private final Project project;
  private final CuratedApplication quarkus;

  private int built;

  private Build(Project project, CuratedApplication quarkus) {
    this.project = project;
    this.quarkus = quarkus;
  }

  static String version() {
    return VERSION;
  }

  /**
   * Makes everything ready.
   *
   * @param libraries how many modules an application has beside its own; Quarkus remembers what is
   *     in them, so that another application with libraries needs another build
   * @param authentication for which it has extensions
   */
  static Build in(Path folder, int libraries, ServerAuthentication authentication)
      throws Exception {
    Project project = Project.in(folder, libraries);
    CuratedApplication quarkus =
        QuarkusBootstrap.builder()
            .setApplicationRoot(project.classes())
            .addAdditionalApplicationArchive(
                new AdditionalDependency(project.hidden(), true, false))
            .setProjectRoot(folder)
            .setTargetDirectory(folder)
            .setBaseName("application")
            .setExistingModel(platform(authentication).model(project))
            .setMode(QuarkusBootstrap.Mode.PROD)
            .setLocalProjectDiscovery(false)
            .setIsolateDeployment(true)
            .setBaseClassLoader(Build.class.getClassLoader())
            .build()
            .bootstrap();
    return new Build(project, quarkus);
  }

  private static Platform platform(ServerAuthentication authentication) {
    return authentication.isAsked()
        ? new Platform(VERSION, "quarkus-elytron-security-properties-file")
        : new Platform(VERSION);
  }

  /** Builds one; what comes of it stands in a folder of its own. */
  Path build(Deployment deployment) throws Exception {
    project.fill(deployment, "application" + built++);
    return quarkus.createAugmentor().createProductionApplication().getJar().getPath();
  }

  @Override
  public void close() {
    quarkus.close();
  }
}
