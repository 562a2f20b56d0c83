@CrossOriginPolicy(origins = "https://app.bank.example")
package bank.rest;

import dev.latchkey.CrossOriginPolicy;
