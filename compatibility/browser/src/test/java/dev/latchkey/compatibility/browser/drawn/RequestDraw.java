package dev.latchkey.compatibility.browser.drawn;

import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.compatibility.browser.lab.Page.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Draws requests, and the pages that send them. */
final class RequestDraw {

  static final String SECURE = "https://api.bank.example";
  static final String PLAIN = "http://api.plain.example";

  static final List<Page> PAGES =
      List.of(
          Page.of(SECURE),
          Page.of("https://app.bank.example"),
          Page.of("https://bank.example"),
          Page.of("https://a.app.bank.example"),
          Page.of("https://partner.example"),
          Page.of("https://partner.example:8443"),
          Page.of("https://evil.example"),
          Page.of("http://app.bank.example"),
          Page.of("http://localhost:5173"),
          Page.of("http://app.plain.example"),
          Page.of(PLAIN),
          new Page(Place.WORKER, SECURE),
          new Page(Place.WORKER, "https://app.bank.example"),
          new Page(Place.WORKER, "https://evil.example"),
          new Page(Place.SANDBOXED_FRAME, SECURE),
          new Page(Place.SANDBOXED_FRAME, "https://app.bank.example"),
          new Page(Place.DATA_FRAME, "https://evil.example"));

  /** HEAD twice, since no endpoint is drawn that has it for its verb. */
  private static final List<String> METHODS =
      List.of(
          "GET", "get", "HEAD", "HEAD", "POST", "post", "PUT", "put", "PATCH", "patch", "DELETE",
          "PURGE");

  private static final List<String> CREDENTIALS = List.of("include", "same-origin", "omit");

  private record Choice(String name, String value, boolean isUnsafe) {}

  /** Chromium asks before no client hint, although the Fetch standard has none on its list. */
  private static final List<Choice> HEADERS =
      List.of(
          new Choice("Accept-Language", "de", false),
          new Choice("Content-Language", "de", false),
          new Choice("DPR", "2.0", false),
          new Choice("Save-Data", "on", false),
          new Choice("X-Trace", "1", true),
          new Choice("X-Other", "1", true),
          new Choice("Authorization", "Bearer t", true));

  /** Quotation marks are what makes the second value unsafe. */
  private static final List<Choice> ACCEPT =
      List.of(
          new Choice("Accept", "text/plain", false),
          new Choice("Accept", "text/plain;v=\"1\"", true));

  private final Draw draw;

  RequestDraw(Draw draw) {
    this.draw = draw;
  }

  DrawnRequest request(DrawnPolicy policy) {
    Page page = page(policy);
    String method = method(policy);
    String mode = draw.percent(75) ? null : draw.oneOf(List.of("cors", "no-cors", "same-origin"));
    boolean noCors = "no-cors".equals(mode);
    DrawnBody body = body(policy, method, noCors);
    List<Choice> headers = noCors ? List.of() : headers(policy);
    return new DrawnRequest(
        page,
        address(page),
        policy,
        method,
        map(headers),
        unsafe(headers, body),
        body,
        draw.percent(30) ? null : draw.oneOf(CREDENTIALS),
        mode);
  }

  /** Mostly one that may read, so that requests get as far as the resource. */
  private Page page(DrawnPolicy policy) {
    List<Page> readers =
        PAGES.stream().filter(page -> policy.allows(page.serializedOrigin())).toList();
    return readers.isEmpty() || draw.percent(50) ? anyPage() : draw.oneOf(readers);
  }

  /** Half of them by their place first, since there are few pages in frames. */
  private Page anyPage() {
    Place place = draw.oneOf(List.of(Place.values()));
    return draw.percent(50)
        ? draw.oneOf(PAGES)
        : draw.oneOf(PAGES.stream().filter(page -> page.place() == place).toList());
  }

  /** A page of https asks nothing of http: browsers block that as mixed content. */
  private String address(Page page) {
    return page.origin().startsWith("http://")
            && !page.origin().contains("localhost")
            && draw.percent(60)
        ? PLAIN
        : SECURE;
  }

  /** Most often one that is served. */
  private String method(DrawnPolicy policy) {
    return draw.percent(70) ? draw.oneOf(policy.endpoints()).verb() : draw.oneOf(METHODS);
  }

  /** Mostly what the endpoint takes, so that requests get as far as the gates. */
  private DrawnBody body(DrawnPolicy policy, String method, boolean noCors) {
    if (method.matches("(?i)GET|HEAD")) {
      return DrawnBody.NONE;
    }
    List<DrawnBody> bodies =
        DrawnBody.ALL.stream().filter(body -> !noCors || !body.isUnsafe()).toList();
    String consumes = policy.endpoint(method).map(DrawnEndpoint::consumes).orElse("");
    List<DrawnBody> fitting =
        bodies.stream().filter(body -> consumes.equals(body.essence())).toList();
    return fitting.isEmpty() || draw.percent(40) ? draw.oneOf(bodies) : draw.oneOf(fitting);
  }

  /** Mostly what the policy allows, so that preflights succeed too. */
  private List<Choice> headers(DrawnPolicy policy) {
    List<Choice> headers = new ArrayList<>();
    for (Choice choice : HEADERS) {
      if (draw.percent(chance(policy, choice))) {
        headers.add(choice);
      }
    }
    if (draw.percent(15)) {
      headers.add(draw.oneOf(ACCEPT));
    }
    if (policy.endpoints().stream().anyMatch(it -> it.gate() == DrawnEndpoint.Gate.CUSTOM_HEADER)
        && draw.percent(50)) {
      headers.add(new Choice("X-CSRF-Token", "1", true));
    }
    return headers;
  }

  /** What a wildcard makes of {@code Authorization} is rare, and has to be met with every seed. */
  private static int chance(DrawnPolicy policy, Choice choice) {
    if (!choice.isUnsafe()) {
      return 15;
    }
    if (choice.name().equals("Authorization") && policy.allowsAnyHeader()) {
      return 80;
    }
    return mayAllow(policy, choice.name()) ? 20 : 3;
  }

  private static boolean mayAllow(DrawnPolicy policy, String name) {
    List<String> allowed = policy.allowedHeaders();
    return allowed != null && (allowed.contains(name) || policy.allowsAnyHeader());
  }

  private static Map<String, String> map(List<Choice> headers) {
    Map<String, String> map = new LinkedHashMap<>();
    headers.forEach(choice -> map.put(choice.name(), choice.value()));
    return map;
  }

  private static List<String> unsafe(List<Choice> headers, DrawnBody body) {
    var names = new TreeSet<String>();
    headers.stream()
        .filter(Choice::isUnsafe)
        .forEach(choice -> names.add(choice.name().toLowerCase(Locale.ROOT)));
    if (body.isUnsafe()) {
      names.add("content-type");
    }
    return List.copyOf(names);
  }
}
