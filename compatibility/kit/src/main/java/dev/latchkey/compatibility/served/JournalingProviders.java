package dev.latchkey.compatibility.served;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** What stands between a request and its resource, and writes down that it ran. */
public final class JournalingProviders {

  private JournalingProviders() {}

  public static Class<?>[] classes() {
    return new Class<?>[] {Authentication.class, Interceptor.class, Reader.class};
  }

  /** As early as a filter that authenticates can be. */
  @Priority(Priorities.AUTHENTICATION)
  public static final class Authentication implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
      Journal.ran("authentication");
    }
  }

  /** The first to touch the entity. */
  @Priority(0)
  public static final class Interceptor implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
      Journal.ran("interceptor");
      return context.proceed();
    }
  }

  /** Reads texts. */
  @Consumes(MediaType.APPLICATION_JSON)
  public static final class Reader implements MessageBodyReader<String> {
    @Override
    public boolean isReadable(
        Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
      return type == String.class;
    }

    @Override
    public String readFrom(
        Class<String> type,
        Type generic,
        Annotation[] annotations,
        MediaType mediaType,
        MultivaluedMap<String, String> headers,
        InputStream entity)
        throws IOException {
      Journal.ran("reader");
      return new String(entity.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
