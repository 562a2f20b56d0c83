package dev.latchkey.jaxrs;

import static dev.latchkey.jaxrs.Configured.APP;
import static dev.latchkey.jaxrs.Configured.OTHER;
import static dev.latchkey.jaxrs.Configured.assertMayNotRead;
import static dev.latchkey.jaxrs.Configured.assertMayRead;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A value is read when an application starts, and belongs to that application. */
class RestartTest {

  @AfterEach
  void forget() {
    System.clearProperty(ConfiguredPolicies.NAME);
  }

  @Test
  void aChangeHasNoEffectUntilTheNextStart() throws Exception {
    System.setProperty(ConfiguredPolicies.NAME, APP);
    try (TestServer server = Configured.start(null)) {
      System.setProperty(ConfiguredPolicies.NAME, OTHER);
      assertMayRead(server, APP);
      assertMayNotRead(server, OTHER);
    }
    try (TestServer server = Configured.start(null)) {
      assertMayNotRead(server, APP);
      assertMayRead(server, OTHER);
    }
  }

  @Test
  void twoApplicationsHaveTheirOwnValues() throws Exception {
    try (TestServer one = Configured.start(APP);
        TestServer other = Configured.start(OTHER)) {
      for (int i = 0; i < 2; i++) {
        assertMayRead(one, APP);
        assertMayNotRead(one, OTHER);
        assertMayNotRead(other, APP);
        assertMayRead(other, OTHER);
      }
    }
  }

  @Test
  void aRefusedStartLeavesNothingBehind() throws Exception {
    Configured.refusal("https://app.example.com/", ConfiguredPolicies.class);

    try (TestServer server = Configured.start(APP)) {
      assertMayRead(server, APP);
    }
  }
}
