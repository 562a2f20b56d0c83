package dev.latchkey.csrf;

/** What a declaration says about one attribute of a cookie. */
sealed interface DeclaredAttribute {

  /** Its name, as a missing one is written. */
  String name();

  /** The whole attribute, as a missing one is written; empty if none is declared. */
  String text();

  /** Whether browsers read what is declared from a value that stands in a line. */
  boolean agrees(String value);

  /** An attribute without a value; browsers ignore one that stands there. */
  record Flag(String name, boolean set) implements DeclaredAttribute {

    @Override
    public String text() {
      return set ? name : "";
    }

    @Override
    public boolean agrees(String value) {
      return set;
    }
  }

  /** Its text counts to the letter. */
  record Path(String path) implements DeclaredAttribute {

    @Override
    public String name() {
      return "Path";
    }

    @Override
    public String text() {
      return path.isEmpty() ? "" : "Path=" + path;
    }

    @Override
    public boolean agrees(String value) {
      return value.equals(path);
    }
  }

  /** Its case does not count, nor does a dot before it. */
  record Domain(String domain) implements DeclaredAttribute {

    @Override
    public String name() {
      return "Domain";
    }

    @Override
    public String text() {
      return domain.isEmpty() ? "" : "Domain=" + domain;
    }

    @Override
    public boolean agrees(String value) {
      return CaseInsensitive.equal(withoutDot(value), withoutDot(domain));
    }

    private static String withoutDot(String domain) {
      return domain.startsWith(".") ? domain.substring(1) : domain;
    }
  }

  /** Its case does not count; with a value that they do not know, browsers take their default. */
  record SameSite(String value) implements DeclaredAttribute {

    @Override
    public String name() {
      return "SameSite";
    }

    @Override
    public String text() {
      return "SameSite=" + value;
    }

    @Override
    public boolean agrees(String other) {
      return CaseInsensitive.equal(other, value);
    }
  }
}
