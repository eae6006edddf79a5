package dev.hyperbound.runtime;

import static dev.hyperbound.runtime.CheckedSpace.optimizer;
import static dev.hyperbound.runtime.CheckedSpace.rate;
import static dev.hyperbound.runtime.CheckedSpace.size;
import static dev.hyperbound.runtime.CheckedSpace.sizeFrom;
import static dev.hyperbound.runtime.CheckedSpace.space;
import static dev.hyperbound.runtime.CheckedSpace.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.hyperbound.Scale;
import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rules and advice hold at every point of a search space, at some or at none. */
class RulesOfSpacesTest {
    @Nested
    class Rules {
        private static final String RULE = "size <= 100";

        private CheckedSpace bounded(long min, long max) {
            return sizeFrom(min, max).rule(RULE, values -> size(values) <= 100, space -> space.falls("size"));
        }

        @Test
        void thatFailEverywhereAreErrors() {
            assertThat(bounded(101, 200).validate())
                    .containsExactly(Samples.violation(
                            Kind.TUNING, CheckedSpace.TUNED, RULE, "at every point: " + RULE, Severity.ERROR));
        }

        @Test
        void thatFailSomewhereAreWarningsThatSayWhere() {
            CheckedSpace space = bounded(100, 200);
            assertThat(space.validate()).isEmpty();
            assertThat(space.warnings())
                    .containsExactly(Samples.violation(
                            Kind.TUNING, CheckedSpace.TUNED, RULE, "at size = 200: " + RULE, Severity.WARNING));
        }

        @Test
        void thatHoldEverywhereAreFine() {
            assertThat(bounded(1, 100).doubts()).isEmpty();
        }

        @Test
        void thatRiseAreWorstAtTheLowerEnd() {
            CheckedSpace space =
                    sizeFrom(8, 16).rule("size >= 10", values -> size(values) >= 10, asked -> asked.rises("size"));
            assertThat(space.doubts()).containsExactly("at size = 8: size >= 10");
        }

        @Test
        void areLookedAtWhereAllAreWorstAndWhereAllAreBest() {
            CheckedSpace space = sizeFrom(10, 20);
            space.tune("rate", 0.1, 0.5, Scale.AUTO);
            space.rule(
                    "size * rate <= 2",
                    values -> size(values) * rate(values) <= 2,
                    asked -> asked.falls("size").falls("rate"));
            assertThat(space.doubts()).containsExactly("at size = 20, rate = 0.5: size * rate <= 2");
            space.tune("rate", 0.4, 0.5, Scale.AUTO);
            assertThat(space.errors()).containsExactly("at every point: size * rate <= 2");
        }

        @Test
        void haveEveryCombinationOfChoicesTried() {
            CheckedSpace space = space();
            Set<String> tried = new LinkedHashSet<>();
            space.among("optimizer", "sgd", "adam", "nag");
            space.among("note", "x", "y");
            space.tune("size", 8, 16, Scale.AUTO);
            space.ask(asked -> tried.clear());
            space.rule(
                    "never",
                    values -> {
                        tried.add(values.get("optimizer") + values.get("note") + values.get("size"));
                        return false;
                    },
                    asked -> asked.varies("optimizer").varies("note").falls("size"));
            assertThat(space.errors()).containsExactly("at every point: never");
            assertThat(tried).hasSize(12);
        }

        @Test
        void nameTheFirstCombinationThatBreaksThem() {
            CheckedSpace space = space();
            space.among("optimizer", "sgd", "adam");
            space.tune("rate", 0.01, 0.1, Scale.AUTO);
            space.rule(
                    "adam is slow",
                    values -> !optimizer(values).equals("adam") || rate(values) <= 0.01,
                    asked -> asked.varies("optimizer").falls("rate"));
            assertThat(space.doubts()).containsExactly("at optimizer = \"adam\", rate = 0.1: adam is slow");
        }

        @Test
        void areNotHeldToARangeThatIsWrongItself() {
            CheckedSpace space = bounded(200, 150);
            assertThat(space.errors()).hasSize(1).allMatch(message -> message.contains("must be below"));
        }

