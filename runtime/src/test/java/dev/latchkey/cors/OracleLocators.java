package dev.latchkey.cors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** More of {@link OracleResources}: locators, encoded literals, and paths of the class itself. */
final class OracleLocators {

  private OracleLocators() {}

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
}
