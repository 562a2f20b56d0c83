package dev.latchkey.samples.bank.pages;

import java.io.IOException;
import java.util.Map;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.http.util.HttpStatus;

/** Has the program ask, in the name of an origin of the story: a page chooses which one. */
final class ProgramHandler extends HttpHandler {

  private final Program program;
  private final Map<String, String> origins;

  ProgramHandler(Program program, Map<String, String> origins) {
    this.program = program;
    this.origins = origins;
  }

  @Override
  public void service(Request request, Response response) throws Exception {
    String who = request.getParameter("who");
    String origin = who == null ? null : origins.get(who);
    if (origin == null) {
      response.setStatus(HttpStatus.BAD_REQUEST_400);
      return;
    }
    try {
      JsonHandler.write(program.ask(origin), response);
    } catch (IOException e) {
      // The bank does not answer, or not in time.
      response.setStatus(HttpStatus.BAD_GATEWAY_502);
    }
  }
}
