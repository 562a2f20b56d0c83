package dev.latchkey.samples.modules;

import jakarta.ws.rs.SeBootstrap;

/** Starts the shop on whatever container the module path holds. */
public final class Shop {

  private static final int PORT = 8080;

  private Shop() {}

  /** Listens on the port of the first argument, 0 for any that is free. */
  public static void main(String... arguments) throws InterruptedException {
    int port = arguments.length == 0 ? PORT : Integer.parseInt(arguments[0]);
    SeBootstrap.Configuration wanted =
        SeBootstrap.Configuration.builder().host("localhost").port(port).build();
    SeBootstrap.Instance shop =
        SeBootstrap.start(new ShopApplication(), wanted).toCompletableFuture().join();
    System.out.println("The shop listens on port " + shop.configuration().port() + ".");
    Thread.currentThread().join();
  }
}
