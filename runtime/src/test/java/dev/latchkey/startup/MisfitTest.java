package dev.latchkey.startup;

import static dev.latchkey.startup.RegistrationsTest.REBUILD;
import static dev.latchkey.startup.RegistrationsTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.FactsDeclaration;
import dev.latchkey.endpoint.GeneratedPolicies;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated classes that do not fit this runtime. */
class MisfitTest {

  @TempDir Path folder;

  @Test
  void refuseEveryClassOfAnotherContract() {
    GeneratedPolicies newer =
        new GeneratedPolicies() {
          @Override
          public int contract() {
            return GeneratedPolicies.CONTRACT + 1;
          }

          @Override
          public void register(Endpoints endpoints) {
            throw new AssertionError("It must not be asked.");
          }
        };

    assertRefused(
        () -> Registrations.of(List.of(newer, newer)),
        String.join(
            "\n",
            misfit(newer, "was generated for contract 3"),
            misfit(newer, "was generated for contract 3")));
  }

  private static String misfit(GeneratedPolicies generated, String problem) {
    return ("%s (%s) %s, and this runtime reads contract 2."
            + " Rebuild the module that holds it from scratch, %s")
        .formatted(
            generated.getClass().getName(),
            generated.getClass().getProtectionDomain().getCodeSource().getLocation(),
            problem,
            REBUILD);
  }

  private static final String BEFORE_CONTRACTS =
      """
      package old;
      public class OldPolicies implements dev.latchkey.endpoint.GeneratedPolicies {
        public void register(dev.latchkey.endpoint.Endpoints endpoints) {}
      }
      """;

  private static final String INTERFACE_BEFORE_CONTRACTS =
      """
      package dev.latchkey.endpoint;
      public interface GeneratedPolicies { void register(Endpoints endpoints); }
      """;

  @Test
  void refuseAClassOfTheTimeBeforeContracts() throws Exception {
    GeneratedPolicies old =
        new CompiledModule(folder)
            .source("dev/latchkey/endpoint/GeneratedPolicies", INTERFACE_BEFORE_CONTRACTS)
            .source("old/OldPolicies", BEFORE_CONTRACTS)
            .load("old.OldPolicies");

    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> Registrations.of(List.of(old)))
        .withMessageStartingWith("old.OldPolicies (" + folder.toUri().toURL())
        .withMessageContaining("cannot register (java.lang.AbstractMethodError: ")
        .withMessageContaining("this runtime reads contract 2. Rebuild the module that holds it");
  }

  @Test
  void refuseAClassWhoseConstantsThisRuntimeDoesNotKnow() {
    GeneratedPolicies odd =
        new Generated(
            all ->
                all.browserFacing(
                    FactsDeclaration.on("App").publicOrigins().credentials("TELEPATHY").declare()));

    assertRefused(
        () -> Registrations.of(List.of(odd)),
        misfit(
            odd,
            "cannot register (java.lang.IllegalArgumentException: No enum constant"
                + " dev.latchkey.policy.ApplicationFacts.Credential.TELEPATHY)"));
  }

  @Test
  void refuseAClassThatMissesAClass() {
    GeneratedPolicies odd =
        new Generated(
            all -> {
              throw new NoClassDefFoundError("com/bank/AccountResource");
            });

    assertRefused(
        () -> Registrations.of(List.of(odd)),
        misfit(odd, "cannot register (java.lang.NoClassDefFoundError: com/bank/AccountResource)"));
  }
}
