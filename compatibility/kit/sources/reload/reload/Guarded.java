package reload;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import dev.latchkey.SameSite;
import dev.latchkey.SessionCookie;
import dev.latchkey.jaxrs.Latchkey;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Brings Latchkey along, and lists it for those containers that do not look for it. */
@BrowserFacing(
    publicOrigins = "https://reload.example",
    credentials = Credentials.COOKIE,
    sessionCookie = @SessionCookie(name = "__Host-session", sameSite = SameSite.LAX),
    tokenKeys = "${reload.keys}")
public class Guarded extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    Set<Class<?>> classes = new HashSet<>(Latchkey.classes());
    classes.addAll(Set.of(Notes.class, Tokens.class));
    return classes;
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "reload.readers",
        readers(),
        "reload.keys",
        "1:a2V5LW9mLXRoZS1yZWxvYWQta2V5LW9mLXRoZS1yZWw");
  }

  protected String readers() {
    return "https://reader.example";
  }
}
