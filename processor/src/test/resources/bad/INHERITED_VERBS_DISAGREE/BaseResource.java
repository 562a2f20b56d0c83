package bank;

public abstract class BaseResource implements Writable {

  @Override
  public String serve() {
    return "[]";
  }
}
