/** A package under a policy. */
@CrossOriginPolicy(origins = "https://app.example.com")
package dev.latchkey.startup.annotated;

import dev.latchkey.CrossOriginPolicy;
