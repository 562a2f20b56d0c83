package dev.latchkey.samples.bank;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Step 6: what the compiler says of declarations that contradict themselves. */
@Path("/compiler")
@Produces(MediaType.APPLICATION_JSON)
public class CompilerResource {

  private final BrokenSource broken;

  /**
   * A resource for one request.
   *
   * @param broken the source that does not compile
   */
  @Inject
  public CompilerResource(BrokenSource broken) {
    this.broken = broken;
  }

  /**
   * Compiles.
   *
   * @return what the compiler said, in its order
   */
  @GET
  public List<CompilerMessage> compile() {
    return broken.compile();
  }
}
