package bank;

import dev.latchkey.NotSharedCrossOrigin;
import jakarta.ws.rs.Path;

@Path("/transfers")
@NotSharedCrossOrigin // WARNING NOTHING_TO_CLOSE @ @NotShared
public class TransferResource implements Readable, Writable {

  @Override
  public String serve() { // ERROR INHERITED_VERBS_DISAGREE @ serve
    return "[]";
  }
}
