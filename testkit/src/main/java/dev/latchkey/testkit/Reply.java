package dev.latchkey.testkit;

import dev.latchkey.startup.PolicyProof.Installed;
import java.util.Optional;

/**
 * What came back to a question.
 *
 * @param status the status code
 * @param location where the server sends clients to
 * @param installed what a proof says, if there is one
 */
record Reply(int status, Optional<String> location, Optional<Installed> installed) {

  boolean says(Installed what) {
    return installed.filter(what::equals).isPresent();
  }
}
