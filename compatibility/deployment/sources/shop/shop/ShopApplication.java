package shop;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import dev.latchkey.SameSite;
import dev.latchkey.SessionCookie;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** A web application with settings of its own, found by scanning. */
@ApplicationPath("/api")
@BrowserFacing(
    publicOrigins = "https://market.example",
    credentials = Credentials.COOKIE,
    sessionCookie = @SessionCookie(name = "__Host-session", sameSite = SameSite.LAX),
    tokenKeys = "${shop.keys}")
public class ShopApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(Orders.class, Tokens.class, Decisions.class, Leaks.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    var settings = new Properties();
    try (InputStream in = ShopApplication.class.getResourceAsStream("shop.properties")) {
      settings.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Object> properties = new HashMap<>();
    settings.forEach((name, value) -> properties.put(name.toString(), value));
    return properties;
  }
}
