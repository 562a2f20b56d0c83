package dev.latchkey.policy;

import dev.latchkey.policy.TokenKeys.Key;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the elements of {@code tokenKeys}, one after the other. */
final class TokenKeyReader {

  private static final int SHORTEST = 32;
  private static final int HIGHEST_ID = 255;

  private final Lookup lookup;
  private final List<Key> keys = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Integer> ids = new HashSet<>();
  private int number;

  TokenKeyReader(Lookup lookup) {
    this.lookup = lookup;
  }

  void read(Setting written) {
    ReferenceText text = ReferenceText.of(written.text());
    if (!TokenKeys.isReference(text)) {
      findings.addAll(TokenKeys.checkWritten(List.of(written)));
      return;
    }
    ReferenceValues values = ReferenceValues.of(text, lookup);
    if (values.unset().isEmpty()) {
      Pointer pointer = written.pointer().from(values.source());
      values.elements().forEach(element -> read(element, pointer));
    } else if (lookup.isFinal()) {
      values.unset().forEach(name -> unset(name, written.pointer()));
    }
  }

  private void unset(String name, Pointer pointer) {
    List<String> places = lookup.places(name);
    String where = places.isEmpty() ? "no place" : String.join(", ", places);
    findings.add(Finding.of(ReferenceRule.REFERENCE_UNSET, pointer, name, where));
  }

  private void read(String element, Pointer pointer) {
    number++;
    int colon = element.indexOf(':');
    if (colon < 0) {
      malformed(pointer, "it has no id");
    } else {
      read(element.substring(0, colon), element.substring(colon + 1), pointer);
    }
  }

  private void read(String writtenId, String writtenKey, Pointer pointer) {
    OptionalInt id = id(writtenId);
    Optional<byte[]> secret = decoded(writtenKey);
    if (id.isEmpty()) {
      malformed(pointer, "its id is not a number from 0 to 255");
    } else if (!ids.add(id.getAsInt())) {
      malformed(pointer, "an earlier key has its id");
    } else if (secret.isEmpty()) {
      malformed(pointer, "it is not base64");
    } else {
      add(new Key(id.getAsInt(), secret.get()), secret.get().length, pointer);
    }
  }

  private void add(Key key, int bytes, Pointer pointer) {
    if (bytes < SHORTEST) {
      findings.add(Finding.of(GateRule.CSRF_KEY_WEAK, pointer, Integer.toString(number)));
    } else {
      keys.add(key);
    }
  }

  private void malformed(Pointer pointer, String reason) {
    findings.add(
        Finding.of(GateRule.CSRF_KEY_MALFORMED, pointer, Integer.toString(number), reason));
  }

  private static OptionalInt id(String text) {
    int id = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : HIGHEST_ID + 1;
    return id <= HIGHEST_ID ? OptionalInt.of(id) : OptionalInt.empty();
  }

  /** The decoder's own complaint would quote the key. */
  private static Optional<byte[]> decoded(String text) {
    boolean url = text.indexOf('-') >= 0 || text.indexOf('_') >= 0;
    Base64.Decoder decoder = url ? Base64.getUrlDecoder() : Base64.getDecoder();
    try {
      return Optional.of(decoder.decode(text));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** All that was read. Keys that were announced and are none leave a token gate without any. */
  TokenKeys keys(List<Setting> written) {
    boolean missing = !written.isEmpty() && number == 0 && findings.isEmpty();
    if (missing && lookup.isFinal()) {
      findings.add(Finding.of(GateRule.CSRF_KEY_MISSING, Pointer.to("tokenKeys")));
    }
    return new TokenKeys(keys, findings);
  }
}
