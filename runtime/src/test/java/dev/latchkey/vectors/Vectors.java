package dev.latchkey.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the files of test vectors, with their abbreviations written out. */
public final class Vectors {

  private Vectors() {}

  /**
   * The cases of one file.
   *
   * <p>{@code {prefix, repeat, times, suffix}} becomes the long string that it stands for, and an
   * array element {@code {line, copies}} becomes that many equal elements.
   *
   * @param file the file's name, {@code origin-patterns.json} say
   * @return its cases in order, never empty
   * @throws IllegalArgumentException if there is no such file, or no case in it
   * @throws UncheckedIOException if it is not JSON
   */
  public static List<JsonNode> read(String file) {
    List<JsonNode> cases = new ArrayList<>();
    load(file).path("cases").forEach(vector -> cases.add(expand(vector)));
    if (cases.isEmpty()) {
      throw new IllegalArgumentException("no cases in " + file);
    }
    return List.copyOf(cases);
  }

  private static JsonNode load(String file) {
    try (InputStream in = Vectors.class.getResourceAsStream("/vectors/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("no vectors " + file);
      }
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode expand(JsonNode node) {
    if (node instanceof ArrayNode array) {
      return expandElements(array);
    }
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    if (object.has("repeat")) {
      return longText(object);
    }
    ObjectNode expanded = JsonNodeFactory.instance.objectNode();
    object.properties().forEach(field -> expanded.set(field.getKey(), expand(field.getValue())));
    return expanded;
  }

  private static ArrayNode expandElements(ArrayNode array) {
    ArrayNode expanded = JsonNodeFactory.instance.arrayNode();
    for (JsonNode element : array) {
      int copies = element.path("copies").asInt(1);
      JsonNode value = element.has("copies") ? element.get("line") : element;
      for (int copy = 0; copy < copies; copy++) {
        expanded.add(expand(value));
      }
    }
    return expanded;
  }

  private static TextNode longText(ObjectNode parts) {
    return TextNode.valueOf(
        parts.path("prefix").asText()
            + parts.get("repeat").asText().repeat(parts.get("times").asInt())
            + parts.path("suffix").asText());
  }
}
