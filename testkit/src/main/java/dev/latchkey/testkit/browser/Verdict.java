package dev.latchkey.testkit.browser;

/** How a request ends, for the application and for the page that asked. */
public enum Verdict {
  /**
   * The request was sent, no gate of Latchkey refused it before a redirect, and the page's script
   * may read the response: whatever its status is, see {@link Outcome#assertAnswered}.
   */
  READABLE,
  /**
   * The request was sent, no gate of Latchkey refused it before a redirect, and the page reads
   * nothing of the response. What the application made of it is another matter: it may have done
   * all that was asked for, or have answered 401, 404 or 500: see {@link Outcome#assertAnswered}.
   * So end forms, links, images and beacons that are not refused, from whatever page: nobody reads
   * their responses.
   */
  WITHHELD,
  /**
   * Latchkey's gate has turned the request away: no resource method ran.
   *
   * <p>One that was accepted, and then led by a redirect to where a gate refused it, is {@link
   * #WITHHELD} or {@link #READABLE}: what was accepted has been done. A server of another origin
   * that led to the application has accepted nothing in its name.
   *
   * <p>It is recognised by the response: a 403 whose body is {@link
   * dev.latchkey.jaxrs.Latchkey#REFUSED_BODY}, byte by byte, or any response with the header {@link
   * dev.latchkey.jaxrs.Latchkey#REFUSED_HEADER}, which is there with {@code
   * dev.latchkey.debug=true}. A filter or mapper of the application, or a proxy before it, that
   * writes another body hides the refusal, and without the header the verdict is {@link #WITHHELD}
   * or {@link #READABLE}. An application that writes that very document itself has refused too, as
   * far as anybody can tell.
   */
  REFUSED,
  /**
   * The browser has not sent the request. There may have been a preflight, and a server of another
   * origin that led there.
   */
  NEVER_SENT
}
