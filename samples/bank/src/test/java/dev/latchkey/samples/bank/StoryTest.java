package dev.latchkey.samples.bank;

import java.io.IOException;
import java.nio.file.Path;

/** The story as the sample runs it. */
class StoryTest extends StoryPlayed {

  @Override
  RunningStory begin(Path folder) throws IOException {
    return RunningStory.onThisMachine();
  }
}
