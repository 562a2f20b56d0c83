package rest;

/** What a locator returns behind an interface. */
public class SteelSafe implements Safe {

  @Override
  public void put() {}
}
