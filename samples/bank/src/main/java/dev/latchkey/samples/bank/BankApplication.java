package dev.latchkey.samples.bank;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import dev.latchkey.SameSite;
import dev.latchkey.SessionCookie;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The bank's API. Browsers see it on port 8080, and it knows its customers by a session cookie. */
@ApplicationPath("/api")
@BrowserFacing(
    publicOrigins = "${bank.public-origin:http://localhost:8080}",
    credentials = Credentials.COOKIE,
    sessionCookie = @SessionCookie(name = Sessions.COOKIE, sameSite = SameSite.LAX))
public class BankApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        AccountResource.class,
        RatesResource.class,
        SessionResource.class,
        TransferResource.class,
        UnprotectedTransferResource.class,
        StatementResource.class,
        UnprotectedStatementResource.class,
        CompilerResource.class,
        RequestJournalResource.class,
        StoryResource.class);
  }
}
