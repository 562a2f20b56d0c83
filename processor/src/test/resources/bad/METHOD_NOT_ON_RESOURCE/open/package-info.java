@CrossOriginPolicy(origins = "*", methods = "DELETE") // WARNING METHOD_NOT_ON_RESOURCE @ "DELETE"
package bank.open;

import dev.latchkey.CrossOriginPolicy;
