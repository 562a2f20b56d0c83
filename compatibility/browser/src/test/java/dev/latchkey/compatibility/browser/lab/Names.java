package dev.latchkey.compatibility.browser.lab;

/**
 * The names by which a browser visits this machine. Ports are mapped too, so that {@code
 * https://app.example.com} is just that to the browser, whatever port is free here.
 *
 * @param pages the port of the server of pages
 * @param application the port of the application
 * @param securePages the port that speaks https before the pages
 * @param secureApplication the port that speaks https before the application
 */
record Names(int pages, int application, int securePages, int secureApplication) {

  /** Hosts of the application begin so; all other hosts have pages. */
  private static final String OF_APPLICATION = "api.";

  private static final String LOCAL_APPLICATION = "localhost:8080";

  /** What Chromium is told; the first rule that fits a host and port counts. */
  String resolverRules() {
    return "--host-resolver-rules="
        + String.join(
            ", ",
            map(OF_APPLICATION + "*:80", application),
            map(OF_APPLICATION + "*:443", secureApplication),
            map(LOCAL_APPLICATION, application),
            map("*:80", pages),
            map("*:443", securePages),
            map("*:8443", securePages),
            map("localhost:*", pages),
            "MAP * ~NOTFOUND");
  }

  private static String map(String name, int port) {
    return "MAP " + name + " 127.0.0.1:" + port;
  }
}
