package reload;

/** An origin has no path. */
public class Refused extends Guarded {

  @Override
  protected String readers() {
    return "https://reader.example/";
  }
}
