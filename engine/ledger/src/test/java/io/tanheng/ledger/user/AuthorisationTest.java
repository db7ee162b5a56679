package io.tanheng.ledger.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AuthorisationTest {
  /** What each role may do, in the order of {@link Operation}. */
  private static final Map<Role, String> MATRIX =
      Map.of(
          //  READ ENTER SUBMIT VERIFY APPROVE LOCK RETURN RESTATE
          //  ACQUIRE RETIRE TRANSFER CANCEL REVERSE EXPIRE AUDIT USERS
          //  ENERGY PROPOSE SHARE PLAN FIND EVALUATE BACKUP
          Role.ACCOUNTANT, "+++-----" + "--------" + "-+---+-",
          Role.ADMINISTRATOR, "+++-++++" + "++++++++" + "++++-++",
          Role.ASSESSOR, "+--+----" + "------+-" + "----+--",
          Role.PLANNER, "+-------" + "--------" + "---+---",
          Role.AUDITOR, "+-------" + "------+-" + "-------");

  static Stream<Arguments> everyPair() {
    return Stream.of(Role.values())
        .flatMap(role -> Stream.of(Operation.values()).map(op -> Arguments.of(role, op)));
  }

  private static boolean expected(Role role, Operation operation) {
    return String.valueOf(MATRIX.get(role)).charAt(operation.ordinal()) == '+';
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  void everyRoleMayDoWhatTheMatrixSays(Role role, Operation operation) {
    User user = new User("anna", Set.of(Grant.of(role, "P")));
    assertThat(user.refusal(operation, "P").isEmpty()).isEqualTo(expected(role, operation));
    assertThat(user.refusal(operation, "Q")).isPresent();
    assertThat(user.refusal(operation, Grant.ALL)).isPresent();
    User everywhere = new User("anna", Set.of(Grant.of(role, Grant.ALL)));
    assertThat(everywhere.refusal(operation, "Q").isEmpty()).isEqualTo(expected(role, operation));
    assertThat(new User("ben", Set.of()).refusal(operation, "P")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"E01,true", "E02,true", "E03,false", "'',false"})
  void accountantEntersRowsOfHisEnterprisesAlone(String enterprise, boolean may) {
    User user =
        new User(
            "anna",
            Set.of(
                new Grant(Role.ACCOUNTANT, "P", "E01"),
                new Grant(Role.ACCOUNTANT, "P", "E02"),
                new Grant(Role.ACCOUNTANT, "Q", "E03")));
    assertThat(user.refusal(Operation.ENTER, "P", Set.of(enterprise)).isEmpty()).isEqualTo(may);
  }

  @Test
  void refusalNamesTheRowsOfOthers() {
    User user = new User("anna", Set.of(new Grant(Role.ACCOUNTANT, "P", "E01")));
    assertThat(user.refusal(Operation.ENTER, "P", Set.of("E01", "E09", "")).orElseThrow())
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo("not-permitted");
              assertThat(issue.fact("enterprises")).isEqualTo("E09, park");
            });
  }
}
