package dev.latchkey.cors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.endpoint.EndpointFilter;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllowedMethodsTest {

  private final EndpointFilter first = new NamedFilter("first", "GET", "PUT", "DELETE", "HEAD");
  private final EndpointFilter second = new NamedFilter("second", "GET", "PUT", "OPTIONS");
  private final EndpointFilter any = new AnyMethod(false);
  private final EndpointFilter anyCredentialed = new AnyMethod(true);

  private static final class AnyMethod extends EndpointFilter {
    private final boolean credentials;

    AnyMethod(boolean credentials) {
      this.credentials = credentials;
    }

    @Override
    public String allowedOrigin(String origin) {
      return NamedFilter.APP;
    }

    @Override
    public List<String> origins() {
      return List.of(NamedFilter.APP);
    }

    @Override
    public boolean allowsMethod(String method) {
      return true;
    }

    @Override
    public boolean anyMethod() {
      return true;
    }

    @Override
    public boolean allowCredentials() {
      return credentials;
    }
  }

  private static String allowed(String path, String verb, Rows... rows) {
    var preflights =
        new Preflights(new Router(List.of(rows).stream().map(Rows::rows).toList(), List.of()));
    PreflightAnswer answer = preflights.decide(path, List.of(NamedFilter.APP), List.of(verb));
    assertThat(answer).isInstanceOf(PreflightAnswer.Allowed.class);
    return ((PreflightAnswer.Allowed) answer).headers().allowedMethods();
  }

  @Test
  void areThoseThatThePathServesUnderTheSamePolicy() {
    Rows rows =
        Rows.root(String.class, "a")
            .add("PUT", "", first)
            .add("GET", "", first)
            .add("POST", "", first)
            .add("DELETE", "", second)
            .add("PATCH", "other", first);

    assertThat(allowed("/a", "PUT", rows)).isEqualTo("GET,HEAD,PUT");
  }

  @Test
  void areAbsentIfThePolicyListsNone() {
    Rows rows = Rows.root(String.class, "a").add("GET", "", new NamedFilter("none"));

    assertThat(allowed("/a", "GET", rows)).isNull();
  }

  @Test
  void holdOptionsIfThePolicyListsIt() {
    Rows rows = Rows.root(String.class, "a").add("PUT", "", second);

    assertThat(allowed("/a", "OPTIONS", rows)).isEqualTo("OPTIONS,PUT");
    assertThat(allowed("/a", "PUT", rows)).isEqualTo("OPTIONS,PUT");
  }

  @Test
  void leaveOutWhatAnotherTemplateServesUnderAnotherPolicy() {
    Rows rows =
        Rows.root(String.class, "a")
            .add("PUT", "b", first)
            .add("DELETE", "b", first)
            .add("DELETE", "{x}", second)
            .add("GET", "b/c", second);

    assertThat(allowed("/a/b", "PUT", rows)).isEqualTo("PUT");
    assertThat(allowed("/a/b", "DELETE", rows)).isEqualTo("DELETE,PUT");
  }

  @Test
  void leaveOutWhatAnotherRootClassMayServe() {
    Rows one = Rows.root(String.class, "a/b").add("PUT", "", first).add("DELETE", "", first);
    Rows other = Rows.root(Integer.class, "{x}").add("DELETE", "b", second);
    Rows apart = Rows.root(Long.class, "{x}").add("DELETE", "c", second);

    assertThat(allowed("/a/b", "PUT", one, other)).isEqualTo("PUT");
    assertThat(allowed("/a/b", "PUT", one, apart)).isEqualTo("DELETE,PUT");
  }

  @Test
  void leaveOutWhatALocatorMayLeadTo() {
    Rows one = Rows.root(String.class, "a").add("PUT", "b", first).add("DELETE", "b", first);
    Rows known = Rows.root(Integer.class, "a").locate("{x}", Long.class);
    Rows target = Rows.below(Long.class).add("DELETE", "", second);
    Rows unknown = Rows.root(Integer.class, "a").locate("{x}", null);

    assertThat(allowed("/a/b", "PUT", one, known, target)).isEqualTo("PUT");
    assertThat(allowed("/a/b", "PUT", one, unknown)).isEqualTo("PUT");
    assertThat(allowed("/a/b", "PUT", one)).isEqualTo("DELETE,PUT");
  }

  @Test
  void areAnAsteriskWhereNothingElseMayMatch() {
    Rows alone = Rows.root(String.class, "a").add("PUT", "b", any).add("GET", "c", first);
    Rows shadowed = Rows.root(String.class, "a").add("PUT", "b", any).add("GET", "{x}", first);
    Rows credentialed = Rows.root(String.class, "a").add("PUT", "b", anyCredentialed);

    assertThat(allowed("/a/b", "PUT", alone)).isEqualTo("*");
    assertThat(allowed("/a/b", "PUT", shadowed)).isEqualTo("PUT");
    assertThat(allowed("/a/b", "PUT", credentialed)).isEqualTo("OPTIONS,PUT");
  }
}
