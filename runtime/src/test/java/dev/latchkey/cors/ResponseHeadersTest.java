package dev.latchkey.cors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.endpoint.EndpointFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseHeadersTest {

  private final EndpointFilter filter = new NamedFilter("filter", "PUT");
  private final ResponseHeaders responses =
      CrossOriginSharing.of(
              List.of(
                  Rows.root(String.class, "a").add("GET", "", filter).rows(),
                  Rows.root(Integer.class, "closed")
                      .add("GET", "", EndpointFilter.NOT_SHARED)
                      .rows()),
              List.of())
          .responses();

  private static Map<String, List<Object>> headers(String... namesAndValues) {
    Map<String, List<Object>> headers = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      headers.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return headers;
  }

  @ParameterizedTest
  @CsvSource({
    "Accept, 'Accept, Origin'",
    "'Accept, Cookie', 'Accept, Cookie, Origin'",
    "origin, origin",
    "'Accept,ORIGIN ', 'Accept,ORIGIN '",
    "*, *",
    "'Accept, *', 'Accept, *'",
    "X-Origin, 'X-Origin, Origin'",
    "Original, 'Original, Origin'",
  })
  void varyIsMerged(String before, String after) {
    for (String name : List.of("Vary", "vary")) {
      Map<String, List<Object>> headers = headers(name, before);

      responses.writeMatched(filter, "GET", List.of(), headers);

      assertThat(headers).hasSize(1);
      assertThat(headers.values()).containsExactly(List.of(after));
    }
  }

  @Test
  void severalVaryLinesBecomeOne() {
    Map<String, List<Object>> headers = new LinkedHashMap<>();
    headers.put("Vary", List.of("Accept", "Cookie"));

    responses.writeMatched(filter, "GET", List.of(), headers);

    assertThat(headers).containsEntry("Vary", List.of("Accept, Cookie, Origin"));
  }

  @Test
  void listsAreOpenToOtherFilters() {
    Map<String, List<Object>> headers = headers();

    responses.writeMatched(filter, "GET", List.of(NamedFilter.APP), headers);
    headers.values().forEach(values -> values.add("more"));

    assertThat(headers.values()).allMatch(values -> values.size() == 2);
  }

  @Test
  void foreignHeadersGoWhateverTheirCase() {
    Map<String, List<Object>> headers =
        headers("ACCESS-CONTROL-ALLOW-ORIGIN", "*", "access-control-expose-headers", "*", "A", "b");

    responses.writeMatched(EndpointFilter.NOT_SHARED, "GET", List.of(NamedFilter.APP), headers);

    assertThat(headers).containsOnlyKeys("A");
  }

  @Test
  void undeclaredResponsesAreLeftAlone() {
    Map<String, List<Object>> headers = headers("Access-Control-Allow-Origin", "*");

    responses.writeMatched(EndpointFilter.UNDECLARED, "GET", List.of(NamedFilter.APP), headers);
    responses.writeUnmatched("/nowhere", List.of(NamedFilter.APP), headers);

    assertThat(headers).isEqualTo(headers("Access-Control-Allow-Origin", "*"));
  }

  @Test
  void verbsThatNeedAPreflightMustBeListed() {
    for (String verb : List.of("GET", "HEAD", "POST", "PUT")) {
      Map<String, List<Object>> headers = headers();
      responses.writeMatched(filter, verb, List.of(NamedFilter.APP), headers);
      assertThat(headers).containsKey("Access-Control-Allow-Origin");
    }
    Map<String, List<Object>> headers = headers();
    responses.writeMatched(filter, "DELETE", List.of(NamedFilter.APP), headers);
    assertThat(headers).containsOnlyKeys("Vary");
  }

  @Test
  void thePathDecidesWhereNothingMatched() {
    Map<String, List<Object>> open = headers();
    Map<String, List<Object>> closed = headers("Access-Control-Allow-Origin", "*");

    responses.writeUnmatched("/a", List.of(NamedFilter.APP), open);
    responses.writeUnmatched("/closed", List.of(NamedFilter.APP), closed);

    assertThat(open).containsEntry("Access-Control-Allow-Origin", List.of(NamedFilter.APP));
    assertThat(closed).isEmpty();
  }

  @Test
  void aDeniedPreflightKeepsNothing() {
    Map<String, List<Object>> headers =
        new LinkedHashMap<>(Map.of("Access-Control-Allow-Origin", new ArrayList<>(List.of("*"))));

    responses.restore(new PreflightAnswer.Denied(true), headers);

    assertThat(headers).isEmpty();
  }

  @Test
  void foreignHeadersAreReportedOnceWithoutTheirText() {
    Logger logger = Logger.getLogger(ResponseHeaders.class.getName());
    List<String> messages = new ArrayList<>();
    var handler =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            messages.add(new SimpleFormatter().formatMessage(entry));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    logger.addHandler(handler);
    try {
      for (int i = 0; i < 3; i++) {
        responses.writeMatched(
            filter, "GET", List.of(), headers("Access-Control-Allow-Origin", "untrusted text"));
      }
    } finally {
      logger.removeHandler(handler);
    }

    assertThat(messages).singleElement().asString().doesNotContain("untrusted");
  }
}
