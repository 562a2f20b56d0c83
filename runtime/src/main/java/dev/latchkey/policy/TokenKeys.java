package dev.latchkey.policy;

import java.util.List;

/**
 * The keys of tokens, read from configuration. An element is {@code id:key}: a decimal number from
 * 0 to 255, and at least 32 bytes in base64 or base64url. The first key mints, all of them verify.
 *
 * <p>No finding holds text of a key: it says which element, and which reference it came from.
 */
public final class TokenKeys {

  private final List<Key> keys;
  private final List<Finding> findings;

  TokenKeys(List<Key> keys, List<Finding> findings) {
    this.keys = List.copyOf(keys);
    this.findings = List.copyOf(findings);
  }

  /** A key with its id. It prints the id only. */
  public static final class Key {
    private final int id;
    private final byte[] secret;

    /**
     * Copies the secret.
     *
     * @param id what tokens call the key, from 0 to 255
     * @param secret at least 32 bytes
     */
    public Key(int id, byte[] secret) {
      this.id = id;
      this.secret = secret.clone();
    }

    /**
     * What tokens call the key.
     *
     * @return from 0 to 255
     */
    public int id() {
      return id;
    }

    /**
     * The key itself.
     *
     * @return a copy, of at least 32 bytes
     */
    public byte[] secret() {
      return secret.clone();
    }

    /**
     * The id.
     *
     * @return nothing of the secret
     */
    @Override
    public String toString() {
      return "key " + id;
    }
  }

  /**
   * Looks the keys up. Unless the look-up is final, nothing is said of what is not set yet.
   *
   * @param written {@code tokenKeys} as written, with references
   * @param lookup where values come from
   * @return the keys, and what is wrong with the others
   */
  public static TokenKeys resolve(List<Setting> written, Lookup lookup) {
    TokenKeyReader reader = new TokenKeyReader(lookup);
    written.forEach(reader::read);
    return reader.keys(written);
  }

  /** Judges the keys as they stand in the source, where no part of one may stand. */
  static List<Finding> checkWritten(List<Setting> written) {
    return written.stream()
        .filter(setting -> !isReference(setting.text()))
        .map(setting -> Finding.of(GateRule.CSRF_KEY_IN_SOURCE, setting.pointer()))
        .toList();
  }

  /**
   * Whether an element is one reference, after an id at most, so that it holds no part of a key. An
   * empty default is no key: the element is left out.
   *
   * @param element an element of {@code tokenKeys}
   * @return {@code true} if so
   */
  public static boolean isReference(String element) {
    return isReference(ReferenceText.of(element));
  }

  static boolean isReference(ReferenceText text) {
    List<ReferenceText.Part> parts = text.parts();
    boolean id =
        parts.size() == 2
            && parts.get(0) instanceof ReferenceText.Literal literal
            && literal.text().matches("[0-9]{1,3}:");
    return (id || parts.size() == 1)
        && parts.get(parts.size() - 1) instanceof ReferenceText.Reference reference
        && reference.fallback().filter(value -> !value.isEmpty()).isEmpty();
  }

  /**
   * What is wrong.
   *
   * @return findings that point into {@code @BrowserFacing}, without any text of a key
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * The keys that are in order; the first mints.
   *
   * @return the keys, in the order of the configuration
   */
  public List<Key> keys() {
    return keys;
  }
}
