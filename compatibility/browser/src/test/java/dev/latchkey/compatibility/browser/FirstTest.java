package dev.latchkey.compatibility.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.processor.Compilations;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstTest {
  @Test
  void first(@TempDir Path folder) throws Exception {
    var pkg =
        Compilations.source(
            "shown.package-info",
            "@dev.latchkey.BrowserFacing(publicOrigins = {\"https://api.bank.example\", \"http://api.plain.example\"})",
            "package shown;");
    var source =
        Compilations.source(
            "shown.Notes",
            "package shown;",
            "import dev.latchkey.*; import jakarta.ws.rs.*; import jakarta.ws.rs.core.*;",
            "import dev.latchkey.compatibility.served.Journal;",
            "@Path(\"notes\") @CrossOriginPolicy(origins=\"https://app.bank.example\", allowCredentials=true)",
            "@CsrfProtected public class Notes {",
            "@PUT @Consumes(\"application/json\") public String put(@QueryParam(\"id\") String id, String body) { Journal.ran(\"ran \" + id); return \"\"; }",
            "@GET public String get(@QueryParam(\"id\") String id) { Journal.ran(\"ran \" + id); return \"\"; }}");
    long t = System.nanoTime();
    try (Lab lab = Lab.start(folder, List.of(pkg, source), List.of("shown.Notes"))) {
      System.out.println("start " + (System.nanoTime() - t) / 1e6);
      lab.chromium().driver().get("https://api.bank.example/api/page/cookies");
      int n = 0;
      for (String o : List.of("https://app.bank.example", "https://evil.example", "https://api.bank.example", "http://app.bank.example", "http://localhost:5173", "http://app.plain.example", "https://app.example.com:8443"))
        for (Page.Place place : Page.Place.values()) {
          t = System.nanoTime();
          String id = "c" + n++;
          Page page = new Page(place, o);
          var seen = lab.perform(page, Asked.fetch("PUT", "https://api.bank.example/api/notes?id=" + id).credentials("include").body("text", "{}").with(Map.of("Content-Type", "application/json")));
          System.out.println(page + " " + seen + " " + (System.nanoTime() - t) / 1e6);
          System.out.println("    " + Traffic.read().of(id) + Traffic.read().hasRun(id));
        }
      System.out.println(lab.version());
    }
  }
}
