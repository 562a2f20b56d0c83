package dev.latchkey.policy;

import static dev.latchkey.policy.DecidedEndpoint.exemption;
import static dev.latchkey.policy.DecidedEndpoint.protection;
import static dev.latchkey.policy.DecidedEndpoint.serving;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.CsrfFinding.Subject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TogetherRulesTest {

  private static final String WEAKER = "ERROR CSRF_MODE_DEPENDS_ON_CONTENT_TYPE";
  private static final String OTHER = "WARNING CSRF_MODE_DEPENDS_ON_CONTENT_TYPE";

  @Test
  void S113_gates_that_differ() {
    assertThat(
            together(
                serving("POST").guarded(Gate.TOKEN), serving("POST").guarded(Gate.CONTENT_TYPE)))
        .containsExactly("1 " + OTHER);
  }

  @Test
  void S113_the_weaker_of_two_is_refused() {
    DecidedEndpoint weaker = serving("POST").called("Forms.post").guarded(Gate.TOKEN);
    DecidedEndpoint stronger =
        serving("POST").called("Json.post").guarded(Gate.TOKEN, Gate.CONTENT_TYPE);
    assertThat(together(weaker, stronger)).containsExactly("0 " + WEAKER);
    assertThat(together(stronger, weaker)).containsExactly("1 " + WEAKER);
    CsrfFinding found = check(stronger, weaker).get(0).finding();
    assertThat(found.subject()).isEqualTo(Subject.ENDPOINT);
    assertThat(found.finding().arguments()).containsExactly("Forms.post", "Json.post", "POST");
  }

  @Test
  void S113_the_origin_gate_alone_is_weaker_than_any() {
    assertThat(together(serving("PUT").guarded(Gate.CUSTOM_HEADER), serving("PUT").guarded()))
        .containsExactly("1 " + WEAKER);
  }

  @Test
  void S113_gates_of_a_chain_add_up() {
    assertThat(
            together(
                serving("POST").guarded(Gate.TOKEN, Gate.CONTENT_TYPE),
                serving("POST")
                    .underChain(
                        protection(Scope.METHOD, Gate.TOKEN),
                        protection(Scope.TYPE, Gate.CONTENT_TYPE))))
        .isEmpty();
  }

  @Test
  void S114_one_protected_and_one_exempt() {
    DecidedEndpoint exempt = serving("POST").exempt(exemption(Scope.METHOD));
    assertThat(together(serving("POST").guarded(), exempt)).containsExactly("1 " + WEAKER);
    assertThat(together(exempt, serving("POST").guarded())).containsExactly("0 " + WEAKER);
    assertThat(together(exempt, exempt)).isEmpty();
  }

  @Test
  void S114_what_nobody_decided_about_is_refused_by_itself() {
    assertThat(together(serving("POST").guarded(Gate.TOKEN), serving("POST"))).isEmpty();
  }

  /** The sender picks the media type that leads to the one without a gate. */
  @Test
  void S114_what_nobody_speaks_of_is_open_too() {
    DecidedEndpoint open = serving("POST").outOfScope();
    assertThat(together(serving("POST").guarded(), open)).containsExactly("1 " + WEAKER);
    assertThat(together(open, serving("POST").guarded())).containsExactly("0 " + WEAKER);
    assertThat(together(open, serving("POST").exempt(exemption(Scope.METHOD)))).isEmpty();
    assertThat(together(open, serving("PUT").guarded())).isEmpty();
    assertThat(together(open.at("elsewhere"), serving("POST").guarded())).isEmpty();
    assertThat(together(serving("GET").outOfScope(), serving("GET").stateChanging())).isEmpty();
  }

  @Test
  void S113_each_pair_is_judged() {
    assertThat(
            together(
                serving("POST").guarded(),
                serving("POST").guarded(Gate.TOKEN),
                serving("POST").guarded(Gate.CONTENT_TYPE)))
        .containsExactly("0 " + WEAKER, "0 " + WEAKER, "2 " + OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "a/{id},a/{name}",
    "'a/{id: [0-9]+}','a/{n:[0-9]+}'",
    "'a/{id: [0-9]{1,3}}','a/{n : [0-9]{1,3} }'",
    "a/b,/a/b/",
    "'',/"
  })
  void S113_one_path_in_two_spellings(String one, String other) {
    assertThat(
            together(
                serving("POST").at(one).guarded(), serving("POST").at(other).guarded(Gate.TOKEN)))
        .containsExactly("0 " + WEAKER);
  }

  @ParameterizedTest
  @CsvSource({
    "a/{id},a/b",
    "'a/{id: [0-9]+}',a/{id}",
    "'a/{id: [0-9]{1,3}}','a/{id: [0-9]{1,2}}'",
    "a/{id,a/{name",
    "a/b,a/b/c"
  })
  void S113_paths_that_differ(String one, String other) {
    assertThat(
            together(
                serving("POST").at(one).guarded(), serving("POST").at(other).guarded(Gate.TOKEN)))
        .isEmpty();
  }

  /** A container that has settled on {@code a/b} does not come back for {@code a}. */
  @Test
  void S113_root_classes_of_other_templates_share_no_request() {
    DecidedEndpoint longer = serving("POST").at("a/b", "").guarded(Gate.TOKEN);
    DecidedEndpoint shorter = serving("POST").at("a", "b").exempt(exemption(Scope.METHOD));
    assertThat(together(longer, shorter)).isEmpty();
    assertThat(together(serving("POST").at("/a/", "/b/").guarded(), shorter))
        .containsExactly("1 " + WEAKER);
  }

  @Test
  void S113_other_verbs_and_unknown_paths_are_no_pair() {
    assertThat(together(serving("POST").guarded(), serving("PUT").guarded(Gate.TOKEN))).isEmpty();
    assertThat(
            together(serving("POST").guarded(), serving("POST").belowLocator().guarded(Gate.TOKEN)))
        .isEmpty();
    assertThat(
            together(
                serving("POST").belowLocator().guarded(),
                serving("POST").belowLocator().guarded(Gate.TOKEN)))
        .isEmpty();
  }

  /** Nobody knows where, but wherever it is, they are there together. */
  @Test
  void S113_endpoints_of_one_class_below_a_locator_are_a_pair() {
    DecidedEndpoint head = serving("HEAD").of("bank.Card", "{id}");
    DecidedEndpoint get = serving("GET").of("bank.Card", "/{number}/").stateChanging();
    assertThat(together(head, get)).containsExactly("0 ERROR CSRF_HEAD_ESCAPES_GUARD");
    assertThat(together(head, serving("GET").of("bank.Card", "").stateChanging())).isEmpty();
    assertThat(together(head, serving("GET").of("bank.Loan", "{id}").stateChanging())).isEmpty();
    assertThat(
            together(
                serving("POST").of("bank", "a").guarded(),
                serving("POST").at("bank", "a").guarded(Gate.TOKEN)))
        .isEmpty();
  }

  @Test
  void S21_an_own_head_goes_round_the_gate_of_a_get() {
    DecidedEndpoint get = serving("GET").stateChanging();
    assertThat(together(serving("HEAD"), get)).containsExactly("0 ERROR CSRF_HEAD_ESCAPES_GUARD");
    assertThat(together(get, serving("HEAD"))).containsExactly("1 ERROR CSRF_HEAD_ESCAPES_GUARD");
    assertThat(check(get, serving("HEAD")).get(0).finding().finding().arguments())
        .containsExactly("Resource.head", "Resource.get");
  }

  @Test
  void S21_a_head_behind_the_gate_or_beside_a_safe_get_does_not() {
    DecidedEndpoint get = serving("GET").stateChanging();
    DecidedEndpoint guardedHead = serving("HEAD").stateChanging();
    assertThat(together(guardedHead, get)).isEmpty();
    assertThat(together(serving("HEAD"), serving("GET"))).isEmpty();
    assertThat(together(serving("HEAD"), serving("GET").guarded())).isEmpty();
    assertThat(together(serving("HEAD").at("elsewhere"), get)).isEmpty();
    assertThat(together(serving("HEAD"), serving("POST").guarded())).isEmpty();
  }

  private static List<CsrfCheck.Together> check(DecidedEndpoint... endpoints) {
    List<GuardedEndpoint> all = new ArrayList<>();
    for (DecidedEndpoint endpoint : endpoints) {
      all.add(endpoint.endpoint());
    }
    return CsrfCheck.together(all);
  }

  private static List<String> together(DecidedEndpoint... endpoints) {
    return check(endpoints).stream()
        .map(
            found ->
                found.endpoint() + " " + DecidedEndpoint.summaries(List.of(found.finding())).get(0))
        .toList();
  }
}
