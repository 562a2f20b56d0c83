package library;

import java.util.HashMap;
import java.util.Map;

/** Sets by itself whom its resources let read. */
public class ReadersApplication extends LibraryApplication {

  @Override
  public Map<String, Object> getProperties() {
    Map<String, Object> properties = new HashMap<>(super.getProperties());
    properties.put("library.readers", "https://other.example");
    return properties;
  }
}
