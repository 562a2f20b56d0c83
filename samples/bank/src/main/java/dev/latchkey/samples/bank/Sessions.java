package dev.latchkey.samples.bank;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who is logged in, in memory. The identifier is what the session cookie holds. */
final class Sessions {

  /** The cookie's name; {@link BankApplication} declares it. */
  static final String COOKIE = "__Host-session";

  private static final Map<String, String> PIN_BY_CUSTOMER = Map.of("alice", "1234", "bob", "5678");

  private final Map<String, String> customerById = new ConcurrentHashMap<>();

  /** Begins a session; empty if the customer is unknown or the PIN is wrong. */
  Optional<String> begin(String customer, String pin) {
    if (customer == null || pin == null || !pin.equals(PIN_BY_CUSTOMER.get(customer))) {
      return Optional.empty();
    }
    String id = UUID.randomUUID().toString();
    customerById.put(id, customer);
    return Optional.of(id);
  }

  /** Whose session it is; {@code id} may be null. */
  Optional<String> customer(String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(customerById.get(id));
  }

  void end(String id) {
    if (id != null) {
      customerById.remove(id);
    }
  }
}
