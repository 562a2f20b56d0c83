package dev.latchkey.testkit.shop;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import dev.latchkey.SameSite;
import dev.latchkey.SessionCookie;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** What a user writes: an application that browsers know by another origin than its address. */
@BrowserFacing(
    publicOrigins = "https://api.shop.example",
    credentials = Credentials.COOKIE,
    sessionCookie = @SessionCookie(name = "__Host-session", sameSite = SameSite.LAX))
public class ShopApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(OrderResource.class);
  }
}
