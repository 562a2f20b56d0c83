package dev.latchkey.testkit.browser;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The directions in which the packages of the test kit may look. */
class ArchitectureTest {

  private static final String TESTKIT = "dev.latchkey.testkit";
  private static final String BROWSER = TESTKIT + ".browser";

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(TESTKIT);

  @Test
  void there_are_two_packages() {
    assertThat(OURS).extracting(JavaClass::getPackageName).containsOnly(TESTKIT, BROWSER);
    assertThat(OURS).extracting(JavaClass::getPackageName).contains(TESTKIT, BROWSER);
  }

  @Test
  void they_do_not_know_each_other() {
    noClasses()
        .that()
        .resideInAPackage(TESTKIT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BROWSER)
        .check(OURS);
    noClasses()
        .that()
        .resideInAPackage(BROWSER)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(TESTKIT)
        .check(OURS);
  }

  @Test
  void only_the_connection_touches_the_network() {
    noClasses()
        .that()
        .resideInAPackage(BROWSER)
        .and()
        .doNotHaveFullyQualifiedName(BROWSER + ".Connection")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.hc.client5.http.impl.classic", "java.net.http")
        .check(OURS);
  }
}
