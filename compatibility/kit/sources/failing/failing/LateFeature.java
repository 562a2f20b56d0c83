package failing;

import jakarta.annotation.Priority;

/** Wants to be the last. */
@Priority(Integer.MAX_VALUE)
public class LateFeature extends EarlyFeature {}
