package bank;

import dev.latchkey.NotSharedCrossOrigin;

@NotSharedCrossOrigin // WARNING POLICY_ON_NON_RESOURCE @ @NotSharedCrossOrigin
public class Archive {

  public String read() {
    return "[]";
  }
}
