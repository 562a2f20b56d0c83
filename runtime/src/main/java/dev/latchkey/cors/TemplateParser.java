package dev.latchkey.cors;

import dev.latchkey.cors.PathTemplate.Literal;
import dev.latchkey.cors.PathTemplate.Segment;
import dev.latchkey.cors.PathTemplate.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one path template: {@code literal}, <code>{name}</code>, <code>{name: expression}</code>.
 *
 * @see <a
 *     href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1#uritemplates">Jakarta
 *     RESTful Web Services 3.1, section 3.4</a>
 */
final class TemplateParser {

  private static final String ANY_SEGMENT = "([^/]+?)";

  private final String template;
  private final boolean slashAtEnd;
  private final List<Segment> segments = new ArrayList<>();
  private final StringBuilder tail = new StringBuilder();
  private int literals;
  private int variables;
  private int expressions;
  private int position;

  TemplateParser(String template) {
    int start = template.startsWith("/") ? 1 : 0;
    slashAtEnd = template.length() > start && template.endsWith("/");
    this.template = template.substring(start, template.length() - (slashAtEnd ? 1 : 0));
  }

  PathTemplate parse() {
    while (position < template.length()) {
      readSegment();
      if (position < template.length()) {
        position++;
        literals++;
      }
    }
    return new PathTemplate(
        segments, tail.isEmpty() ? Optional.empty() : Optional.of(tail.toString()), ranks());
  }

  /** A slash at the end matches nothing more, but counts as a literal character in Jersey. */
  private Ranks ranks() {
    var rank = new Rank(literals, variables, expressions);
    return slashAtEnd
        ? new Ranks(rank, new Rank(literals + 1, variables, expressions))
        : Ranks.of(rank);
  }

  private void readSegment() {
    var expression = new StringBuilder();
    int variablesBefore = variables;
    int expressionsBefore = expressions;
    int literalsBefore = literals;
    String literal = "";
    while (position < template.length() && template.charAt(position) != '/') {
      if (template.charAt(position) == '{') {
        expression.append(readVariable());
      } else {
        literal = readLiteral();
        expression.append(Pattern.quote(literal));
      }
    }
    boolean onlyLiteral = variables == variablesBefore;
    boolean onlyVariable =
        variables == variablesBefore + 1
            && expressions == expressionsBefore
            && literals == literalsBefore;
    if (tail.isEmpty() && onlyLiteral) {
      segments.add(new Literal(literal));
    } else if (tail.isEmpty() && onlyVariable) {
      segments.add(new Variable());
    } else {
      tail.append('/').append(expression);
    }
  }

  private String readLiteral() {
    int start = position;
    while (position < template.length() && "/{".indexOf(template.charAt(position)) < 0) {
      position++;
    }
    literals += position - start;
    return LiteralEncoding.encode(template.substring(start, position));
  }

  private String readVariable() {
    int start = position + 1;
    position = closingBrace() + 1;
    String variable = template.substring(start, position - 1);
    variables++;
    int colon = variable.indexOf(':');
    if (colon < 0) {
      return ANY_SEGMENT;
    }
    expressions++;
    return "(" + variable.substring(colon + 1).strip() + ")";
  }

  private int closingBrace() {
    int depth = 0;
    for (int i = position; i < template.length(); i++) {
      char c = template.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "A brace is not closed in the path template \"" + template + "\".");
  }
}
