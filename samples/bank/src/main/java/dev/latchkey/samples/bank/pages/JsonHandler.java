package dev.latchkey.samples.bank.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;

/** Answers with a value as JSON. */
final class JsonHandler extends HttpHandler {

  private final ObjectMapper mapper = new ObjectMapper();
  private final Answer answer;

  JsonHandler(Answer answer) {
    this.answer = answer;
  }

  @Override
  public void service(Request request, Response response) throws Exception {
    response.setContentType("application/json;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(mapper.writeValueAsBytes(answer.to(request)));
  }

  /** What a request gets. */
  interface Answer {
    Object to(Request request) throws Exception;
  }
}
