package dev.latchkey.samples.bank;

import dev.latchkey.samples.bank.pages.Origins;
import dev.latchkey.samples.bank.pages.Pages;
import java.io.IOException;
import java.util.Map;
import org.glassfish.grizzly.http.server.HttpHandlerRegistration;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpContainer;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The bank's API and page on an HTTP server. Latchkey registers itself: nothing here names it. */
final class BankServer {

  /** Jersey takes the {@code @ApplicationPath} off by itself, so its context is the root. */
  private static final HttpHandlerRegistration API =
      HttpHandlerRegistration.builder().contextPath("/api").urlPattern("/*").build();

  private BankServer() {}

  /**
   * Starts the bank.
   *
   * @param port to listen on; 0 is any free one
   * @param origins where browsers find everybody
   * @param books what the bank remembers
   * @param properties of the Jakarta REST application
   */
  static HttpServer start(int port, Origins origins, Books books, Map<String, Object> properties)
      throws IOException {
    var server = new HttpServer();
    server.addListener(Pages.listener("bank", port));
    // Where evil-coupons is, under another name: nobody configures it apart.
    ResourceConfig application =
        application(books)
            .property("bank.neighbour", origins.neighbour())
            .addProperties(properties);
    var api = ContainerFactory.createContainer(GrizzlyHttpContainer.class, application);
    server.getServerConfiguration().addHttpHandler(api, API);
    Pages.ofBank(server.getServerConfiguration(), origins);
    return Servers.start(server);
  }

  private static ResourceConfig application(Books books) {
    var keeper = new JournalKeeper(books.journal());
    var broken = new BrokenSource();
    return ResourceConfig.forApplication(new BankApplication())
        .property(ServerProperties.WADL_FEATURE_DISABLE, true)
        .property("dev.latchkey.csrf.CsrfListener", keeper)
        .register(keeper)
        .register(new ChosenCookieFilter())
        .register(
            new AbstractBinder() {
              @Override
              protected void configure() {
                bind(books).to(Books.class);
                bind(books.ledger()).to(Ledger.class);
                bind(books.sessions()).to(Sessions.class);
                bind(books.teller()).to(Teller.class);
                bind(broken).to(BrokenSource.class);
              }
            });
  }
}
