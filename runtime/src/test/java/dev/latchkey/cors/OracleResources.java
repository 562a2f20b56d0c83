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
          Tree.class,
          Spaces.class,
          OnlyOwn.class,
          Recursive.class,
          Own.class);
  static final List<Class<?>> ALL =
      List.of(
          Paths.class,
          Amb.class,
          AmbVariable.class,
          First.class,
          Second.class,
          Mixed.class,
          Tree.class,
          Spaces.class,
          OnlyOwn.class,
          Recursive.class,
          Own.class,
          Branch.class);

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

  @Path("tree/{id}")
  public static class Tree {
    @GET
    public String own() {
      return "Tree.own";
    }

    @Path("branch")
    public Branch branch() {
      return new Branch();
    }

    @GET
    @Path("branch")
    public String method() {
      return "Tree.method";
    }

    @GET
    @Path("branch/direct")
    public String direct() {
      return "Tree.direct";
    }

    @Path("{any}/via")
    public Branch via() {
      return new Branch();
    }

    @POST
    @Path("{any}")
    public String post() {
      return "Tree.post";
    }
  }

  public static class Branch {
    @GET
    public String own() {
      return "Branch.own";
    }

    @PUT
    @Path("leaf")
    public String leaf() {
      return "Branch.leaf";
    }

    @GET
    @Path("{leaf}")
    public String any() {
      return "Branch.any";
    }

    @Path("again")
    public Branch again() {
      return new Branch();
    }
  }

  @Path("a b")
  public static class Spaces {
    @GET
    public String own() {
      return "Spaces.own";
    }

    @GET
    @Path("ü|x")
    public String encoded() {
      return "Spaces.encoded";
    }

    @GET
    @Path("c%20d")
    public String kept() {
      return "Spaces.kept";
    }
  }

  @Path("paths/only")
  public static class OnlyOwn {
    @GET
    public String own() {
      return "OnlyOwn.own";
    }
  }

  @Path("r")
  public static class Recursive {
    @Path("{x}")
    public Recursive next() {
      return this;
    }

    @GET
    @Path("end")
    public String end() {
      return "Recursive.end";
    }

    @GET
    public String own() {
      return "Recursive.own";
    }
  }

  @Path("own")
  public static class Own {
    @GET
    public String own() {
      return "Own.own";
    }

    @POST
    @Path("{t: .*}")
    public String rest() {
      return "Own.rest";
    }

    @PUT
    @Path("/")
    public String slash() {
      return "Own.slash";
    }
  }

  private OracleResources() {}
}
