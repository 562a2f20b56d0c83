package dev.latchkey.samples.bank.pages;

import org.glassfish.grizzly.http.server.CLStaticHttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;

/** Files from folders of resources; the first folder that has one wins. */
final class FileHandler extends CLStaticHttpHandler {

  private final PagePolicy policy;

  FileHandler(PagePolicy policy, String... folders) {
    super(FileHandler.class.getClassLoader(), folders);
    this.policy = policy;
    setFileCacheEnabled(false);
  }

  @Override
  protected boolean handle(String path, Request request, Response response) throws Exception {
    policy.write(response);
    return super.handle(path, request, response);
  }
}
