package dev.latchkey.compatibility.browser.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.compatibility.browser.lab.Asked;
import dev.latchkey.compatibility.browser.lab.Lab;
import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.compatibility.browser.lab.Seen;
import dev.latchkey.compatibility.browser.lab.Story;
import dev.latchkey.compatibility.browser.lab.Traffic;
import dev.latchkey.compatibility.compiled.VectorResource;
import dev.latchkey.jaxrs.UnmappedExceptionMapper;
import dev.latchkey.testkit.browser.Browser;
import dev.latchkey.testkit.browser.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Has Chromium and the model perform vectors, all of one page at once. */
final class Stage {

  private final Lab lab;

  private Stage(Lab lab) {
    this.lab = lab;
  }

  static List<Performed> perform(Path folder, List<JsonNode> vectors) throws IOException {
    List<VectorResource> resources =
        IntStream.range(0, vectors.size())
            .mapToObj(number -> new VectorResource(number, vectors.get(number)))
            .toList();
    try (Lab lab =
        Lab.start(
            folder,
            Stream.concat(
                    Stream.of(VectorResource.browserFacing()),
                    resources.stream().map(VectorResource::source))
                .toList(),
            resources.stream().map(VectorResource::className).toList(),
            // Jersey throws away the response to an exception that nobody maps.
            UnmappedExceptionMapper.class)) {
      return new Stage(lab).perform(vectors);
    }
  }

  private List<Performed> perform(List<JsonNode> vectors) {
    List<Performed> performed = new ArrayList<>();
    IntStream.range(0, vectors.size())
        .filter(number -> Exclusion.of(vectors.get(number)).isEmpty())
        .mapToObj(number -> new Performance(number, vectors.get(number)))
        .collect(Collectors.groupingBy(Performance::page, LinkedHashMap::new, Collectors.toList()))
        .forEach((page, ofPage) -> performed.addAll(perform(page, ofPage)));
    return performed;
  }

  private List<Performed> perform(Page page, List<Performance> performances) {
    List<Asked> asked = performances.stream().map(it -> it.asked(id("chromium", it))).toList();
    List<Seen> seen = lab.perform(page, asked);
    Browser model = Browser.visiting(lab.address()).publicOrigin(Performance.APPLICATION);
    Map<Performance, Outcome> outcomes = new LinkedHashMap<>();
    performances.forEach(it -> outcomes.put(it, it.modelled(model, id("model", it))));
    Traffic traffic = Traffic.read();
    return performances.stream()
        .map(it -> performed(it, seen.get(performances.indexOf(it)), outcomes.get(it), traffic))
        .toList();
  }

  private static Performed performed(
      Performance performance, Seen seen, Outcome outcome, Traffic traffic) {
    return new Performed(
        performance,
        seen,
        Story.of(traffic, id("chromium", performance), seen.reading()),
        Story.of(traffic, id("model", performance), Story.Reading.of(outcome)),
        outcome);
  }

  private static String id(String who, Performance performance) {
    return "%s-%02d".formatted(who, performance.number());
  }
}
