package dev.latchkey.compatibility.deployment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a {@code .war}: classes, settings and libraries, and no line of {@code web.xml}. */
final class WebArchive {

  private static final String CLASSES = "WEB-INF/classes/";

  private WebArchive() {}

  static void write(Path file, Shop shop, Settings settings, List<Path> libraries)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> classes = Files.walk(shop.classes())) {
      for (Path path : classes.filter(Files::isRegularFile).toList()) {
        add(zip, CLASSES + shop.classes().relativize(path), Files.readAllBytes(path));
      }
      add(zip, CLASSES + Settings.file(shop), settings.text(shop).getBytes(ISO_8859_1));
      for (Path library : libraries) {
        add(zip, "WEB-INF/lib/" + library.getFileName(), Files.readAllBytes(library));
      }
    }
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