        @Test
        void aboutWhatIsFixedAreReportedAsEver() {
            Violation fixed = Samples.violation(Kind.RULE, List.of("rate"), "rate > 1", "rate > 1", Severity.ERROR);
            CheckedSpace space = sizeFrom(8, 16).check(fixed, values -> false).ask(asked -> {
                asked.falls("rate");
                asked.rule("rate > 1");
            });
            assertThat(space.validate()).containsExactly(fixed);
        }

        @Test
        void areExaminedOneAfterTheOther() {
            CheckedSpace space = sizeFrom(8, 200);
            space.tune("rate", 0.1, 0.5, Scale.AUTO);
            space.rule("size <= 100", values -> size(values) <= 100, asked -> asked.falls("size"));
            space.rule("rate <= 0.2", values -> rate(values) <= 0.2, asked -> asked.falls("rate"));
            assertThat(space.doubts()).containsExactly("at size = 200: size <= 100", "at rate = 0.5: rate <= 0.2");
        }

        @Test
        void mayDependOnSeveralParametersInSeveralWays() {
            CheckedSpace space = sizeFrom(8, 16);
            space.tune("rate", 0.1, 0.5, Scale.AUTO);
            space.among("optimizer", "sgd", "adam");
            space.rule(
                    "never",
                    values -> false,
                    asked -> asked.rises("size").steps("rate", 0.2).varies("optimizer"));
            assertThat(space.errors()).containsExactly("at every point: never");
        }

        @Test
        void leaveTheFirstValuesBehind() {
            CheckedSpace space = sizeFrom(8, 200);
            space.rule("size <= 100", values -> size(values) <= 100, asked -> asked.falls("size"));
            space.validate();
            assertThat(space.values).containsEntry("size", "8");
        }

        @Test
        void keepAJobFromBeingSentWhereTheyFailEverywhere() {
            CheckedSpace space = bounded(101, 200);
            assertThat(space.validate()).hasSize(1);
            assertThat(space.staticHyperparameters()).isEmpty();
        }
    }

    @Nested
    class Advice {
        @Test
        void isNeverAnErrorUnlessItFailsEverywhereAndEvenThenAWarning() {
            CheckedSpace space = sizeFrom(101, 200)
                    .advice("size <= 100", values -> size(values) <= 100, asked -> asked.falls("size"));
            assertThat(space.validate()).isEmpty();
            assertThat(space.warnings())
                    .extracting(Violation::message, Violation::severity)
                    .containsExactly(tuple("at every point: size <= 100", Severity.WARNING));
            space.tune("size", 50, 200, Scale.AUTO);
            assertThat(space.doubts()).containsExactly("at size = 200: size <= 100");
            space.tune("size", 50, 100, Scale.AUTO);
            assertThat(space.doubts()).isEmpty();
        }

        @Test
        void isNotGivenWhereValuesAreWrong() {
            CheckedSpace space = sizeFrom(101, 200)
                    .advice("size <= 100", values -> size(values) <= 100, asked -> asked.falls("size"))
                    .check(violation(Kind.RANGE, "rate", "[0, 1]", Severity.ERROR), values -> false);
            assertThat(space.validate()).hasSize(1);
            assertThat(space.warnings()).isEmpty();
        }

        @Test
        void isGivenWhereOnlyRulesAreBroken() {
            CheckedSpace space = sizeFrom(101, 200)
                    .advice("size <= 100", values -> size(values) <= 100, asked -> asked.falls("size"))
                    .check(violation(Kind.RULE, "rate", "rate > 1", Severity.ERROR), values -> false)
                    .check(
                            Violations.none()
                                    .about("note")
                                    .required("x", "x is true")
                                    .done()
                                    .get(0),
                            values -> false);
            assertThat(space.validate()).hasSize(2);
            assertThat(space.warnings()).hasSize(1);
        }

        @Test
        void aboutFixedValuesIsPassedOn() {
            Violation doubt = violation(Kind.RULE, "rate", "rate < 0.05", Severity.WARNING);
            CheckedSpace space = sizeFrom(8, 16).check(doubt, values -> false);
            assertThat(space.validate()).isEmpty();
            assertThat(space.warnings()).containsExactly(doubt);
            assertThatThrownBy(space.warnings()::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void aParameterThatIsNoneIsNotExamined() {
        CheckedSpace space = sizeFrom(8, 16).ask(asked -> {
            asked.varies("size");
            asked.used("no_such", "ever");
        });
        assertThatThrownBy(space::validate)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no_such");
    }
}
