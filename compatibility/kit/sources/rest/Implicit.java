package rest;

/** Not one annotation here: path, verb, parameter and policy are all inherited. */
public class Implicit implements ImplicitApi {

  @Override
  public void put(String trace) {}
}
