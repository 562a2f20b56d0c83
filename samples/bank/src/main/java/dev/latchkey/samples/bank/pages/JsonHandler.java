package dev.latchkey.samples.bank.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;

/** Answers with a value as JSON. */
final class JsonHandler extends HttpHandler {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Object value;

  JsonHandler(Object value) {
    this.value = value;
  }

  @Override
  public void service(Request request, Response response) throws IOException {
    write(value, response);
  }

  static void write(Object value, Response response) throws IOException {
    response.setContentType("application/json;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(MAPPER.writeValueAsBytes(value));
  }
}
