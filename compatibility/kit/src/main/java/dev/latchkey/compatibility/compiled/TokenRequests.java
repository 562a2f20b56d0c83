package dev.latchkey.compatibility.compiled;

import static dev.latchkey.compatibility.compiled.TokenNode.HEADER;
import static dev.latchkey.compatibility.compiled.TokenNode.OWN_PAGE;
import static dev.latchkey.compatibility.compiled.TokenNode.both;
import static dev.latchkey.compatibility.compiled.TokenNode.post;
import static dev.latchkey.compatibility.compiled.TokenNode.session;
import static dev.latchkey.compatibility.compiled.TokenNode.visitor;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.WireRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is sent in each case of the token vectors, and to which server. */
final class TokenRequests {

  static final String S1 = "5f1c0e7a9b3d4c2e8f6071a2b3c4d5e6";

  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

  private static final int HOUR = 3_600;
  private static final int DAY = 86_400;

  private final Map<String, List<Attempt>> attempts = new LinkedHashMap<>();
  private final TokenNode node;
  private final String token;

  /** A request to a server, which the resource of that path would answer. */
  record Attempt(TokenNode node, WireRequest request) {
    String resource() {
      return request.line().replaceFirst("POST /api/([a-z]+).*", "$1");
    }
  }

  /**
   * Mints what is sent.
   *
   * @param node has keys 2 and 1, and no expiry
   * @param expiring has key 2, and tokens end after twelve hours
   * @param another has the keys of the first
   * @param beforeRestart what that one minted before it was started anew
   */
  TokenRequests(TokenNode node, TokenNode expiring, TokenNode another, String beforeRestart) {
    this.node = node;
    token = node.mint(session(S1));
    shapes();
    carriers();
    fields();
    sessions();
    keys();
    to("T34", expiring, transfer(handmade(2).later(-13 * HOUR).text()));
    to("T35", expiring, transfer(handmade(2).later(30).text()));
    to("T36", expiring, transfer(handmade(2).later(DAY).text()));
    to("T37", another, transfer(token));
    to("T38", another, transfer(beforeRestart));
  }

  Map<String, List<Attempt>> attempts() {
    return attempts;
  }

  private void to(String id, TokenNode addressed, WireRequest... requests) {
    attempts.put(id, Stream.of(requests).map(it -> new Attempt(addressed, it)).toList());
  }

  private void to(String id, WireRequest... requests) {
    to(id, node, requests);
  }

  /** A transfer in the session S1. */
  private static WireRequest transfer(String... tokens) {
    return post("transfers", OWN_PAGE, session(S1))
        .with(Stream.of(tokens).map(HEADER::concat).toList());
  }

  private static WireRequest transferWith(String cookie, String presented) {
    return post("transfers", OWN_PAGE, cookie, HEADER + presented);
  }

  static HandmadeToken handmade(int keyId) {
    return HandmadeToken.of(TokenNode.key(keyId), keyId, S1);
  }

  private void shapes() {
    to("T01", transfer(token), transfer(handmade(2).text()));
    to("T03", transfer());
    to("T04", transfer(""), transfer(" \t "));
    to("T05", transfer(changed(bytes -> flip(bytes, 22))));
    to("T06", transfer(changed(bytes -> flip(bytes, 10))));
    to("T07", transfer(changed(bytes -> flip(bytes, 3))));
    to("T08", transfer(token.substring(0, 71)), transfer(token.substring(1)));
    to("T09", transfer(token.substring(0, 52)));
    to("T10", transfer(token + "AAAA"));
    to("T11", transfer("A".repeat(8192)));
    to("T23", transfer(changed(bytes -> set(bytes, 0, 9))));
    to("T24", transfer(token + "="));
    to("T25", transfer("+/" + token.substring(2)), transfer(token.substring(0, 71) + "/"));
    to("T26", transfer(token.substring(0, 30) + " " + token.substring(31)));
    // A full-width letter has three octets.
    String letter =
        new String("\uFF21".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    to("T27", transfer(letter + token.substring(3)));
  }

  private void carriers() {
    to("T28", transfer(token, token));
    to("T31", post("transfers", OWN_PAGE, session(S1) + "; X-CSRF-Token=" + token));
    to("T32", post("transfers?X-CSRF-Token=" + token + "&csrf=" + token, OWN_PAGE, session(S1)));
    to("T39", transfer(token), transfer(token));
    String later = node.mint(session(S1));
    to("T40", transfer(later), transfer(token), transfer(later));
    String partner = "Origin: https://partner.example.net";
    to("T43", post("transfers", foreign(), partner, session(S1), HEADER + token));
    String evil = "Origin: https://evil.example";
    to("T42", post("transfers", foreign(), evil, session(S1), HEADER + token));
  }

  private static String foreign() {
    return "Sec-Fetch-Site: cross-site";
  }

  /** A form has a field that is called like the header, and may come with the header. */
  private void fields() {
    to("T02", form("X-CSRF-Token=" + token));
    to("T29", form("X-CSRF-Token=invalid", HEADER + token));
    to("T30", form("X-CSRF-Token=invalid&X-CSRF-Token=" + token));
  }

  private static WireRequest form(String fields, String... headers) {
    return WireRequest.of("POST /api/forms", "Host: app.example.com", FORM)
        .with(OWN_PAGE, session(S1))
        .with(headers)
        .carrying(fields);
  }

  private void sessions() {
    String attackers = node.mint(session("S2"));
    to("T12", transfer(attackers));
    to("T13", transferWith(session(S1) + "; X-CSRF-Token=" + attackers, attackers));
    to(
        "T14",
        transferWith(session(S1) + "; __Host-session=S2", token),
        transfer(token).with(session("S2")));
    String visitors = node.mint(visitor("P"));
    to("T15", transfer(visitors));
    to("T16", transferWith(session("S3"), token));
    to(
        "T17",
        post("logins", OWN_PAGE, HEADER + token),
        post("logins", OWN_PAGE, HEADER + unbound()));
    to("T18", post("logins", OWN_PAGE, visitor("P"), HEADER + visitors));
    to("T19", transferWith(both(S1, "P"), visitors));
    to("T33", transferWith("Cookie: theme=dark", token));
    to(
        "T41",
        post("scoped", OWN_PAGE, session(S1), HEADER + node.mintScoped("profile", session(S1))));
    to("T44", transferWith(session("a!b"), node.mintFor("ab")));
    String accented = "caf\u00e9";
    String ofOctets = handmade(2).binding(accented.getBytes(StandardCharsets.ISO_8859_1)).text();
    if (Container.current().does(Behaviour.COOKIE_OCTETS)) {
      to(
          "T45",
          transferWith(session(accented), ofOctets),
          transferWith(session(accented), node.mint(session(accented))));
    }
  }

  /** Whoever has no cookie must not be able to use what is bound to nothing. */
  private static String unbound() {
    return handmade(2).binding(new byte[0]).text();
  }

  private void keys() {
    to("T20", transfer(handmade(1).text()));
    to("T21", transfer(handmade(0).text()));
    to("T22", transfer(handmade(2).label("JWT").text()), transfer(handmade(2).label("").text()));
  }

  private String changed(UnaryOperator<byte[]> change) {
    return HandmadeToken.text(change.apply(HandmadeToken.bytes(token)));
  }

  private static byte[] flip(byte[] bytes, int at) {
    return set(bytes, at, bytes[at] ^ 1);
  }

  private static byte[] set(byte[] bytes, int at, int value) {
    bytes[at] = (byte) value;
    return bytes;
  }
}
