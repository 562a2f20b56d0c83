package dev.latchkey.compatibility.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs classes anew, whether they stand in a folder or in a jar. */
final class Jar {

  private Jar() {}

  /** What stands beside a class and has a name that begins so. */
  static byte[] of(Class<?> type, String prefix) throws IOException {
    try {
      URI location = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return of(Path.of(location), prefix);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** What stands in a folder or a jar and has a name that begins so. */
  static byte[] of(Path classes, String prefix) throws IOException {
    if (Files.isDirectory(classes)) {
      return pack(classes, prefix);
    }
    try (FileSystem jar = FileSystems.newFileSystem(classes)) {
      return pack(jar.getPath("/"), prefix);
    }
  }

  private static byte[] pack(Path root, String prefix) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Path file : files(root)) {
        String name = root.relativize(file).toString();
        if (name.startsWith(prefix)) {
          zip.putNextEntry(new ZipEntry(name));
          Files.copy(file, zip);
          zip.closeEntry();
        }
      }
    }
    return bytes.toByteArray();
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
