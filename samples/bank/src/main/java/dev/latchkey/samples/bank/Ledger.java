package dev.latchkey.samples.bank;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The accounts, in memory: each start begins with the same ones. */
final class Ledger {

  private static final Map<String, String> OWNER_BY_AUTHORIZATION =
      Map.of("Bearer alice-token", "alice", "Bearer bob-token", "bob");

  private final Map<String, Account> accounts = new ConcurrentHashMap<>();
  private final Map<String, List<String>> changes = new ConcurrentHashMap<>();

  Ledger() {
    reset();
  }

  /** As at the start. */
  synchronized void reset() {
    add(new Account("1", "alice", "Everyday", 1_024_00));
    add(new Account("2", "alice", "Holidays", 75_50));
    add(new Account("3", "bob", "Savings", 9_800_00));
  }

  private void add(Account account) {
    accounts.put(account.id(), account);
    changes.put(account.id(), new CopyOnWriteArrayList<>(List.of("opened")));
  }

  Optional<Account> find(String id) {
    return Optional.ofNullable(accounts.get(id));
  }

  /** The accounts of a customer, by number. */
  List<Account> of(String owner) {
    return accounts.values().stream()
        .filter(account -> account.owner().equals(owner))
        .sorted(Comparator.comparing(Account::id))
        .toList();
  }

  /** Whether the value of an {@code Authorization} header, or null, is that of the owner. */
  boolean owns(String authorization, String id) {
    String owner = authorization == null ? null : OWNER_BY_AUTHORIZATION.get(authorization);
    return find(id).filter(account -> account.owner().equals(owner)).isPresent();
  }

  Account rename(String id, String nickname) {
    changes.get(id).add("renamed to " + nickname);
    return accounts.computeIfPresent(id, (key, account) -> account.renamed(nickname));
  }

  /** Moves money, and returns the account that paid; empty if it cannot be. */
  synchronized Optional<Account> transfer(Transfer transfer) {
    Account payer = accounts.get(transfer.from());
    Account receiver = transfer.to() == null ? null : accounts.get(transfer.to());
    boolean possible =
        receiver != null
            && receiver != payer
            && transfer.cents() > 0
            && transfer.cents() <= payer.balance();
    if (!possible) {
      return Optional.empty();
    }
    move(payer, -transfer.cents());
    move(receiver, transfer.cents());
    return find(transfer.from());
  }

  private void move(Account account, long cents) {
    changes.get(account.id()).add("%+d cents".formatted(cents));
    accounts.computeIfPresent(account.id(), (id, now) -> now.plus(cents));
  }

  List<String> changes(String id) {
    return changes.getOrDefault(id, List.of());
  }
}
