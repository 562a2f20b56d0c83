import dev.latchkey.processor.LatchkeyProcessor;
import javax.annotation.processing.Processor;

/**
 * Judges policies while javac runs, and generates their filters.
 *
 * <p>No module requires this one. It stands on the processor path, or on the processor module path
 * together with the modules {@code dev.latchkey.runtime}, {@code dev.latchkey.annotations} and
 * {@code jakarta.ws.rs}.
 */
// Neither of the automatic modules is there when this one runs.
@SuppressWarnings("requires-automatic")
module dev.latchkey.processor {
  requires dev.latchkey.runtime;
  requires java.compiler;
  // Shows bodies, where javac is the compiler.
  requires static jdk.compiler;
  // An annotation that only the compiler reads.
  requires static com.google.auto.service;
  // Part of the published jar, under another name.
  requires static com.palantir.javapoet;

  provides Processor with
      LatchkeyProcessor;
}
