package dev.latchkey.compatibility.browser.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.browser.lab.Asked;
import dev.latchkey.compatibility.browser.lab.Lab;
import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.compatibility.browser.lab.Seen;
import dev.latchkey.compatibility.browser.lab.Story;
import dev.latchkey.compatibility.browser.lab.Story.Reading;
import dev.latchkey.compatibility.browser.lab.Traffic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementTest {

  private static final long SEED = Long.getLong("latchkey.seed", 20261128L);

  @Test
  void agree(@TempDir Path folder) throws Exception {
    var draw = new Draw(SEED);
    System.out.println("seed " + SEED);
    var policyDraw = new PolicyDraw(draw);
    List<DrawnPolicy> policies = IntStream.range(0, 120).mapToObj(policyDraw::policy).toList();
    var requestDraw = new RequestDraw(draw);
    Map<Page, List<DrawnRequest>> byPage = new LinkedHashMap<>();
    for (var policy : policies)
      for (int i = 0; i < 5; i++) {
        var r = requestDraw.request(policy);
        byPage.computeIfAbsent(r.page(), p -> new ArrayList<>()).add(r);
      }
    var sources =
        Stream.concat(
                PolicyText.surroundings(List.of(RequestDraw.SECURE, RequestDraw.PLAIN)).stream(),
                policies.stream().map(PolicyText::source))
            .toList();
    long t = System.nanoTime();
    Map<Story.Verdict, Integer> verdicts = new EnumMap<>(Story.Verdict.class);
    int bad = 0;
    try (Lab lab =
        Lab.start(folder, sources, policies.stream().map(PolicyText::className).toList())) {
      System.out.println("start " + (System.nanoTime() - t) / 1e6);
      lab.chromium().driver().get("https://api.bank.example/api/page/cookies");
      int p = 0;
      for (var e : byPage.entrySet()) {
        t = System.nanoTime();
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < e.getValue().size(); i++)
          asked.add(e.getValue().get(i).asked("c" + p + "-" + i));
        List<Seen> seen = lab.perform(e.getKey(), asked);
        Traffic traffic = Traffic.read();
        Map<String, String> console = new LinkedHashMap<>();
        for (var en : lab.chromium().driver().manage().logs().get("browser"))
          console.put(en.getMessage(), "");
        for (int i = 0; i < seen.size(); i++) {
          Seen s = seen.get(i);
          String id = "c" + p + "-" + i;
          Story chromium =
              Story.of(
                  traffic,
                  "c" + p + "-" + i,
                  s.isReadable() ? Reading.of(s.status(), s.headers()) : null);
          Story declared = new Declared(e.getValue().get(i)).story();
          verdicts.merge(chromium.verdict(), 1, Integer::sum);
          if (!chromium.equals(declared) && bad++ < 200 && !chromium.differences(declared).toString().contains("cookies=none"))
            System.out.println(
                chromium.differences(declared) + "\n  " + e.getValue().get(i) + "\n  " + s + "\n" + console.keySet().stream().filter(m -> m.contains(id)).toList() + "\n" + PolicyText.text(e.getValue().get(i).policy()));
        }
        System.out.println(
            e.getKey() + " " + seen.size() + " " + (System.nanoTime() - t) / 1e6);
        p++;
      }
    }
    System.out.println(verdicts + " bad " + bad);
    assertThat(bad).isZero();
  }
}
