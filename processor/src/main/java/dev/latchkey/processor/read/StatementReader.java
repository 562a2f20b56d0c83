package dev.latchkey.processor.read;

import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.ApplicationFacts.Refusal;
import dev.latchkey.policy.Pointer;
import dev.latchkey.policy.SessionCookie;
import dev.latchkey.policy.SessionCookie.SameSite;
import dev.latchkey.policy.Setting;
import dev.latchkey.processor.model.Application.Statement;
import dev.latchkey.processor.model.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Reads {@code @BrowserFacing} with the {@code @SessionCookie} in it. */
final class StatementReader {

  private static final String COOKIE = "sessionCookie";

  private static final List<String> COOKIE_ATTRIBUTES =
      List.of(
          "name", "sameSite", "secure", "httpOnly", "path", "domain", "partitioned", "beforeLogin");

  private final AnnotationValues values;
  private final Map<Pointer, AnnotationValue> places = new HashMap<>();

  private StatementReader(AnnotationMirror mirror) {
    this.values = new AnnotationValues(mirror);
  }

  static Optional<Statement> on(Element element) {
    return Mirrors.find(element, Names.BROWSER_FACING)
        .map(mirror -> new StatementReader(mirror).read(element, mirror));
  }

  private Statement read(Element element, AnnotationMirror mirror) {
    List<AnnotationValue> cookies = values.one(COOKIE).map(Mirrors::elements).orElse(List.of());
    ApplicationFacts facts =
        new ApplicationFacts(
            values.list("publicOrigins", List.of()),
            Set.copyOf(values.constants("credentials", Credential.class)),
            cookies.stream().findFirst().flatMap(this::cookie),
            values.constants("refuse", Refusal.class),
            values.list("tokenKeys", List.of()),
            values.number("tokenMaxAge"));
    places.putAll(values.places());
    return new Statement(
        facts, new Place(element, mirror, places), Describe.element(element), cookies.size());
  }

  /** Without a name or {@code SameSite} it does not compile, and javac says so. */
  private Optional<SessionCookie> cookie(AnnotationValue written) {
    if (!(written.getValue() instanceof AnnotationMirror mirror)) {
      return Optional.empty();
    }
    AnnotationValues cookie = new AnnotationValues(mirror);
    Optional<Setting> name = cookie.text("name");
    Optional<Setting> sameSite = cookie.text("sameSite");
    if (name.isEmpty() || sameSite.isEmpty()) {
      return Optional.empty();
    }
    SessionCookie read =
        new SessionCookie(
            within(name.get()),
            SameSite.valueOf(sameSite.get().text()),
            cookie.flag("secure", true),
            cookie.flag("httpOnly", true),
            within(cookie.text("path").orElse(Setting.of("path", "/"))),
            cookie.textOrNothing("domain").map(StatementReader::within),
            cookie.flag("partitioned", false),
            cookie.textOrNothing("beforeLogin").map(StatementReader::within));
    addPlaces(written, cookie.places());
    return Optional.of(read);
  }

  private void addPlaces(AnnotationValue whole, Map<Pointer, AnnotationValue> written) {
    for (String attribute : COOKIE_ATTRIBUTES) {
      places.put(
          Pointer.to(COOKIE + "." + attribute), written.getOrDefault(Pointer.to(attribute), whole));
    }
  }

  private static Setting within(Setting setting) {
    return Setting.of(COOKIE + "." + setting.pointer().attribute(), setting.text());
  }
}
