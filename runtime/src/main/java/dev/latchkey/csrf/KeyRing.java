package dev.latchkey.csrf;

import dev.latchkey.policy.TokenKeys;
import java.util.List;

/** The keys in force for one scope, by their ids. */
final class KeyRing {

  private static final int IDS = 256;

  private final TokenKey[] byId = new TokenKey[IDS];
  private final TokenKey minting;

  KeyRing(List<TokenKeys.Key> keys) {
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("Tokens need at least one key.");
    }
    keys.forEach(this::add);
    minting = byId[keys.get(0).id()];
  }

  private KeyRing(KeyRing keys, String scope) {
    for (int id = 0; id < IDS; id++) {
      byId[id] = keys.byId[id] == null ? null : keys.byId[id].forScope(scope);
    }
    minting = byId[keys.minting.id()];
  }

  /** The same keys for a scope; empty for nothing in particular. */
  KeyRing forScope(String scope) {
    return new KeyRing(this, scope);
  }

  private void add(TokenKeys.Key key) {
    int id = key.id();
    if (id < 0 || id >= IDS) {
      throw new IllegalArgumentException("The token key " + id + " is not numbered 0 to 255.");
    }
    if (byId[id] != null) {
      throw new IllegalArgumentException("Two token keys are numbered " + id + ".");
    }
    byId[id] = TokenKey.of(key);
  }

  TokenKey minting() {
    return minting;
  }

  /** The key of an id, or null. */
  TokenKey find(int id) {
    return byId[id];
  }
}
