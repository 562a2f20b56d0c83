package dev.latchkey.startup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;

/** A digest of texts, each with its length before it: no two sequences of texts are one. */
final class TextDigest {

  private final MessageDigest digest;

  TextDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** Takes texts, any of which may be null. */
  TextDigest say(String... texts) {
    for (String text : texts) {
      if (text == null) {
        length(-1);
      } else {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        length(bytes.length);
        digest.update(bytes);
      }
    }
    return this;
  }

  /** Takes a list whose order means something. */
  TextDigest list(Collection<String> texts) {
    length(texts.size());
    return say(texts.toArray(String[]::new));
  }

  /** Takes a set, whose order differs from one virtual machine to the next. */
  TextDigest set(Collection<? extends Enum<?>> names) {
    return list(names.stream().map(Enum::name).sorted().toList());
  }

  private void length(int length) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
  }

  byte[] toBytes() {
    return digest.digest();
  }
}
