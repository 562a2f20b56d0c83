package dev.latchkey.jaxrs;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

/** Who may use what among the packages that serve requests. */
class PackagesTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.latchkey");

  @Test
  void onlyOnePackageKnowsTheContainer() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.latchkey.jaxrs")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta..")
        .check(CLASSES);
  }

  @Test
  void corsDoesNotReflect() {
    noClasses()
        .that()
        .resideInAPackage("dev.latchkey.cors")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect")
        .check(CLASSES);
  }

  @Test
  void methodsAreKeysOutsideOneClass() {
    noClasses()
        .that(not(equivalentTo(MethodSignatures.class)))
        .should()
        .callMethodWhere(target(owner(equivalentTo(Method.class))))
        .check(CLASSES);
  }

  @Test
  void theRequestPathReflectsNotAtAll() {
    noClasses()
        .that(resideInAPackage("dev.latchkey.jaxrs"))
        .and(not(equivalentTo(MethodSignatures.class)))
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.lang.reflect").and(not(equivalentTo(Method.class))))
        .check(CLASSES);
  }

  @Test
  void importsPointOneWay() {
    noClasses()
        .that()
        .resideInAPackage("dev.latchkey.endpoint")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.latchkey.cors", "dev.latchkey.startup", "dev.latchkey.jaxrs")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage("dev.latchkey.cors", "dev.latchkey.startup")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.latchkey.jaxrs")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("dev.latchkey.cors")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.latchkey.startup")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("dev.latchkey.startup")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.latchkey.cors")
        .check(CLASSES);
  }
}
