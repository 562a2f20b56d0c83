package bank;

import jakarta.ws.rs.POST;

public interface WebhookApi {

  @POST
  void paid(String event);
}
