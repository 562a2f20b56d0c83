package dev.latchkey;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.Overrule;
import dev.latchkey.policy.Policy;
import dev.latchkey.policy.Protection;
import dev.latchkey.policy.SessionCookie;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The directions in which packages may look, and the two pairs of names that must stay equal. */
class ArchitectureTest {

  private static final String POLICY = "dev.latchkey.policy";
  private static final String ENDPOINT = "dev.latchkey.endpoint";
  private static final String CORS = "dev.latchkey.cors";
  private static final String CSRF = "dev.latchkey.csrf";
  private static final String STARTUP = "dev.latchkey.startup";
  private static final String JAXRS = "dev.latchkey.jaxrs";
  private static final String VOCABULARY = "dev.latchkey";
  private static final String REFLECTION = "java.lang.reflect";

  /** Which of our packages each of our packages may mention, besides itself. */
  private static final Map<String, Set<String>> MAY_MENTION =
      Map.of(
          VOCABULARY, Set.of(),
          POLICY, Set.of(),
          ENDPOINT, Set.of(POLICY),
          CORS, Set.of(ENDPOINT, POLICY),
          CSRF, Set.of(ENDPOINT, POLICY),
          STARTUP, Set.of(ENDPOINT, POLICY),
          JAXRS, Set.of(STARTUP, CSRF, CORS, ENDPOINT, POLICY, VOCABULARY));

  /** The one class that may ask a {@link Method} for anything. */
  private static final String LOOKS_AT_METHODS = JAXRS + ".MethodSignatures";

  /**
   * Looks for annotations when the application starts, and while it serves once for each method
   * that is matched and has no row.
   */
  private static final String LOOKS_FOR_ANNOTATIONS = STARTUP + ".Coverage";

  /** What turns a class into its members or a name into a class. */
  private static final Set<String> REFLECTIVE_CALLS =
      Set.of(
          "forName",
          "getConstructor",
          "getConstructors",
          "getDeclaredConstructor",
          "getDeclaredConstructors",
          "getDeclaredField",
          "getDeclaredFields",
          "getDeclaredMethod",
          "getDeclaredMethods",
          "getField",
          "getFields",
          "getMethod",
          "getMethods",
          "newInstance");

  private static final Set<String> MAY_LOOK = Set.of(LOOKS_AT_METHODS, LOOKS_FOR_ANNOTATIONS);

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(VOCABULARY);

  @Test
  void every_package_stands_in_the_table() {
    assertThat(OURS).extracting(JavaClass::getPackageName).isSubsetOf(MAY_MENTION.keySet());
    assertThat(OURS).extracting(JavaClass::getPackageName).contains(VOCABULARY, POLICY, ENDPOINT);
  }

  @Test
  void packages_mention_only_what_the_table_allows() {
    classes().should(mentionOnlyWhatTheTableAllows()).check(OURS);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("dev.latchkey.(*)..").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void the_rules_know_java_and_nothing_else() {
    classes()
        .that()
        .resideInAPackage(POLICY)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(POLICY, "java..")
        .check(OURS);
  }

  @Test
  void only_one_package_touches_jakarta_rest() {
    noClasses()
        .that()
        .resideOutsideOfPackage(JAXRS)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta..")
        .check(OURS);
  }

  /** It may be missing, and then whatever mentions it cannot be loaded. */
  @Test
  void only_one_class_touches_microprofile() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(STARTUP + ".MicroProfileSource")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.eclipse.microprofile..")
        .check(OURS);
  }

  /** Likewise. */
  @Test
  void only_one_class_touches_jersey() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(JAXRS + ".JerseyApplication")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.glassfish..")
        .check(OURS);
  }

  /** Likewise. */
  @Test
  void only_one_class_touches_quarkus() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(JAXRS + ".QuarkusRequest")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jboss..")
        .check(OURS);
  }

  @Test
  void nothing_here_knows_the_compiler() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools..")
        .check(OURS);
  }

  @Test
  void of_reflection_only_method_is_mentioned_and_only_next_to_the_container() {
    classes().should(mentionOnlyMethodOfReflection()).check(OURS);
  }

  @Test
  void only_one_class_asks_a_method_for_anything() {
    classes().should(leaveMembersAlone()).check(OURS);
  }

  @Test
  void names_that_stand_twice_are_equal() {
    assertThat(names(Overrule.values())).isEqualTo(names(Danger.values()));
    assertThat(names(ApplicationFacts.Credential.values())).isEqualTo(names(Credentials.values()));
    assertThat(names(ApplicationFacts.Refusal.values())).isEqualTo(names(Refusal.values()));
    assertThat(names(SessionCookie.SameSite.values())).isEqualTo(names(SameSite.values()));
    assertThat(names(dev.latchkey.policy.Gate.values())).isEqualTo(names(Gate.values()));
    assertThat(Protection.DEFAULT_HEADER).isEqualTo(CsrfProtected.DEFAULT_HEADER);
    assertThat(Policy.INFERRED).isEqualTo(CsrfProtected.INFERRED);
    assertThat(Policy.INFERRED).isEqualTo(CrossOriginPolicy.INFERRED);
  }

  private static Stream<String> ourPackagesMentionedBy(JavaClass origin) {
    return origin.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType().getPackageName())
        .filter(name -> name.equals(VOCABULARY) || name.startsWith(VOCABULARY + '.'))
        .distinct();
  }

  private static ArchCondition<JavaClass> mentionOnlyWhatTheTableAllows() {
    return condition(
        "mention only what the table allows",
        (origin, events) -> {
          String home = origin.getPackageName();
          Set<String> allowed = MAY_MENTION.getOrDefault(home, Set.of());
          ourPackagesMentionedBy(origin)
              .filter(target -> !target.equals(home) && !allowed.contains(target))
              .forEach(target -> report(events, origin, "mentions " + target));
        });
  }

  private static ArchCondition<JavaClass> mentionOnlyMethodOfReflection() {
    return condition(
        "mention only Method of java.lang.reflect, and only in " + JAXRS,
        (origin, events) ->
            origin.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> target.getPackageName().equals(REFLECTION))
                .filter(target -> !isMethodInJaxrs(origin, target))
                .forEach(target -> report(events, origin, "mentions " + target.getName())));
  }

  private static boolean isMethodInJaxrs(JavaClass origin, JavaClass target) {
    return origin.getName().equals(LOOKS_FOR_ANNOTATIONS)
        || origin.getPackageName().equals(JAXRS) && target.isEquivalentTo(Method.class);
  }

  private static ArchCondition<JavaClass> leaveMembersAlone() {
    return condition(
        "leave the members of classes alone, unless it is one of " + MAY_LOOK,
        (origin, events) ->
            origin.getAccessesFromSelf().stream()
                .filter(ArchitectureTest::looksAtMembers)
                .filter(access -> !MAY_LOOK.contains(origin.getName()))
                .forEach(access -> report(events, origin, access.getDescription())));
  }

  private static boolean looksAtMembers(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return owner.isEquivalentTo(Method.class)
        || owner.isEquivalentTo(Class.class) && REFLECTIVE_CALLS.contains(access.getName());
  }

  private static ArchCondition<JavaClass> condition(
      String description, BiConsumer<JavaClass, ConditionEvents> check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        check.accept(origin, events);
      }
    };
  }

  private static void report(ConditionEvents events, JavaClass origin, String message) {
    events.add(SimpleConditionEvent.violated(origin, origin.getName() + ": " + message));
  }

  private static Set<String> names(Enum<?>... constants) {
    return Stream.of(constants).map(Enum::name).collect(Collectors.toSet());
  }
}
