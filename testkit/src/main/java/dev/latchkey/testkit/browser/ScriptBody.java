package dev.latchkey.testkit.browser;

import java.util.Optional;

/**
 * The body that a script gave to {@code fetch}.
 *
 * @param text the text; empty if there is none
 * @param type what {@code Content-Type} says unless the script says it
 * @see <a href="https://fetch.spec.whatwg.org/#concept-bodyinit-extract">Fetch, extract a body</a>
 */
record ScriptBody(Optional<String> text, Optional<String> type) {

  static final ScriptBody NONE = new ScriptBody(Optional.empty(), Optional.empty());

  static ScriptBody ofString(String text) {
    return new ScriptBody(Optional.of(text), Optional.of("text/plain;charset=UTF-8"));
  }

  static ScriptBody ofBlob(String text) {
    return new ScriptBody(Optional.of(text), Optional.empty());
  }

  boolean isPresent() {
    return text.isPresent();
  }

  /** The request with this body. */
  Request in(Request request) {
    HeaderList headers = request.headers();
    boolean untyped = !headers.has("Content-Type");
    Request typed = untyped ? request.with(headers.with("Content-Type", type)) : request;
    return text.map(typed::withBody).orElse(request);
  }
}
