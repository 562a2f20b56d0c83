package dev.latchkey.compatibility.cxf;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Difference;
import java.util.EnumMap;
import java.util.Map;

/** CXF of a line of releases whose `cxf-rt-rs-sse` can be had. */
public final class CxfWithEventsContainer extends CxfContainer {

  @Override
  public Map<Behaviour, Difference> differences() {
    Map<Behaviour, Difference> differences = new EnumMap<>(super.differences());
    differences.remove(Behaviour.EVENTS);
    return differences;
  }
}
