package com.example.notes;

import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Environment;

/** Serves the resource at http://localhost:8080/api. */
public final class Notes extends Application<Configuration> {

  /** Runs until it is interrupted. */
  public static void main(String[] arguments) throws Exception {
    new Notes().run(arguments);
  }

  @Override
  public void run(Configuration configuration, Environment environment) {
    environment.jersey().register(new NoteResource());
  }
}
