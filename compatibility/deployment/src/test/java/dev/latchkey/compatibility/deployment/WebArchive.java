package dev.latchkey.compatibility.deployment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a {@code .war}: classes, settings and libraries, and no line of {@code web.xml}. */
final class WebArchive {

  private static final String CLASSES = "WEB-INF/classes/";

  private WebArchive() {}

  static void write(Path file, Shop shop, Map<String, String> settings, List<Path> libraries)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> classes = Files.walk(shop.classes())) {
      for (Path path : classes.filter(Files::isRegularFile).toList()) {
        add(zip, CLASSES + shop.classes().relativize(path), Files.readAllBytes(path));
      }
      String name = CLASSES + shop.name() + "/" + shop.name() + ".properties";
      add(zip, name, lines(shop, settings).getBytes(StandardCharsets.ISO_8859_1));
      for (Path library : libraries) {
        add(zip, "WEB-INF/lib/" + library.getFileName(), Files.readAllBytes(library));
      }
    }
  }

  /** A setting that has no dot belongs to the application. */
  private static String lines(Shop shop, Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(it -> (it.getKey().contains(".") ? "" : shop.name() + ".") + it)
        .collect(Collectors.joining("\n"));
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
