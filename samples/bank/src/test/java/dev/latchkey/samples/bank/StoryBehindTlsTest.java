package dev.latchkey.samples.bank;

import java.io.IOException;
import java.nio.file.Path;

/** The story as on the web, where a neighbour is a host of the same domain. */
class StoryBehindTlsTest extends StoryPlayed {

  @Override
  RunningStory begin(Path folder) throws IOException {
    return RunningStory.behindTls(folder);
  }
}
