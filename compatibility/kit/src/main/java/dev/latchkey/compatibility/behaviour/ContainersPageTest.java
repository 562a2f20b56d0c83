package dev.latchkey.compatibility.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.compiled.VectorCounts;
import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.Difference;
import dev.latchkey.compatibility.container.EmbeddedContainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page says of this container what its adapter says, which {@link BehaviourTest} and the
 * vectors hold it to. {@code -Dlatchkey.goldens=write} writes its column anew.
 */
class ContainersPageTest {

  private static final Path PAGE = Path.of("../../docs/containers.md");
  private static final String JDK = "JDK";
  private static final String VERSION = "Version";
  private static final String NOT_ASKED = "–";

  /** What tests with a tag are about. */
  private static final Map<String, String> LEFT_OUT =
      Map.of(
          EmbeddedContainer.TAG,
          "what is logged, the sentences of a refusal, an application class without the processor, redeployment",
          Container.APPLICATION_TAG,
          "annotations of an application class, redeployment",
          Container.TWO_APPLICATIONS_TAG,
          "two applications in one build",
          Container.REDEPLOYMENT_TAG,
          "redeployment");

  private final Container container = Container.current();

  @Test
  void thePageSaysOfThisContainerWhatWasObserved() throws IOException {
    boolean writes = "write".equals(System.getProperty("latchkey.goldens"));
    ContainersPage page = ContainersPage.parse(Files.exists(PAGE) ? Files.readString(PAGE) : "");
    String releases = releases(page);
    page.put(container.name(), cells(writes ? withThisJdk(releases) : releases), section());
    String expected = page.render(container.name());
    if (writes) {
      Files.writeString(PAGE, expected);
    }
    assertThat(PAGE).content().isEqualTo(expected);
  }

  /** Of another version of the container nobody has seen it yet. */
  private String releases(ContainersPage page) {
    boolean same = page.cell(container.name(), VERSION).equals(container.version());
    return same ? page.cell(container.name(), JDK) : "";
  }

  /** On which releases it ran is history: no run can say that of another. */
  private static String withThisJdk(String releases) {
    TreeSet<String> all = new TreeSet<>();
    if (!releases.isEmpty()) {
      all.addAll(List.of(releases.split(", ")));
    }
    all.add(String.valueOf(Runtime.version().feature()));
    return String.join(", ", all);
  }

  private static String leftOut() {
    String tags = System.getProperty("latchkey.excluded", "");
    return tags.isEmpty()
        ? "none"
        : Stream.of(tags.split(","))
            .map(tag -> Objects.requireNonNull(LEFT_OUT.get(tag), tag))
            .collect(Collectors.joining(", "));
  }

  private Map<String, String> cells(String releases) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put(VERSION, container.version());
    cells.put("Server", container.server());
    cells.put(JDK, releases);
    cells.put("Tests left out", leftOut());
    Behaviour.Part part = null;
    for (Behaviour behaviour : Behaviour.values()) {
      if (behaviour.part() != part) {
        part = behaviour.part();
        cells.put("**" + part.title() + "**", "");
      }
      cells.put(behaviour.title(), observed(behaviour));
    }
    cells.put(
        "**Vectors that are Latchkey's to answer; the others the container answers by itself, and one the compiler**",
        "");
    VectorCounts.all().forEach((file, count) -> cells.put("`" + file + "`", count));
    return cells;
  }

  private String observed(Behaviour behaviour) {
    Difference difference = container.differences().get(behaviour);
    if (difference != null) {
      return difference.observed();
    }
    return container.knows(behaviour) ? Observation.YES : NOT_ASKED;
  }

  private String section() {
    StringBuilder text = new StringBuilder();
    for (Behaviour behaviour : Behaviour.values()) {
      Difference difference = container.differences().get(behaviour);
      if (difference != null) {
        String sentences = (difference.reason() + " " + difference.remedy()).strip();
        text.append("- %s: %s. %s%n".formatted(plain(behaviour), difference.observed(), sentences));
      }
    }
    container.remarks().forEach(sentence -> text.append("- ").append(sentence).append('\n'));
    if (!container.ownAnswers().isEmpty()) {
      text.append("\nIt answers some requests itself, whoever asks and before anything runs:\n\n");
      container.ownAnswers().forEach(sentence -> text.append("- ").append(sentence).append('\n'));
    }
    return text.toString();
  }

  private static String plain(Behaviour behaviour) {
    boolean goesOn = behaviour.part() == Behaviour.Part.SHARING;
    return "*"
        + (goesOn ? behaviour.title().replace("… ", "Headers on ") : behaviour.title())
        + "*";
  }
}
