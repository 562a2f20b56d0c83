package bank;

import dev.latchkey.CsrfProtected;

@CsrfProtected
public abstract class BaseResource {}
