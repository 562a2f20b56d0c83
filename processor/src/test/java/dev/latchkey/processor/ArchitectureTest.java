package dev.latchkey.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The directions in which packages may look: data flows one way, and nothing looks back. */
class ArchitectureTest {

  private static final String ROOT = "dev.latchkey.processor";

  /** Which packages each package may mention, besides itself, Java and JavaPoet. */
  private static final Map<String, List<String>> MAY_MENTION =
      Map.of(
          ROOT + ".model",
          List.of("dev.latchkey.policy"),
          ROOT + ".read",
          List.of(ROOT + ".model", "dev.latchkey.policy", "com.sun.source.."),
          ROOT + ".check",
          List.of(ROOT + ".model", "dev.latchkey.policy"),
          ROOT + ".generate",
          List.of(
              ROOT + ".model",
              "dev.latchkey.policy",
              "dev.latchkey.endpoint",
              "com.palantir.javapoet"),
          ROOT,
          List.of(
              ROOT + ".read",
              ROOT + ".model",
              ROOT + ".check",
              ROOT + ".generate",
              "dev.latchkey.endpoint",
              "com.google.auto.service"));

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void everyPackageStandsInTheTable() {
    assertThat(OURS.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(MAY_MENTION.keySet());
  }

  @Test
  void packagesMentionOnlyWhatTheTableAllows() {
    MAY_MENTION.forEach(
        (origin, allowed) ->
            classes()
                .that()
                .resideInAPackage(origin)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                    Stream.of(List.of(origin, "java..", "javax.."), allowed)
                        .flatMap(List::stream)
                        .toArray(String[]::new))
                .check(OURS));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void noClassOfTheVocabularyIsLoadedWhileCompiling() {
    noClasses().should().dependOnClassesThat().resideInAPackage("jakarta..").check(OURS);
    noClasses().should().dependOnClassesThat().resideInAPackage("dev.latchkey").check(OURS);
  }

  @Test
  void noStateOutlivesACompilation() {
    fields().that().areStatic().should().beFinal().check(OURS);
  }
}
