package dev.latchkey.compatibility.browser.lab;

import dev.latchkey.testkit.browser.HeaderList;
import dev.latchkey.testkit.browser.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of one request. Chromium, the model and what was declared each tell theirs, and the
 * three have to be equal.
 *
 * @param asks what the preflight asked for; null if there was none
 * @param sent what the actual request said of itself; null if it never left
 * @param ran whether the resource method ran
 * @param read what the script got to read; null if the browser withheld it
 */
public record Story(Question asks, Evidence sent, boolean ran, Reading read) {

  /** A preflight. */
  public record Question(String origin, String method, String headers) {}

  /**
   * What a request says of where it comes from; null for a header that is not there.
   *
   * @param cookies their names, sorted
   */
  public record Evidence(
      String method,
      String origin,
      String site,
      String mode,
      String destination,
      String contentType,
      String cookies) {

    static Evidence of(Arrival arrival) {
      return new Evidence(
          arrival.method(),
          arrival.header("Origin"),
          arrival.header("Sec-Fetch-Site"),
          arrival.header("Sec-Fetch-Mode"),
          arrival.header("Sec-Fetch-Dest"),
          essence(arrival.header("Content-Type")),
          arrival.cookies());
    }
  }

  /** Parameters are random for some types, and no matter for any decision here. */
  private static String essence(String contentType) {
    return contentType == null ? null : contentType.split(";")[0];
  }

  /**
   * A response.
   *
   * @param headers those among {@link #WATCHED} that can be read
   */
  public record Reading(int status, Set<String> headers) {

    /** Null if the model hands out nothing. */
    public static Reading of(Outcome outcome) {
      return outcome.readable()
          ? of(
              outcome.status(),
              outcome.headers().fields().stream().map(HeaderList.Field::name).toList())
          : null;
    }

    public static Reading of(int status, Collection<String> names) {
      Set<String> watched = new TreeSet<>();
      names.forEach(name -> watched.add(name.toLowerCase(Locale.ROOT)));
      watched.retainAll(WATCHED);
      return new Reading(status, watched);
    }
  }

  /** Headers of the resources of tests, that nobody else writes. */
  public static final Set<String> WATCHED = Set.of("etag", "x-total", "x-hidden");

  /** From what the server saw under one id, where nothing redirects, and what the script did. */
  public static Story of(Traffic traffic, String id, Reading read) {
    Question asks = only(traffic, id, true).map(Story::question).orElse(null);
    Evidence sent = only(traffic, id, false).map(Evidence::of).orElse(null);
    return new Story(asks, sent, traffic.hasRun(id), read);
  }

  /** Each request is sent once, and its preflight too. */
  private static Optional<Arrival> only(Traffic traffic, String id, boolean preflight) {
    List<Arrival> arrived =
        traffic.of(id).stream().filter(one -> one.isPreflight() == preflight).toList();
    if (arrived.size() > 1) {
      throw new AssertionError("Sent more than once: " + arrived);
    }
    return arrived.stream().findFirst();
  }

  private static Question question(Arrival preflight) {
    return new Question(
        preflight.header("Origin"),
        preflight.header("Access-Control-Request-Method"),
        preflight.header("Access-Control-Request-Headers"));
  }
}
