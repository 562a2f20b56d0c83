@CrossOriginPolicy(origins = "https://app.bank.example") // WARNING POLICY_ON_NON_RESOURCE @ @CrossOriginPolicy
package bank.model;

import dev.latchkey.CrossOriginPolicy;
