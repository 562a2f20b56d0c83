@CrossOriginPolicy(origins = "https://crud.bank.example", maxAge = -1)
package com.bank.crud;

import dev.latchkey.CrossOriginPolicy;
