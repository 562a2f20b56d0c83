package com.example.notes;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import jakarta.ws.rs.ApplicationPath;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.stereotype.Component;

/** Where browsers see the application, and what they attach to requests by themselves. */
@Component
@ApplicationPath("api")
@BrowserFacing(publicOrigins = "http://localhost:8080", credentials = Credentials.COOKIE)
public class NotesApplication extends ResourceConfig {

  /** Lists what is served. */
  public NotesApplication() {
    register(NoteResource.class);
  }
}
