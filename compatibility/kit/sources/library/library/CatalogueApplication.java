package library;

import dev.latchkey.compatibility.served.KitApplication;
import java.util.Set;

/** Stands alone, since not every container starts with it. */
public class CatalogueApplication extends KitApplication {

  @Override
  protected Set<Class<?>> resources() {
    return Set.of(Catalogue.class);
  }
}
