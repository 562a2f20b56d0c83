package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.FactsDeclaration;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.endpoint.ProtectionDeclaration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever generated code says differently has another digest. */
class RowDigestTest {

  private static String digest(Consumer<Endpoints> rows) {
    return HexFormat.of().formatHex(RowDigest.of(new Generated(rows)).toBytes());
  }

  private static void assertAllDiffer(Stream<Consumer<Endpoints>> variants) {
    List<String> digests = variants.map(RowDigestTest::digest).toList();
    assertThat(digests).hasSizeGreaterThan(5).doesNotHaveDuplicates();
  }

  private static Endpoints.Rows row(Endpoints all) {
    return all.resource(String.class, "a").add("m()", "GET", "b", EndpointFilter.UNDECLARED);
  }

  @Test
  void is_the_same_for_the_same_rows() {
    assertThat(digest(RowDigestTest::row)).isEqualTo(digest(RowDigestTest::row));
  }

  @Test
  void differs_by_rows() {
    ProtectionDeclaration protection = ProtectionDeclaration.on("A", "TYPE").declare();
    assertAllDiffer(
        Stream.of(
            all -> {},
            Endpoints::closedWorld,
            all -> all.subresource(String.class),
            all -> all.resource(String.class, "a"),
            all -> all.resource(Integer.class, "a"),
            all -> all.resource(String.class, "a/"),
            all -> all.resource(String.class, "a").locate("b", Integer.class),
            all -> all.resource(String.class, "a").locateUnknown("b"),
            RowDigestTest::row,
            all -> row(all).bridge("m(java.lang.Object)"),
            all -> row(all).inScope(),
            all -> row(all).protect(),
            all -> row(all).protect(protection),
            all -> row(all).protect(protection, protection),
            all -> row(all).exempt("A", "TYPE", "signed"),
            all -> row(all).exempt("A", "TYPE", "signed", "ACCEPT_FORGED_REQUESTS"),
            all -> all.application(String.class, protection),
            all -> all.unknown(String.class, protection)));
  }

  @Test
  void differs_by_what_an_endpoint_reads() {
    List<String> none = List.of();
    List<String> one = List.of("x");
    assertAllDiffer(
        Stream.of(
            RowDigestTest::row,
            all -> row(all).reads("A.m", "", none, none, none),
            all -> row(all).reads("A.m", "entity", none, none, none),
            all -> row(all).reads("A.m", "", one, none, none),
            all -> row(all).reads("A.m", "", none, one, none),
            all -> row(all).reads("A.m", "", none, none, one),
            all -> row(all).reads("A.m", "", none, none, none, "STATE_CHANGING")));
  }

  private static PolicyDeclaration.Attributes policy() {
    return PolicyDeclaration.on("A", "TYPE").origins("https://a.example");
  }

  @Test
  void differs_by_policies() {
    Stream<PolicyDeclaration.Attributes> policies =
        Stream.of(
            PolicyDeclaration.on("B", "TYPE").origins("https://a.example"),
            PolicyDeclaration.on("A", "METHOD").origins("https://a.example"),
            policy(),
            policy().origins("${a:https://a.example}"),
            policy().origins("https://a.example", "https://b.example"),
            policy().methods("PUT"),
            policy().allowedHeaders("x"),
            policy().exposedHeaders("x"),
            policy().allowCredentials(),
            policy().maxAge(1),
            policy().dangerously("CREDENTIALS_FOR_PUBLIC_SUFFIXES"));
    assertAllDiffer(
        policies
            .map(PolicyDeclaration.Attributes::declare)
            .map(it -> all -> all.application(String.class, it)));
  }

  private static ProtectionDeclaration.Attributes protection() {
    return ProtectionDeclaration.on("A", "TYPE");
  }

  @Test
  void differs_by_protections() {
    Stream<ProtectionDeclaration.Attributes> protections =
        Stream.of(
            protection(),
            protection().also("TOKEN"),
            protection().also("TOKEN", "CONTENT_TYPE"),
            protection().trustedOrigins(),
            protection().trustedOrigins("https://a.example"),
            protection().header("x"),
            protection().tokenScope("x"),
            protection().reportOnly("${x}"),
            protection().establishesSession(),
            protection().dangerously("ACCEPT_FORGED_REQUESTS"));
    assertAllDiffer(
        protections
            .map(ProtectionDeclaration.Attributes::declare)
            .map(it -> all -> all.application(String.class, it)));
  }

  private static FactsDeclaration.Attributes facts() {
    return FactsDeclaration.on("A").credentials("COOKIE");
  }

  @Test
  void differs_by_facts() {
    Stream<FactsDeclaration.Attributes> facts =
        Stream.of(
            facts(),
            facts().credentials("BASIC"),
            facts().publicOrigins("https://a.example"),
            facts().refuse("NULL_ORIGIN"),
            facts().tokenKeys("${key}"),
            facts().tokenMaxAge(1),
            facts().sessionCookie("s", "LAX"),
            facts().sessionCookie("t", "LAX"),
            facts().sessionCookie("s", "STRICT"),
            facts().sessionCookie("s", "LAX").notSecure(),
            facts().sessionCookie("s", "LAX").notHttpOnly(),
            facts().sessionCookie("s", "LAX").partitioned(),
            facts().sessionCookie("s", "LAX").path("/a"),
            facts().sessionCookie("s", "LAX").domain("a.example"),
            facts().sessionCookie("s", "LAX").beforeLogin("b"));
    assertAllDiffer(
        facts.map(FactsDeclaration.Attributes::declare).map(it -> all -> all.browserFacing(it)));
  }
}
