package dev.latchkey.compatibility.container;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.compatibility.served.KitApplication;
import dev.latchkey.compatibility.served.Surroundings;
import dev.latchkey.jaxrs.LatchkeyFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a deployment as users pack theirs: the runtime and every module as a jar of its own in
 * {@code WEB-INF/lib}.
 */
public final class War {

  /** What runs beside the application; the tests of the kit stay outside. */
  private static final String SERVED =
      KitApplication.class.getPackageName().replace('.', '/') + "/";

  private static final String DESCRIPTOR =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <servlet>
          <servlet-name>%1$s</servlet-name>
          <load-on-startup>1</load-on-startup>
          <async-supported>true</async-supported>
        </servlet>
        <servlet-mapping>
          <servlet-name>%1$s</servlet-name>
          <url-pattern>/api/*</url-pattern>
        </servlet-mapping>
        %2$s
      </web-app>
      """;

  /** Where WildFly looks for users of a guarded application; the other servers do not read it. */
  public static final String SECURITY_DOMAIN = "kit";

  private static final String JBOSS =
      "<jboss-web><security-domain>" + SECURITY_DOMAIN + "</security-domain></jboss-web>";

  private War() {}

  /** What a server does that enforces the constraints of a {@code web.xml}. */
  public static Difference securityConstraint(String server) {
    return new Difference(
        "401",
        server
            + " enforces a `<security-constraint>` before it calls any servlet, and no preflight"
            + " carries credentials.",
        "Write `"
            + ServerAuthentication.FOR_ALL_BUT_OPTIONS.verbs()
            + "` into its `<web-resource-collection>`, instead of any `<http-method>`: a list of these names"
            + " the verbs that are closed, and opens all others. "
            + ServerAuthentication.OPEN_THEN);
  }

  /** Writes it to a file. */
  public static void write(Deployment deployment, Path war) throws IOException {
    Path folder = Files.createTempDirectory("latchkey");
    try {
      deployment.writeSurroundings(folder);
      write(deployment, Files.readAllBytes(folder.resolve(Surroundings.FILE)), war);
    } finally {
      Folders.delete(folder);
    }
  }

  private static void write(Deployment deployment, byte[] surroundings, Path war)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
      String descriptor =
          DESCRIPTOR.formatted(deployment.application(), deployment.authentication().webXml());
      add(zip, "WEB-INF/web.xml", descriptor.getBytes(StandardCharsets.UTF_8));
      if (deployment.authentication().isAsked()) {
        add(zip, "WEB-INF/jboss-web.xml", JBOSS.getBytes(StandardCharsets.UTF_8));
      }
      add(zip, "WEB-INF/classes/" + Surroundings.FILE, surroundings);
      addLibrary(zip, "latchkey-annotations", Jar.of(CrossOriginPolicy.class, ""));
      addLibrary(zip, "latchkey-runtime", Jar.of(LatchkeyFeature.class, ""));
      addLibrary(zip, "served", Jar.of(KitApplication.class, SERVED));
      for (Path module : deployment.modules()) {
        addLibrary(zip, "module" + deployment.modules().indexOf(module), Jar.of(module, ""));
      }
    }
  }

  private static void addLibrary(ZipOutputStream zip, String name, byte[] jar) throws IOException {
    add(zip, "WEB-INF/lib/" + name + ".jar", jar);
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
