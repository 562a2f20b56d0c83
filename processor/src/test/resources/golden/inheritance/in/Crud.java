package com.bank.crud;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

public interface Crud<T> {

  @POST
  void create(T entity);

  @GET
  @Path("{id}")
  T read(@PathParam("id") String id);
}
