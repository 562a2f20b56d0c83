package com.bank.crud;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.Path;

@Path("notes")
@CrossOriginPolicy(origins = "http://localhost:5173")
public class NoteResource implements Crud<NoteResource.Note> {

  public record Note(String text) {}

  @Override
  public void create(Note note) {}

  @Override
  public Note read(String id) {
    return new Note(id);
  }
}
