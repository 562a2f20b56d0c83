package dev.latchkey.policy;

/** The keys that tokens are minted and verified with. */
public final class TokenKeys {

  private TokenKeys() {}

  /** One key. */
  public static final class Key {

    private final int id;
    private final byte[] secret;

    /**
     * Copies a secret.
     *
     * @param id its public number, 0 to 255
     * @param secret its bytes, at least 32
     */
    public Key(int id, byte[] secret) {
      this.id = id;
      this.secret = secret.clone();
    }

    /**
     * Its public number.
     *
     * @return 0 to 255
     */
    public int id() {
      return id;
    }

    /**
     * The secret itself.
     *
     * @return a copy
     */
    public byte[] secret() {
      return secret.clone();
    }
  }
}
