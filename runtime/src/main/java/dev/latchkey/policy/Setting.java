package dev.latchkey.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * One text that somebody wrote in a declaration, together with its place.
 *
 * @param text the text, exactly as written
 * @param pointer where it stands
 */
public record Setting(String text, Pointer pointer) {

  /**
   * The value of an attribute that is no list.
   *
   * @param attribute the attribute's name
   * @param text its value
   * @return a setting that points at the whole attribute
   */
  public static Setting of(String attribute, String text) {
    return new Setting(text, Pointer.to(attribute));
  }

  /**
   * The elements of a list attribute.
   *
   * @param attribute the attribute's name
   * @param texts its elements, in order
   * @return one setting for each, pointing at its index
   */
  public static List<Setting> list(String attribute, List<String> texts) {
    List<Setting> settings = new ArrayList<>(texts.size());
    for (int index = 0; index < texts.size(); index++) {
      settings.add(new Setting(texts.get(index), Pointer.to(attribute, index)));
    }
    return List.copyOf(settings);
  }
}
