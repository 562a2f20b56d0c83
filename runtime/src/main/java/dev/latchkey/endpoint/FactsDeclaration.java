package dev.latchkey.endpoint;

import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.ApplicationFacts.Refusal;
import dev.latchkey.policy.SessionCookie;
import dev.latchkey.policy.SessionCookie.SameSite;
import dev.latchkey.policy.Setting;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code @BrowserFacing} as it stands in the source.
 *
 * <pre>{@code
 * endpoints.browserFacing(
 *     FactsDeclaration.on("BankApplication")
 *         .publicOrigins("https://bank.example")
 *         .credentials("COOKIE")
 *         .sessionCookie("__Host-session", "LAX")
 *         .declare());
 * }</pre>
 */
public final class FactsDeclaration {

  private final String owner;
  private final ApplicationFacts facts;

  private FactsDeclaration(String owner, ApplicationFacts facts) {
    this.owner = owner;
    this.facts = facts;
  }

  /**
   * Begins a statement with the defaults of the annotation.
   *
   * @param owner how messages call the annotated element
   * @return what sets the attributes
   */
  public static Attributes on(String owner) {
    return new Attributes(owner);
  }

  /**
   * How messages call the annotated element.
   *
   * @return for example {@code BankApplication}
   */
  public String owner() {
    return owner;
  }

  /**
   * The facts as written, with references.
   *
   * @return what start-up resolves and judges
   */
  public ApplicationFacts facts() {
    return facts;
  }

  /** The attributes of one annotation, texts as they stand in the source. */
  public static final class Attributes {
    private final String owner;
    private final Set<Credential> credentials = EnumSet.noneOf(Credential.class);
    private final Set<Refusal> refuse = EnumSet.noneOf(Refusal.class);
    private List<Setting> publicOrigins = List.of();
    private List<Setting> tokenKeys = List.of();
    private Optional<Setting> cookieName = Optional.empty();
    private Optional<Setting> domain = Optional.empty();
    private Optional<Setting> beforeLogin = Optional.empty();
    private SameSite sameSite = SameSite.LAX;
    private Setting path = Setting.of("sessionCookie.path", "/");
    private boolean secure = true;
    private boolean httpOnly = true;
    private boolean partitioned;
    private int tokenMaxAge;

    private Attributes(String owner) {
      this.owner = owner;
    }

    /**
     * Sets the attribute.
     *
     * @param texts its elements
     * @return these attributes
     */
    public Attributes publicOrigins(String... texts) {
      publicOrigins = Setting.list("publicOrigins", List.of(texts));
      return this;
    }

    /**
     * Sets the attribute.
     *
     * @param names names of {@link Credential}s
     * @return these attributes
     */
    public Attributes credentials(String... names) {
      for (String name : names) {
        credentials.add(Credential.valueOf(name));
      }
      return this;
    }

    /**
     * Sets the attribute.
     *
     * @param names names of {@link Refusal}s
     * @return these attributes
     */
    public Attributes refuse(String... names) {
      for (String name : names) {
        refuse.add(Refusal.valueOf(name));
      }
      return this;
    }

    /**
     * Sets the attribute.
     *
     * @param texts its elements: references, never keys
     * @return these attributes
     */
    public Attributes tokenKeys(String... texts) {
      tokenKeys = Setting.list("tokenKeys", List.of(texts));
      return this;
    }

    /**
     * Sets the attribute.
     *
     * @param seconds seconds, or 0
     * @return these attributes
     */
    public Attributes tokenMaxAge(int seconds) {
      tokenMaxAge = seconds;
      return this;
    }

    /**
     * Declares the session cookie, {@code Secure} and {@code HttpOnly} with the path {@code "/"}.
     *
     * @param name its name
     * @param sameSite the name of a {@link SameSite}
     * @return these attributes
     */
    public Attributes sessionCookie(String name, String sameSite) {
      cookieName = Optional.of(Setting.of("sessionCookie.name", name));
      this.sameSite = SameSite.valueOf(sameSite);
      return this;
    }

    /**
     * Says that the session cookie travels without TLS too.
     *
     * @return these attributes
     */
    public Attributes notSecure() {
      secure = false;
      return this;
    }

    /**
     * Says that scripts may read the session cookie.
     *
     * @return these attributes
     */
    public Attributes notHttpOnly() {
      httpOnly = false;
      return this;
    }

    /**
     * Says that browsers keep one session cookie for each top-level site.
     *
     * @return these attributes
     */
    public Attributes partitioned() {
      partitioned = true;
      return this;
    }

    /**
     * Sets the path of the session cookie.
     *
     * @param text a path
     * @return these attributes
     */
    public Attributes path(String text) {
      path = Setting.of("sessionCookie.path", text);
      return this;
    }

    /**
     * Sets the domain of the session cookie.
     *
     * @param text a domain
     * @return these attributes
     */
    public Attributes domain(String text) {
      domain = Optional.of(Setting.of("sessionCookie.domain", text));
      return this;
    }

    /**
     * Sets the cookie that tokens bind to before there is a session.
     *
     * @param text its name
     * @return these attributes
     */
    public Attributes beforeLogin(String text) {
      beforeLogin = Optional.of(Setting.of("sessionCookie.beforeLogin", text));
      return this;
    }

    /**
     * Ends the statement.
     *
     * @return the statement
     */
    public FactsDeclaration declare() {
      Optional<SessionCookie> cookie =
          cookieName.map(
              name ->
                  new SessionCookie(
                      name, sameSite, secure, httpOnly, path, domain, partitioned, beforeLogin));
      return new FactsDeclaration(
          owner,
          new ApplicationFacts(publicOrigins, credentials, cookie, refuse, tokenKeys, tokenMaxAge));
    }
  }
}
