package io.tanheng;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.util.Random;

/** What holds of all modules together. */
@AnalyzeClasses(packages = "io.tanheng", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final DescribedPredicate<JavaClass> OPEN =
      DescribedPredicate.describe(
          "open for extension",
          type ->
              !type.isInterface()
                  && !type.isEnum()
                  && !type.isAnonymousClass()
                  && !type.getModifiers().contains(JavaModifier.FINAL)
                  && !type.getModifiers().contains(JavaModifier.ABSTRACT));

  @ArchTest
  static final ArchRule reportsReadTheEngineAndTheEngineTheFactors =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("io.tanheng..")
          .layer("factors")
          .definedBy("io.tanheng.factors..")
          .layer("accounting")
          .definedBy("io.tanheng.accounting..")
          .layer("planning")
          .definedBy("io.tanheng.planning..")
          .layer("ledger")
          .definedBy("io.tanheng.ledger..")
          .layer("documents")
          .definedBy("io.tanheng.documents..")
          .layer("cli")
          .definedBy("io.tanheng.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("documents")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("ledger")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("planning")
          .mayOnlyBeAccessedByLayers("documents", "cli")
          .whereLayer("accounting")
          .mayOnlyBeAccessedByLayers("planning", "documents", "ledger", "cli");

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("io.tanheng.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule accountingKnowsNeitherDatabaseNorWeb =
      noClasses()
          .that()
          .resideInAnyPackage("io.tanheng.accounting..", "io.tanheng.factors..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta..",
              "javax.persistence..",
              "javax.servlet..",
              "java.sql..",
              "java.net.http..",
              "org.hibernate..");

  @ArchTest
  static final ArchRule moneyOfTheLedgerIsNeverBinary =
      noFields()
          .that()
          .haveNameMatching("(?i).*(emission|tonnes|co2e|residual).*")
          .should()
          .haveRawType(double.class)
          .orShould()
          .haveRawType(float.class);

  @ArchTest
  static final ArchRule onlyTheCommandTalksToTheTerminal =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.tanheng.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule onlyTheCommandEndsTheProcess =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.tanheng.cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule resultsDoNotDependOnClockOrChance =
      noClasses()
          .that()
          .resideInAnyPackage("io.tanheng.accounting..", "io.tanheng.factors..")
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.util.Locale.class, "getDefault")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Random.class);

  @ArchTest
  static final ArchRule decimalsComeFromDecimalsAlone =
      noClasses()
          .that()
          .resideInAPackage("io.tanheng.accounting..")
          .should()
          .callConstructor(BigDecimal.class, double.class);

  @ArchTest
  static final ArchRule classesAreClosed = noClasses().that().areTopLevelClasses().should(be(OPEN));

  @ArchTest
  static final ArchRule nothingIsGlobalAndMutable = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameStartingWith("Base")
          .orShould()
          .haveSimpleNameStartingWith("Abstract");

  @ArchTest
  static final ArchRule verbsSayWhatIsDone =
      methods().should().haveNameNotMatching("(process|handle)([A-Z].*)?");

  @ArchTest
  static final ArchRule factorsKnowNothingOfOurs =
      classes()
          .that()
          .resideInAPackage("io.tanheng.factors..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.tanheng.factors..",
              "java..",
              "de.siegmar.fastcsv..",
              "com.fasterxml.jackson.core..",
              "com.hummeling..");

  private static com.tngtech.archunit.lang.ArchCondition<JavaClass> be(
      DescribedPredicate<JavaClass> predicate) {
    return com.tngtech.archunit.lang.conditions.ArchConditions.be(predicate);
  }
}
