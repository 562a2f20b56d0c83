package dev.latchkey.compatibility.quarkus;

import dev.latchkey.compatibility.container.Deployment;
import io.quarkus.bootstrap.app.AugmentResult;
import io.quarkus.bootstrap.app.CuratedApplication;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Builds and packages applications, as {@code quarkus:build} does. What Quarkus builds with is
 * loaded once: the first application takes seconds, another half a second.
 */
final class Build {

  private static final String VERSION =
      QuarkusBootstrap.class.getPackage().getImplementationVersion();

  private final Path folder;
  private final Project project;
  private final CuratedApplication quarkus;

  private int built;

  private Build(Path folder, Project project, CuratedApplication quarkus) {
    this.folder = folder;
    this.project = project;
    this.quarkus = quarkus;
  }

  static String version() {
    return VERSION;
  }

  static Build in(Path folder) throws Exception {
    Folders.empty(folder);
    Project project = Project.in(folder);
    CuratedApplication quarkus =
        QuarkusBootstrap.builder()
            .setApplicationRoot(project.classes())
            .setProjectRoot(folder)
            .setTargetDirectory(folder)
            .setBaseName("application")
            .setExistingModel(new Platform(VERSION).model(project))
            .setMode(QuarkusBootstrap.Mode.PROD)
            .setLocalProjectDiscovery(false)
            .setIsolateDeployment(true)
            .setBaseClassLoader(Build.class.getClassLoader())
            .build()
            .bootstrap();
    return new Build(folder, project, quarkus);
  }

  /** Builds one; what comes of it stands in a folder of its own. */
  synchronized Path build(Deployment deployment) throws IOException {
    String output = "application" + built++;
    project.fill(deployment, output);
    AugmentResult result = quarkus.createAugmentor().createProductionApplication();
    return result.getJar().getPath();
  }
}
