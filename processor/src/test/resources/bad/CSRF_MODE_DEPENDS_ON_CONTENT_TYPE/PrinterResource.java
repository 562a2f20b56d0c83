package bank;

import jakarta.ws.rs.Path;

@Path("/printers")
public class PrinterResource {

  @Path("receipts")
  public ReceiptResource receipts() {
    return new ReceiptResource();
  }
}
