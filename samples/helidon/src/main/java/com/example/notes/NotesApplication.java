package com.example.notes;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/**
 * Where browsers see the application, and what they attach to requests by themselves. Without a
 * scope Helidon would not find it.
 */
@ApplicationPath("api")
@ApplicationScoped
@BrowserFacing(publicOrigins = "http://localhost:8080", credentials = Credentials.COOKIE)
public class NotesApplication extends Application {}
