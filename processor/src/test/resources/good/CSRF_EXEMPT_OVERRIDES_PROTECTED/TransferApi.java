package bank;

import jakarta.ws.rs.POST;

public interface TransferApi {

  @POST
  void order(String transfer);
}
