package com.example.notes;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves the application at http://localhost:8080/api. */
@SpringBootApplication
public class Notes {

  /** Runs until it is interrupted. */
  public static void main(String[] arguments) {
    SpringApplication.run(Notes.class, arguments);
  }
}
