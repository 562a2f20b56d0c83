package com.example.notes;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Where browsers see the application, and what they attach to requests by themselves. */
@BrowserFacing(publicOrigins = "http://localhost:8080", credentials = Credentials.COOKIE)
public class NotesApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(NoteResource.class);
  }
}
