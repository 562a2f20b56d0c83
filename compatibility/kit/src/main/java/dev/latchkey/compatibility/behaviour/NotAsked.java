package dev.latchkey.compatibility.behaviour;

import java.util.List;

/** What nobody measured, which the page says last: silence would look like an answer. */
final class NotAsked {

  static final String TITLE = "Not asked";

  private static final String INTRODUCTION =
      "Nothing on this page was measured there; what one of these does is not known to be the same.";

  /** Whole sentences or names. */
  private static final List<String> ALL =
      List.of(
          "TomEE, GlassFish, and Payara Server beside Payara Micro.",
          "HTTP/2 and HTTP/3: every request of these tests is HTTP/1.1 or HTTP/1.0.",
          "https in the container itself: the browser tests have it in front of one.",
          "Quarkus beyond the version above, and RESTEasy Classic on Quarkus.",
          "Native images.",
          "Open Liberty with its feature for Jakarta REST 4.0.",
          "Spring Boot 4 and Dropwizard 4.",
          "`@HelidonTest` and `@SpringBootTest`: these tests start containers themselves.",
          "Server-sent events on CXF 4.2 with `cxf-rt-rs-sse`.",
          "CXF that Spring or CDI configures.",
          "Authentication by a server whose column says – there.",
          "CXF 4.1 started by its servlet container initializer.");

  private NotAsked() {}

  /** The section, without its title. */
  static String section() {
    StringBuilder text = new StringBuilder(INTRODUCTION).append("\n\n");
    ALL.forEach(sentence -> text.append("- ").append(sentence).append('\n'));
    return text.toString();
  }
}
