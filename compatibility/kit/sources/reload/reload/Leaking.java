package reload;

import java.util.Set;

/** A mistake: the memory of the platform holds on to the class loader of the application. */
public class Leaking extends Bare {

  @Override
  public Set<Class<?>> getClasses() {
    System.getProperties().put(this, "held");
    return super.getClasses();
  }
}
