package dev.latchkey.compatibility.served;

import java.util.Set;

/** Serves resources for which nobody wrote an application. */
public final class ListedApplication extends KitApplication {

  @Override
  protected Set<Class<?>> resources() {
    return surroundings().resources();
  }
}
