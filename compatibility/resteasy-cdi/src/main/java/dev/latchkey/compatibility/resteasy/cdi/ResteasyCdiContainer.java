package dev.latchkey.compatibility.resteasy.cdi;

import dev.latchkey.compatibility.resteasy.ResteasyContainer;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.api.ServletInfo;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import java.util.UUID;
import org.jboss.resteasy.cdi.CdiInjectorFactory;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.servlet.HttpServlet30Dispatcher;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.jboss.weld.Container;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jboss.weld.environment.servlet.Listener;

/**
 * RESTEasy on Undertow, with Weld. It is put together here: {@code SeBootstrap} would name each
 * bean container alike, and so start one at a time.
 */
public final class ResteasyCdiContainer extends ResteasyContainer {

  @Override
  public String name() {
    return super.name() + " with CDI";
  }

  @Override
  public boolean hasBeans() {
    return true;
  }

  @Override
  protected Server start(Application application, int port) throws Exception {
    ClassLoader classes = Thread.currentThread().getContextClassLoader();
    BeanArchives.in(classes);
    Weld weld = new Weld(UUID.randomUUID().toString()).setClassLoader(classes);
    WeldContainer beans = weld.initialize();
    ResteasyDeployment rest = deployment(application, beans);
    try {
      rest.start();
      DeploymentManager web = Servlets.newContainer().addDeployment(web(classes, rest, beans));
      web.deploy();
      return new Started(listening(web.start(), port), web, rest, weld);
    } catch (Exception e) {
      weld.shutdown();
      throw e;
    }
  }

  private static ResteasyDeployment deployment(Application application, WeldContainer beans) {
    ResteasyDeployment rest = new ResteasyDeploymentImpl();
    rest.setApplication(application);
    // As its servlet does in a WAR: otherwise beans get the providers of whichever started last.
    rest.setDeploymentSensitiveFactoryEnabled(true);
    rest.setInjectorFactory(new CdiInjectorFactory(beans.getBeanManager()));
    return rest;
  }

  private static DeploymentInfo web(
      ClassLoader classes, ResteasyDeployment rest, WeldContainer beans) {
    ServletInfo servlet =
        Servlets.servlet("rest", HttpServlet30Dispatcher.class)
            .setAsyncSupported(true)
            .setLoadOnStartup(1)
            .addMapping("/api/*")
            .addInitParam("resteasy.servlet.mapping.prefix", "/api");
    return Servlets.deployment()
        .setClassLoader(classes)
        .setContextPath("/")
        .setDeploymentName(beans.getId())
        .addServletContextAttribute(ResteasyDeployment.class.getName(), rest)
        .addInitParameter(Container.CONTEXT_ID_KEY, beans.getId())
        .addServlet(servlet)
        .addListener(
            Servlets.listener(
                Listener.class, new ImmediateInstanceFactory<>(Listener.using(beans))));
  }

  private static Undertow listening(HttpHandler handler, int port) {
    Undertow undertow =
        Undertow.builder().addHttpListener(port, "localhost").setHandler(handler).build();
    undertow.start();
    return undertow;
  }

  private record Started(
      Undertow undertow, DeploymentManager web, ResteasyDeployment rest, Weld weld)
      implements Server {

    @Override
    public int port() {
      return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
    }

    @Override
    public void close() {
      undertow.stop();
      stopWeb();
      rest.stop();
      weld.shutdown();
    }

    private void stopWeb() {
      try {
        web.stop();
      } catch (ServletException e) {
        throw new IllegalStateException(e);
      }
      web.undeploy();
    }
  }
}
