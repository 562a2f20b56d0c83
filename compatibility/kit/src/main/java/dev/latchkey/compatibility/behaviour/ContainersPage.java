package dev.latchkey.compatibility.behaviour;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page that says what each container does: a table with a column for each, below it a section
 * for each, and one on what nobody measured. A run knows one container, and leaves what others
 * wrote.
 */
final class ContainersPage {

  private static final String SECTION = "\n## ";
  private static final String INTRODUCTION =
      """
      # Containers

      Written by the tests in [compatibility](../compatibility), which ask every container over a real socket; change its adapter \
      there, not this page. `yes` is what the line says; anything else has its reason and, where there is one, its remedy \
      below the table. A – says that the container has no such thing, or that its adapter does not ask for it.

      """;

  private final Map<String, Map<String, String>> columns = new LinkedHashMap<>();
  private final Map<String, String> sections = new LinkedHashMap<>();

  /** Reads what is there. */
  static ContainersPage parse(String text) {
    ContainersPage page = new ContainersPage();
    String[] parts = text.split(SECTION);
    List<String[]> rows =
        parts[0].lines().filter(it -> it.startsWith("|")).map(it -> cells(it)).toList();
    if (rows.isEmpty()) {
      return page;
    }
    String[] names = rows.get(0);
    for (int column = 2; column < names.length; column++) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (String[] row : rows.subList(2, rows.size())) {
        cells.put(row[1].strip(), row[column].strip());
      }
      page.columns.put(names[column].strip(), cells);
    }
    for (int part = 1; part < parts.length; part++) {
      int end = parts[part].indexOf('\n');
      page.sections.put(parts[part].substring(0, end), parts[part].substring(end + 1).strip());
    }
    page.sections.remove(NotAsked.TITLE);
    return page;
  }

  private static String[] cells(String line) {
    return line.split("\\|");
  }

  /** What a container's column says in a row; empty where it says nothing yet. */
  String cell(String container, String row) {
    return columns.getOrDefault(container, Map.of()).getOrDefault(row, "");
  }

  /** Puts in what one container does. */
  void put(String container, Map<String, String> cells, String section) {
    columns.put(container, new LinkedHashMap<>(cells));
    sections.put(container, section.strip());
  }

  /** Writes the page with the rows of a container, which are everybody's. */
  String render(String container) {
    StringBuilder text = new StringBuilder(INTRODUCTION);
    List<String> names = new ArrayList<>(columns.keySet());
    text.append("| | ").append(String.join(" | ", names)).append(" |\n");
    text.append("|---".repeat(names.size() + 1)).append("|\n");
    for (String row : columns.get(container).keySet()) {
      text.append("| ").append(row);
      names.forEach(name -> text.append(" | ").append(cell(name, row)));
      text.append(" |\n");
    }
    sections.forEach((name, section) -> append(text, name, section));
    append(text, NotAsked.TITLE, NotAsked.section().strip());
    return text.toString();
  }

  private static void append(StringBuilder text, String title, String section) {
    text.append(SECTION).append(title).append("\n\n").append(section).append('\n');
  }
}
