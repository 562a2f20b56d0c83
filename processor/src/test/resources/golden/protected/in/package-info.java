@CsrfProtected(trustedOrigins = {CsrfProtected.INFERRED, "${bank.branch:https://branch.example}"})
package com.bank.guard;

import dev.latchkey.CsrfProtected;
