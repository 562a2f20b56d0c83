/**
 * The vocabulary: what a resource says about other origins.
 *
 * <p>A module that carries the annotations usually requires {@code dev.latchkey.runtime}, which
 * brings this one along.
 */
module dev.latchkey.annotations {
  exports dev.latchkey;
}
