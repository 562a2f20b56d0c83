package com.example.notes;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Scripts of one other origin may read; requests that other sites forge change nothing. Helidon
 * finds resources that have a scope.
 */
@Path("notes")
@RequestScoped
@CrossOriginPolicy(origins = "https://app.example.com")
@CsrfProtected
@Produces(MediaType.TEXT_PLAIN)
public class NoteResource {

  /** Reads. */
  @GET
  public String read() {
    return "Water the plants";
  }

  /** Changes something. */
  @POST
  public String write(String note) {
    return "Noted: " + note;
  }
}
