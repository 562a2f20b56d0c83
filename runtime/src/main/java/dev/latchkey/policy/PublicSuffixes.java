package dev.latchkey.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The Public Suffix List: domains under which anyone can get a name. Both of its sections count,
 * the registries' and the hosting companies'.
 *
 * @see <a href="https://github.com/publicsuffix/list/wiki/Format">Public Suffix List, format</a>
 */
public final class PublicSuffixes {

  private static final String RESOURCE = "effective_tld_names.dat";
  private static final String VERSION = "// VERSION: ";

  private final Set<String> names = new HashSet<>();
  private final Set<String> wildcards = new HashSet<>();
  private final Set<String> exceptions = new HashSet<>();
  private final Set<String> ancestors = new HashSet<>();
  private final String date;

  /** Read once, and not before somebody asks: many applications need no list. */
  private static final class Holder {
    static final PublicSuffixes LIST = read();
  }

  private PublicSuffixes(List<String> lines) {
    date = date(lines);
    lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("//"))
        .forEach(line -> addRule(line.split("\\s", 2)[0]));
    // An empty list would find everything harmless.
    if (names.isEmpty()) {
      throw new IllegalStateException(RESOURCE + " has no rules");
    }
  }

  private static String date(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(VERSION))
        .map(line -> line.substring(VERSION.length()).split("_", 2)[0])
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(RESOURCE + " has no version"));
  }

  /**
   * The list that this version of Latchkey was built with.
   *
   * @return the list, read from the class path the first time
   * @throws IllegalStateException if the list is missing or is not one
   */
  public static PublicSuffixes load() {
    return Holder.LIST;
  }

  private static PublicSuffixes read() {
    try (InputStream in = PublicSuffixes.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no " + RESOURCE + " beside " + PublicSuffixes.class);
      }
      return new PublicSuffixes(
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addRule(String rule) {
    if (rule.startsWith("!")) {
      exceptions.add(ascii(rule.substring(1)));
    } else if (rule.startsWith("*.")) {
      String parent = ascii(rule.substring(2));
      wildcards.add(parent);
      ancestors.add(parent);
      addAncestors(parent);
    } else {
      String name = ascii(rule);
      names.add(name);
      addAncestors(name);
    }
  }

  private void addAncestors(String name) {
    for (String parent = parent(name); !parent.isEmpty(); parent = parent(parent)) {
      ancestors.add(parent);
    }
  }

  /** The list holds Unicode names, and origins hold their ASCII form. */
  private static String ascii(String name) {
    return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
  }

  private static String parent(String domain) {
    int dot = domain.indexOf('.');
    return dot < 0 ? "" : domain.substring(dot + 1);
  }

  /**
   * Whether anyone can get a name directly below a domain. A name of one label that the list does
   * not know counts as such, which is the list's own default rule.
   *
   * @param domain lower case, in its ASCII form, without a dot at the end
   * @return {@code true} if it is a public suffix
   */
  public boolean isSuffix(String domain) {
    if (exceptions.contains(domain)) {
      return false;
    }
    String parent = parent(domain);
    return parent.isEmpty() || names.contains(domain) || wildcards.contains(parent);
  }

  /**
   * The part of a domain that one party registered: a public suffix and the label before it.
   *
   * @param domain lower case, in its ASCII form, and no IP address
   * @return the registrable domain; empty for a public suffix
   * @see <a href="https://url.spec.whatwg.org/#host-registrable-domain">URL, registrable domain</a>
   */
  public Optional<String> registrableDomain(String domain) {
    if (isSuffix(domain)) {
      return Optional.empty();
    }
    String registrable = domain;
    while (!exceptions.contains(registrable) && !isSuffix(parent(registrable))) {
      registrable = parent(registrable);
    }
    return Optional.of(registrable);
  }

  /**
   * Whether some public suffix lies below a domain, so that names below the domain belong to
   * strangers although it is no suffix itself.
   *
   * @param domain lower case, in its ASCII form, without a dot at the end
   * @return {@code true} if there is one
   */
  public boolean hasSuffixBelow(String domain) {
    return ancestors.contains(domain);
  }

  /**
   * The date of the list.
   *
   * @return year, month and day, {@code 2026-10-06} say
   */
  public String date() {
    return date;
  }
}
