package dev.latchkey.samples.bank.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The sources of the sample, which come with it as resources, so that pages can quote them. */
public final class Sources {

  /** The folder of resources that they are in. */
  static final String FOLDER = "sources/";

  private Sources() {}

  /**
   * Reads one.
   *
   * @param path of the file, from the folder of the outermost package
   * @return its text
   * @throws IOException if it is not there
   */
  public static String read(String path) throws IOException {
    try (InputStream source = Sources.class.getClassLoader().getResourceAsStream(FOLDER + path)) {
      if (source == null) {
        throw new FileNotFoundException(path);
      }
      return new String(source.readAllBytes(), UTF_8);
    }
  }
}
