package failing;

/** Is taken away after it was compiled. */
public class Missing {}
