package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.junit.jupiter.api.Test;

/** Quarkus finds providers by the index of a jar, and nothing in a jar that has none. */
class IndexTest {

  private static Index index() throws IOException {
    ClassLoader loader = LatchkeyFeature.class.getClassLoader();
    try (InputStream stream = loader.getResourceAsStream("META-INF/jandex.idx")) {
      return new IndexReader(stream).read();
    }
  }

  @Test
  void listsAsProvidersWhatIsRegisteredAutomatically() throws IOException {
    assertThat(index().getAnnotations(Provider.class))
        .extracting(AnnotationInstance::target)
        .extracting(target -> target.asClass().name().toString())
        .containsExactlyInAnyOrderElementsOf(
            Latchkey.classes().stream().map(Class::getName).toList());
  }
}
