package dev.latchkey;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a {@code GET} or {@code HEAD} changes state, and so gets the origin gate.
 *
 * <p>It is a decision by itself: no {@link CsrfProtected} is needed beside it, though one may add
 * gates. It stands on the resource method, or on a method that it overrides, from which it is
 * inherited. A {@code GET} should not change state; where one does, for the sake of a link in a
 * mail say, {@code @POST} is the better cure.
 *
 * <p>What happens at run time. The gate stands before the method, also where the container answers
 * {@code HEAD} with a {@code GET}. It is stricter than before a {@code POST}: a request without a
 * page behind it ({@code Sec-Fetch-Site: none}) is refused, since a link that is opened from a mail
 * program is one, and so is whatever a browser fetches ahead ({@code Sec-Purpose}).
 *
 * <p>Right:
 *
 * <pre>{@code
 * @GET @Path("unsubscribe") @StateChanging
 * public Page unsubscribe(@QueryParam("list") String list) { … }
 * }</pre>
 *
 * <p>Wrong: on any other verb ({@code STATE_CHANGING_ON_UNSAFE_VERB}); beside {@link CsrfExempt}
 * ({@code CSRF_PROTECT_AND_EXEMPT}); on a {@code GET} beside a {@code @HEAD} method of the same
 * path that does not carry it ({@code CSRF_HEAD_ESCAPES_GUARD}).
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1">RFC 9110, section 9.2.1</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface StateChanging {}
