package dev.latchkey.compatibility.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of classes that says that there are beans among them. */
public final class BeanArchive {

  /** What an empty file means: beans are the classes that have a scope. */
  private static final String DESCRIPTOR =
      """
      <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0"
          bean-discovery-mode="annotated"/>
      """;

  private BeanArchive() {}

  /** Writes the descriptor. */
  public static void describe(Path folder) throws IOException {
    Path descriptor = folder.resolve("META-INF/beans.xml");
    Files.createDirectories(descriptor.getParent());
    Files.writeString(descriptor, DESCRIPTOR);
  }
}
