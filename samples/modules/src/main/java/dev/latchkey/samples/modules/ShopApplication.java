package dev.latchkey.samples.modules;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import dev.latchkey.CsrfProtected;
import dev.latchkey.SameSite;
import dev.latchkey.SessionCookie;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The shop knows its customers by a cookie, so every order is protected. */
@ApplicationPath("/")
@BrowserFacing(
    publicOrigins = "https://shop.example",
    credentials = Credentials.COOKIE,
    sessionCookie = @SessionCookie(name = "__Host-session", sameSite = SameSite.LAX))
@CsrfProtected
public class ShopApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(OrderResource.class);
  }
}
