package com.bank.crud;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

public abstract class BaseResource<K> {

  @HttpMethod("PURGE")
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Purge {}

  @DELETE
  @Path("{key}")
  public void delete(@PathParam("key") String key, K[] others) {}

  @Purge
  public void purge() {}
}
