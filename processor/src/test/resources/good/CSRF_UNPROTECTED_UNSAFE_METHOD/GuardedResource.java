package bank;

import dev.latchkey.CsrfProtected;

// S119
@CsrfProtected
public abstract class GuardedResource {}
