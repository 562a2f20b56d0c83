package com.bank.crud;

import jakarta.ws.rs.Path;

@Path("stamps")
public class StampResource extends BaseResource<Integer> {}
