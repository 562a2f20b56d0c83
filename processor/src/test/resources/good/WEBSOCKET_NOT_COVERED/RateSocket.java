package bank;

import jakarta.websocket.OnMessage;
import jakarta.websocket.server.ServerEndpoint;

// S103
@ServerEndpoint(value = "/rates", configurator = OwnOrigin.class)
public class RateSocket {

  @OnMessage
  public void subscribed(String currency) {}
}
