package bank;

import jakarta.websocket.OnMessage;
import jakarta.websocket.server.ServerEndpoint;

// S103
@ServerEndpoint("/rates") // WARNING WEBSOCKET_NOT_COVERED @ @ServerEndpoint
public class RateSocket {

  @OnMessage
  public void subscribed(String currency) {}
}
