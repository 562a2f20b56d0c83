package dev.latchkey.compatibility.browser.drawn;

import dev.latchkey.compatibility.browser.lab.Asked;
import dev.latchkey.compatibility.browser.lab.Page;
import java.util.List;
import java.util.Map;

/**
 * One request of one page to one drawn policy.
 *
 * @param page where the script runs
 * @param address the origin of the application that it asks
 * @param policy what is asked for
 * @param method as the script writes it
 * @param headers that the script sets, but for {@code Content-Type}
 * @param unsafeHeaders the names that a preflight has to ask for, in its order
 * @param body what is sent
 * @param credentials mode, or null
 * @param mode of the request, or null
 */
record DrawnRequest(
    Page page,
    String address,
    DrawnPolicy policy,
    String method,
    Map<String, String> headers,
    List<String> unsafeHeaders,
    DrawnBody body,
    String credentials,
    String mode) {

  /** As the browser is asked; the id tells it from all other requests. */
  Asked asked(String id) {
    Asked asked =
        Asked.fetch(method, address + policy.path() + "?id=" + id)
            .with(body.addedTo(headers))
            .credentials(credentials)
            .mode(mode);
    return body.bodyType() == null
        ? asked
        : body.bodyType().equals("blob")
            ? asked.blob(body.blobType(), DrawnBody.CONTENT)
            : asked.body(body.bodyType(), DrawnBody.CONTENT);
  }

  boolean isSameOrigin() {
    return page.serializedOrigin().equals(address);
  }
}
