package bank;

import jakarta.websocket.server.ServerEndpointConfig;

public class OwnOrigin extends ServerEndpointConfig.Configurator {

  @Override
  public boolean checkOrigin(String origin) {
    return "https://bank.example".equals(origin);
  }
}
