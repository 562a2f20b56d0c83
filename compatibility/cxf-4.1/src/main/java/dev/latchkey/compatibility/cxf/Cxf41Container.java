package dev.latchkey.compatibility.cxf;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Difference;
import dev.latchkey.compatibility.container.WireRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** CXF 4.1, of which the module for server-sent events can be had, with an older Jetty. */
public final class Cxf41Container extends CxfContainer {

  @Override
  public Map<Behaviour, Difference> differences() {
    Map<Behaviour, Difference> differences = new EnumMap<>(super.differences());
    differences.remove(Behaviour.EVENTS);
    return differences;
  }

  /** Of spaces in a row it counts one. */
  @Override
  protected String read(WireRequest request) {
    return request.toString().replaceAll(" +", " ");
  }

  @Override
  protected boolean isOfAnotherHost(String line) {
    return super.isOfAnotherHost(line) || line.contains(" HTTP://bank.example:80/");
  }

  /** Its servlets were not looked at. */
  @Override
  public List<String> remarks() {
    return List.of();
  }

  @Override
  public List<String> ownAnswers() {
    List<String> answers = new ArrayList<>(super.ownAnswers());
    answers.add("400 for an absolute target with a port that `Host` does not name.");
    return answers;
  }
}
