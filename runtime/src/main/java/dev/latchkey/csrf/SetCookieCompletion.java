package dev.latchkey.csrf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One {@code Set-Cookie} line on its way to what is declared. */
final class SetCookieCompletion {

  private final List<DeclaredAttribute> declared;
  private final StringBuilder line;
  private final Set<DeclaredAttribute> met = new HashSet<>();
  private final List<String> corrected = new ArrayList<>(0);

  /** Browsers end the pair and every attribute at a semicolon, also between quotes. */
  SetCookieCompletion(List<DeclaredAttribute> declared, String given) {
    this.declared = declared;
    int end = nextSemicolon(given, 0);
    line = new StringBuilder(given.length() + 80).append(given, 0, end);
    while (end < given.length()) {
      int start = end + 1;
      end = nextSemicolon(given, start);
      read(given.substring(start, end));
    }
    addMissing();
  }

  private static int nextSemicolon(String given, int from) {
    int semicolon = given.indexOf(';', from);
    return semicolon < 0 ? given.length() : semicolon;
  }

  private void read(String attribute) {
    int equals = attribute.indexOf('=');
    int end = equals < 0 ? attribute.length() : equals;
    DeclaredAttribute known = find(Blanks.strip(attribute, 0, end));
    if (known == null) {
      line.append(';').append(attribute);
      return;
    }
    int value = equals < 0 ? end : end + 1;
    judge(known, attribute, Blanks.strip(attribute, value, attribute.length()));
  }

  private DeclaredAttribute find(String name) {
    for (DeclaredAttribute attribute : declared) {
      if (CaseInsensitive.equal(name, attribute.name())) {
        return attribute;
      }
    }
    return null;
  }

  /** Browsers heed the last of several; the first keeps its place and says what is declared. */
  private void judge(DeclaredAttribute known, String attribute, String value) {
    boolean first = met.add(known) && !known.text().isEmpty();
    if (first && known.agrees(value)) {
      line.append(';').append(attribute);
      return;
    }
    correct(known);
    if (first) {
      write(known);
    }
  }

  private void addMissing() {
    for (DeclaredAttribute attribute : declared) {
      if (!met.contains(attribute) && !attribute.text().isEmpty()) {
        write(attribute);
      }
    }
  }

  private void write(DeclaredAttribute attribute) {
    boolean separated = line.charAt(line.length() - 1) == ';';
    line.append(separated ? " " : "; ").append(attribute.text());
  }

  private void correct(DeclaredAttribute attribute) {
    if (!corrected.contains(attribute.name())) {
      corrected.add(attribute.name());
    }
  }

  SessionCookieGuard.Completed completed() {
    return new SessionCookieGuard.Completed(line.toString(), corrected);
  }
}
