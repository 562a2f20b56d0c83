package dev.latchkey.compatibility.browser.drawn;

import dev.latchkey.compatibility.browser.lab.OwnPages;
import dev.latchkey.testkit.browser.Browser;
import dev.latchkey.testkit.browser.Outcome;
import dev.latchkey.testkit.browser.Page;
import java.net.URI;
import java.util.Map;

/** Has the model of a browser ask what was drawn, at the same server. */
final class Modelled {

  /** What a browser writes for a text, a form's fields and a multipart form. */
  private static final Map<String, String> TYPES =
      Map.of(
          "text", "text/plain;charset=UTF-8",
          "urlencoded", "application/x-www-form-urlencoded;charset=UTF-8",
          "multipart", "multipart/form-data; boundary=b");

  private final Map<String, Browser> browsers;

  Modelled(URI server) {
    Browser secure = Browser.visiting(server).publicOrigin(RequestDraw.SECURE);
    OwnPages.COOKIES.forEach(secure::cookie);
    Browser plain = Browser.visiting(server).publicOrigin(RequestDraw.PLAIN);
    browsers = Map.of(RequestDraw.SECURE, secure, RequestDraw.PLAIN, plain);
  }

  Outcome fetch(DrawnRequest request, String id) {
    Page page = browsers.get(request.address()).from(request.page().origin());
    page = request.page().isOpaque() ? page.sandboxed() : page;
    page = inMode(withCredentials(page, request.credentials()), request.mode());
    for (Map.Entry<String, String> header : request.headers().entrySet()) {
      page = page.header(header.getKey(), header.getValue());
    }
    return with(page, request.body()).fetch(request.method(), request.asked(id).url());
  }

  private static Page withCredentials(Page page, String mode) {
    return "include".equals(mode)
        ? page.withCookies()
        : "omit".equals(mode) ? page.withoutCookies() : page;
  }

  private static Page inMode(Page page, String mode) {
    return "no-cors".equals(mode)
        ? page.noCors()
        : "same-origin".equals(mode) ? page.sameOriginMode() : page;
  }

  private static Page with(Page page, DrawnBody body) {
    String type = body.header() != null ? body.header() : body.blobType();
    if (body.bodyType() == null) {
      return type == null ? page : page.header("Content-Type", type);
    }
    String written = type != null ? type : TYPES.get(body.bodyType());
    return written == null
        ? page.bodyWithoutType(DrawnBody.CONTENT)
        : page.body(written, DrawnBody.CONTENT);
  }
}
