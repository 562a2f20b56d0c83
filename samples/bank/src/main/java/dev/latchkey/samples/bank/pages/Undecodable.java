package dev.latchkey.samples.bank.pages;

import java.io.CharConversionException;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;

/**
 * Paths that Grizzly cannot decode, such as those that climb above the root, are not found: by
 * itself it answers them as errors of the server.
 */
final class Undecodable extends BaseFilter implements AddOn {

  private static final String NOWHERE = "/undecodable";
  private static final boolean ENCODED_SLASHES = false;

  @Override
  public void setup(NetworkListener listener, FilterChainBuilder filters) {
    filters.add(filters.indexOfType(HttpServerFilter.class), this);
  }

  @Override
  public NextAction handleRead(FilterChainContext context) {
    HttpContent content = context.getMessage();
    if (content.getHttpHeader() instanceof HttpRequestPacket request && !decodable(request)) {
      request.setRequestURI(NOWHERE);
    }
    return context.getInvokeAction();
  }

  private static boolean decodable(HttpRequestPacket request) {
    try {
      request.getRequestURIRef().getDecodedRequestURIBC(ENCODED_SLASHES);
      return true;
    } catch (CharConversionException | RuntimeException e) {
      // Grizzly's decoder runs out of its array at some that climb.
      return false;
    }
  }
}
