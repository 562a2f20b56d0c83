package com.example.notes;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import dev.latchkey.jaxrs.Latchkey;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;

/** Where browsers see the application, and what they attach to requests by themselves. */
@BrowserFacing(publicOrigins = "http://localhost:8080", credentials = Credentials.COOKIE)
public class NotesApplication extends Application {

  /** CXF finds nothing by itself: without the first line no policy is in force. */
  @Override
  public Set<Class<?>> getClasses() {
    Set<Class<?>> classes = new HashSet<>(Latchkey.classes());
    classes.add(NoteResource.class);
    return classes;
  }
}
