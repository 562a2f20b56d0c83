package dev.latchkey.compatibility.tomcat;

import java.io.IOException;
import java.io.StringReader;
import org.apache.catalina.Context;
import org.apache.catalina.authenticator.BasicAuthenticator;
import org.apache.tomcat.util.descriptor.web.WebXml;
import org.apache.tomcat.util.descriptor.web.WebXmlParser;
import org.xml.sax.InputSource;

/** Tomcat's own authentication, as the {@code web.xml} of an application asks for it. */
final class Authentication {

  private static final String DESCRIPTOR = "<web-app>%s</web-app>";

  private Authentication() {}

  /** An embedded Tomcat reads none by itself, and has no authenticator until it is given one. */
  static void read(String elements, Context context) throws IOException {
    WebXml descriptor = new WebXml();
    InputSource text = new InputSource(new StringReader(DESCRIPTOR.formatted(elements)));
    if (!new WebXmlParser(false, false, true).parseWebXml(text, descriptor, false)) {
      throw new IOException("Tomcat does not read " + elements);
    }
    descriptor.getSecurityConstraints().forEach(context::addConstraint);
    context.setLoginConfig(descriptor.getLoginConfig());
    context.getPipeline().addValve(new BasicAuthenticator());
  }
}
