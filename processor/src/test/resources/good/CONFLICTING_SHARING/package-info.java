@CrossOriginPolicy(origins = "https://partner.example")
package bank;

import dev.latchkey.CrossOriginPolicy;
