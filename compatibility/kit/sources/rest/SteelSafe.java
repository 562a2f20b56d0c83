package rest;

/** What a locator returns behind an interface. */
class SteelSafe implements Safe {

  @Override
  public void put() {}
}
