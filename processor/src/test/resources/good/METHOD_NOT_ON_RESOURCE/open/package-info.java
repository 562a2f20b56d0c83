@CrossOriginPolicy(origins = "*", methods = "GET")
package bank.open;

import dev.latchkey.CrossOriginPolicy;
