package dev.latchkey.cors;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;

/** Resources whose methods say who they are. */
final class OracleResources {

  static final List<Class<?>> ROOTS =
      List.of(
          Paths.class,
          Amb.class,
          AmbVariable.class,
          First.class,
          Second.class,
          Mixed.class,
          OracleLocators.Tree.class,
          OracleLocators.Spaces.class,
          OracleLocators.OnlyOwn.class,
          OracleLocators.Recursive.class,
          OracleLocators.Own.class);
  static final List<Class<?>> ALL =
      List.of(
          Paths.class,
          Amb.class,
          AmbVariable.class,
          First.class,
          Second.class,
          Mixed.class,
          OracleLocators.Tree.class,
          OracleLocators.Spaces.class,
          OracleLocators.OnlyOwn.class,
          OracleLocators.Recursive.class,
          OracleLocators.Own.class,
          OracleLocators.Branch.class);

  @Path("paths")
  public static class Paths {
    @GET
    public String own() {
      return "Paths.own";
    }

    @GET
    @Path("lit")
    public String lit() {
      return "Paths.lit";
    }

    @GET
    @Path("{id: [0-9]+}")
    public String num() {
      return "Paths.num";
    }

    @POST
    @Path("{name}")
    public String post() {
      return "Paths.post";
    }

    @GET
    @Path("{name}")
    public String name() {
      return "Paths.name";
    }

    @GET
    @Path("tail/{t: .*}")
    public String tail() {
      return "Paths.tail";
    }

    @DELETE
    @Path("{x}/deep/{y}")
    public String deep() {
      return "Paths.deep";
    }

    @PUT
    @Path("{x}/deep/lit")
    public String deepLit() {
      return "Paths.deepLit";
    }
  }

  @Path("amb/{y}")
  public static class AmbVariable {
    @GET
    public String own() {
      return "AmbVariable.own";
    }
  }

  @Path("amb")
  public static class Amb {
    @GET
    @Path("{x}/end")
    public String end() {
      return "Amb.end";
    }

    @GET
    public String own() {
      return "Amb.own";
    }
  }

  @Path("same/{a}")
  public static class First {
    @GET
    @Path("one")
    public String one() {
      return "First.one";
    }

    @PUT
    public String put() {
      return "First.put";
    }
  }

  @Path("same/{b}")
  public static class Second {
    @GET
    @Path("two")
    public String two() {
      return "Second.two";
    }

    @GET
    public String get() {
      return "Second.get";
    }
  }

  @Path("mixed")
  public static class Mixed {
    @GET
    @Path("a-{x}.json")
    public String json() {
      return "Mixed.json";
    }

    @GET
    @Path("{x}.json")
    public String anyJson() {
      return "Mixed.anyJson";
    }

    @GET
    @Path("v{major}/x")
    public String version() {
      return "Mixed.version";
    }

    @GET
    @Path("{rest: .+}")
    public String rest() {
      return "Mixed.rest";
    }

    @POST
    @Path("{a}/{b}")
    public String two() {
      return "Mixed.two";
    }
  }

  private OracleResources() {}
}
