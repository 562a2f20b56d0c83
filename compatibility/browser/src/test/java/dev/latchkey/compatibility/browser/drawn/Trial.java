package dev.latchkey.compatibility.browser.drawn;

import dev.latchkey.compatibility.browser.lab.Asked;
import dev.latchkey.compatibility.browser.lab.Lab;
import dev.latchkey.compatibility.browser.lab.OwnPages;
import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.compatibility.browser.lab.Seen;
import dev.latchkey.compatibility.browser.lab.Story;
import dev.latchkey.compatibility.browser.lab.Story.Reading;
import dev.latchkey.compatibility.browser.lab.Traffic;
import dev.latchkey.testkit.browser.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Has Chromium and the model perform what was drawn, page by page. */
final class Trial {

  private final Lab lab;
  private final Modelled model;

  Trial(Lab lab) {
    this.lab = lab;
    model = new Modelled(lab.address());
    lab.visit(RequestDraw.SECURE + OwnPages.COOKIES_PATH);
  }

  /** Grouped by pages: each is opened once, and sends all of its requests. */
  Map<Page, List<Triple>> perform(List<DrawnRequest> requests) {
    Map<Page, List<Triple>> triples = new LinkedHashMap<>();
    requests.stream()
        .collect(Collectors.groupingBy(DrawnRequest::page, LinkedHashMap::new, Collectors.toList()))
        .forEach((page, ofPage) -> triples.put(page, perform(page, triples.size(), ofPage)));
    return triples;
  }

  private List<Triple> perform(Page page, int number, List<DrawnRequest> requests) {
    List<Asked> asked = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (DrawnRequest request : requests) {
      asked.add(request.asked(id("chromium", number, asked.size())));
      outcomes.add(model.fetch(request, id("model", number, outcomes.size())));
    }
    List<Seen> seen = lab.perform(page, asked);
    Traffic traffic = Traffic.read();
    List<String> console = lab.console();
    List<Triple> triples = new ArrayList<>();
    for (DrawnRequest request : requests) {
      int index = triples.size();
      String id = id("chromium", number, index);
      triples.add(
          new Triple(
              request,
              Story.of(traffic, id, seen.get(index).reading()),
              Story.of(traffic, id("model", number, index), Reading.of(outcomes.get(index))),
              new Declared(request).story(),
              outcomes.get(index),
              console.stream().filter(line -> line.contains(id)).toList()));
    }
    return triples;
  }

  /** Two digits end each number, so that no id is the beginning of another. */
  private static String id(String who, int page, int request) {
    return "%s-%02d-%03d".formatted(who, page, request);
  }
}
