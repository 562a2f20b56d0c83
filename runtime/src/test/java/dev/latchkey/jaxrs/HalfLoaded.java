package dev.latchkey.jaxrs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;

/** A resource class whose methods cannot be listed, since the class of a result is not there. */
final class HalfLoaded extends ClassLoader {

  /** What is not there. */
  static final class Absent {}

  /** What cannot be looked at. */
  @Path("half")
  public static class Half {
    @GET
    public Absent absent() {
      return null;
    }
  }

  private HalfLoaded() {
    super(HalfLoaded.class.getClassLoader());
  }

  static Class<?> type() throws ClassNotFoundException {
    return new HalfLoaded().loadClass(Half.class.getName());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.equals(Absent.class.getName())) {
      throw new ClassNotFoundException(name);
    }
    return name.equals(Half.class.getName()) ? define(name) : super.loadClass(name, resolve);
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
      byte[] read = bytes.readAllBytes();
      return defineClass(name, read, 0, read.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
