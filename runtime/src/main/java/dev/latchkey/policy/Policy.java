package dev.latchkey.policy;

import java.util.List;
import java.util.Set;

/**
 * A {@code @CrossOriginPolicy} as somebody wrote it, before anything was judged or inferred.
 *
 * @param scope what it stands on
 * @param origins the origin patterns
 * @param methods the method names; {@link #INFERRED} stands for the verbs served
 * @param allowedHeaders the request header names; {@link #INFERRED} stands for those that the
 *     signatures ask for
 * @param exposedHeaders the response header names
 * @param allowCredentials whether credentialed responses are shared
 * @param maxAge seconds, or -1
 * @param overrules the refusals that the author overrules
 */
public record Policy(
    Scope scope,
    List<Setting> origins,
    List<Setting> methods,
    List<Setting> allowedHeaders,
    List<Setting> exposedHeaders,
    boolean allowCredentials,
    int maxAge,
    Set<Overrule> overrules) {

  /** Same text as {@code dev.latchkey.CrossOriginPolicy.INFERRED}; no header or method name. */
  public static final String INFERRED = "<inferred>";

  /** The element that means "any". */
  public static final String ANY = "*";

  /**
   * Copies the lists.
   *
   * @param scope what it stands on
   * @param origins the origin patterns
   * @param methods the method names; {@link #INFERRED} stands for the verbs served
   * @param allowedHeaders the request header names; {@link #INFERRED} stands for those that the
   *     signatures ask for
   * @param exposedHeaders the response header names
   * @param allowCredentials whether credentialed responses are shared
   * @param maxAge seconds, or -1
   * @param overrules the refusals that the author overrules
   */
  public Policy {
    origins = List.copyOf(origins);
    methods = List.copyOf(methods);
    allowedHeaders = List.copyOf(allowedHeaders);
    exposedHeaders = List.copyOf(exposedHeaders);
    overrules = Set.copyOf(overrules);
  }

  /**
   * Whether a list holds an element with exactly this text.
   *
   * @param settings the list
   * @param text the text
   * @return {@code true} if one does
   */
  static boolean lists(List<Setting> settings, String text) {
    return settings.stream().anyMatch(setting -> setting.text().equals(text));
  }
}
