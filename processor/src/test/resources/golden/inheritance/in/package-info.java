@CrossOriginPolicy(origins = "https://crud.bank.example", maxAge = -1)
@CsrfProtected
package com.bank.crud;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
