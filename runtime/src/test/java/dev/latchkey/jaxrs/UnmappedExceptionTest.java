package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

/** What Jersey lets through when nobody maps an exception. */
class UnmappedExceptionTest {

  /** The application's last resort. */
  public static class LastResort implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable exception) {
      return Response.serverError().build();
    }
  }

  private static RawHttp.Answer fail(ResourceConfig application) throws Exception {
    try (TestServer server = TestServer.start(application, BankPolicies.class)) {
      return server.http().send("GET", "/api/accounts/fail/unmapped", "Origin: " + BankFilters.APP);
    }
  }

  @Test
  void jerseyDropsTheHeaders() throws Exception {
    RawHttp.Answer answer = fail(new ResourceConfig(AccountResource.class));

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.corsLines()).isEmpty();
  }

  @Test
  void aMapperForThrowableKeepsThem() throws Exception {
    RawHttp.Answer answer = fail(new ResourceConfig(AccountResource.class, LastResort.class));

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(BankFilters.APP);
    assertThat(answer.header("Vary")).isEqualTo("Origin");
  }
}
