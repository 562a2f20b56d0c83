package com.example.notes;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/**
 * Where browsers see the application, and what they attach to requests by themselves. It overrides
 * nothing: what it would not list, Quarkus would drop.
 */
@ApplicationPath("api")
@BrowserFacing(publicOrigins = "${notes.public-origin}", credentials = Credentials.COOKIE)
public class NotesApplication extends Application {}
