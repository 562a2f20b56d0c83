package dev.latchkey.startup;

import dev.latchkey.endpoint.GeneratedPolicies;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a test and a running application find out that both hold the same generated class, over a
 * connection that anybody may use.
 *
 * <p>The digest of what the class registers is a secret that both sides have already. Whoever asks
 * proves that he knows it, with a {@code OPTIONS} request that no resource needs to answer; only
 * then is he answered, with a proof about the same nonce. To a stranger the container answers, as
 * if Latchkey were not there. Someone who holds the compiled classes, or the sources of an open
 * project, learns that the application runs them, and nothing of its configuration. Neither a
 * server that answers everything, nor one that repeats what it is sent, nor an answer of yesterday
 * passes.
 *
 * <p>One object stands for one generated class, so that a module which is missing or out of date
 * can be named.
 */
public final class PolicyProof {

  /** The request header of a question. */
  public static final String PROBE = "Latchkey-Probe";

  /** The response header of an answer. */
  public static final String ANSWER = "Latchkey-Installed";

  /** What an answer says. */
  public enum Installed {
    /** All filters are there. */
    WHOLLY,
    /** The gate before methods is not: what changes state is unprotected. */
    WITHOUT_GATE
  }

  private static final String ALGORITHM = "HmacSHA256";
  private static final HexFormat HEX = HexFormat.of();
  private static final int NONCE_BYTES = 16;
  private static final int NONCE_LENGTH = 2 * NONCE_BYTES;
  private static final int PROBE_LENGTH = NONCE_LENGTH + 1 + 64;
  private static final char SEPARATOR = ' ';

  private final SecretKeySpec key;
  private final Class<?> generated;
  private final Set<Class<?>> resources;

  private PolicyProof(Class<?> generated, RowDigest rows) {
    this.generated = generated;
    resources = rows.resources();
    key = new SecretKeySpec(rows.toBytes(), ALGORITHM);
  }

  /**
   * Lets a generated class register.
   *
   * @param policies the generated class
   * @return what proves that somebody has it
   * @throws StartRefusedException if it was generated for another version of this runtime
   */
  public static PolicyProof of(GeneratedPolicies policies) {
    return new PolicyProof(policies.getClass(), RowDigest.of(policies));
  }

  /**
   * Something that was never asked before.
   *
   * @return a nonce
   */
  public static String nonce() {
    byte[] bytes = new byte[NONCE_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HEX.formatHex(bytes);
  }

  /**
   * Asks.
   *
   * @param nonce one of {@link #nonce}
   * @return the value of {@link #PROBE}
   */
  public String probe(String nonce) {
    return nonce + SEPARATOR + tag("probe", nonce);
  }

  /**
   * Whether a text looks like a question, so that looking at it further is worth the time.
   *
   * @param probe the value of {@link #PROBE}
   * @return {@code true} if it does
   */
  public static boolean isProbe(String probe) {
    return probe.length() == PROBE_LENGTH
        && probe.charAt(NONCE_LENGTH) == SEPARATOR
        && probe.chars().filter(c -> !HexFormat.isHexDigit(c)).count() == 1;
  }

  /**
   * Answers, if whoever asks knows this generated class.
   *
   * @param probe the value of {@link #PROBE}
   * @param installed what to say
   * @return the value of {@link #ANSWER}, if any
   */
  public Optional<String> answer(String probe, Installed installed) {
    if (!isProbe(probe)) {
      return Optional.empty();
    }
    String nonce = probe.substring(0, NONCE_LENGTH);
    return isEqual(probe(nonce), probe)
        ? Optional.of(tag(installed.name(), nonce))
        : Optional.empty();
  }

  /**
   * Reads an answer.
   *
   * @param nonce what was asked with
   * @param answer the value of {@link #ANSWER}
   * @return what it says, if it is an answer to that question
   */
  public Optional<Installed> read(String nonce, String answer) {
    return Stream.of(Installed.values())
        .filter(installed -> isEqual(tag(installed.name(), nonce), answer))
        .findFirst();
  }

  /** In a time that does not tell how much is right. */
  private static boolean isEqual(String right, String given) {
    return MessageDigest.isEqual(
        right.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private String tag(String purpose, String nonce) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((purpose + SEPARATOR).getBytes(StandardCharsets.UTF_8));
      return HEX.formatHex(mac.doFinal(nonce.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256.", e);
    }
  }

  /**
   * Whether a resource class has rows here.
   *
   * @param resource the class
   * @return {@code true} if it has
   */
  public boolean covers(Class<?> resource) {
    return resources.contains(resource);
  }

  /** The name of the generated class. */
  @Override
  public String toString() {
    return generated.getName();
  }
}
