package dev.latchkey;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Closes a method or a class that a wider {@link CrossOriginPolicy} would open: scripts of other
 * origins cannot read its responses, and its preflights are refused.
 *
 * <p>It closes the endpoint to <em>readers</em> of other origins and is no access control: a
 * request that needs no preflight still arrives and is still served.
 *
 * <p>Right:
 *
 * <pre>{@code
 * @Path("/accounts")
 * @CrossOriginPolicy(origins = "https://app.bank.example")
 * public class AccountsResource {
 *   @GET public List<Account> list() { … }
 *
 *   @GET @Path("audit") @NotSharedCrossOrigin public Audit audit() { … }
 * }
 * }</pre>
 *
 * <p>Wrong: beside a {@code @CrossOriginPolicy} on one element ({@code CONFLICTING_SHARING}); where
 * no wider policy exists ({@code NOTHING_TO_CLOSE}).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface NotSharedCrossOrigin {}
