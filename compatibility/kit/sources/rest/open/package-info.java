@CrossOriginPolicy(origins = "https://package.example")
package rest.open;

import dev.latchkey.CrossOriginPolicy;
