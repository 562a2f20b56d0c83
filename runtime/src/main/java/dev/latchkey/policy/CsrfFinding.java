package dev.latchkey.policy;

/**
 * A finding about one endpoint, which several declarations meet in.
 *
 * @param finding the finding; its pointer is one inside the subject
 * @param subject what it is about
 */
public record CsrfFinding(Finding finding, Subject subject) {

  /** What a finding about an endpoint can be about. */
  public sealed interface Subject {

    /** The endpoint's method; the attribute {@code consumes} means its {@code @Consumes}. */
    Subject ENDPOINT = new Endpoint();

    /** The {@code @CsrfExempt} in force. */
    Subject EXEMPTION = new OfExemption();

    /** The {@code @CrossOriginPolicy} in force. */
    Subject SHARING = new Sharing();

    /** The {@code @BrowserFacing} of the application. */
    Subject APPLICATION = new Application();

    /** See {@link #ENDPOINT}. */
    record Endpoint() implements Subject {}

    /** See {@link #EXEMPTION}. */
    record OfExemption() implements Subject {}

    /** See {@link #SHARING}. */
    record Sharing() implements Subject {}

    /** See {@link #APPLICATION}. */
    record Application() implements Subject {}

    /**
     * One of the declarations that add up, or that an exemption overrides.
     *
     * @param index its place in the chain, the nearest is 0
     */
    record OfProtection(int index) implements Subject {}
  }
}
