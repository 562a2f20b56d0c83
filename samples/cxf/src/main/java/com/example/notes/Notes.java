package com.example.notes;

import jakarta.ws.rs.SeBootstrap;

/** Serves the application at http://localhost:8080/api. */
public final class Notes {

  private Notes() {}

  /** Runs until it is interrupted. */
  public static void main(String[] arguments) throws InterruptedException {
    start(8080);
    Thread.currentThread().join();
  }

  static SeBootstrap.Instance start(int port) {
    SeBootstrap.Configuration configuration =
        SeBootstrap.Configuration.builder().host("localhost").port(port).rootPath("api").build();
    return SeBootstrap.start(new NotesApplication(), configuration).toCompletableFuture().join();
  }
}
