package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what maps and setters take to the facts: each bound, one step outside, and what is no value at all. */
class ValuesTest {
    private static final Set<Kind> RULES = Set.of(Kind.RULE, Kind.REQUIRED, Kind.UNUSED);

    static Stream<Fact> sent() {
        return Fact.all().filter(fact -> !fact.context());
    }

    static Stream<Fact> context() {
        return Fact.all().filter(Fact::context);
    }

    static Stream<Fact> ints() {
        return Fact.all().filter(fact -> fact.is("int") && fact.values().isEmpty() && fact.multipleOf() == 1);
    }

    static Stream<Fact> doubles() {
        return Fact.all().filter(fact -> fact.is("double"));
    }

    @ParameterizedTest
    @MethodSource("sent")
    void everyLegalValueIsReadFromAMap(Fact fact) {
        SoftAssertions softly = new SoftAssertions();
        for (String value : new Samples(fact).accepted()) {
            softly.assertThat(aboutValues(fact.subject().check().apply(roomFor(fact, value))))
                    .as("%s = \"%s\"", fact, value)
                    .isEmpty();
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("sent")
    void everyIllegalValueInAMapIsOneViolation(Fact fact) {
        SoftAssertions softly = new SoftAssertions();
        new Samples(fact)
                .refused()
                .forEach((value, kind) -> softly.assertThat(
                                aboutValues(fact.subject().check().apply(roomFor(fact, value))))
                        .as("%s = \"%s\"", fact, value)
                        .extracting(
                                violation -> violation.kind(),
                                violation -> violation.parameters().get(0))
                        .containsExactly(tuple(kind, fact.name())));
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("sent")
    void refusalNamesTheParameterAndNothingElse(Fact fact) {
        new Samples(fact).refused().keySet().forEach(value -> {
            Violation violation = aboutValues(fact.subject().check().apply(roomFor(fact, value)))
                    .get(0);
            assertThat(violation.parameters()).containsExactly(fact.name());
            assertThat(violation.message()).contains(fact.name());
        });
    }

    @ParameterizedTest
    @MethodSource("context")
    void contextIsNeverReadFromAMap(Fact fact) {
        String value = new Samples(fact).accepted().get(0);
        assertThat(fact.subject().check().apply(roomFor(fact, value)))
                .extracting(Violation::kind, Violation::parameters)
                .containsExactly(tuple(Kind.UNKNOWN, List.of(fact.name())));
    }

    @ParameterizedTest
    @MethodSource("context")
    void contextIsReadByABuilderAndNeverSent(Fact fact) {
        for (String value : new Samples(fact).accepted()) {
            Subject.Draft draft = fact.subject().draft().get();
            draft.setAll(Maps.smallest(fact.algorithm()));
            draft.set(fact.name(), value);
            assertThat(draft.build().toMap()).doesNotContainKey(fact.name());
            assertThat(draft.build().toMinimalMap()).doesNotContainKey(fact.name());
        }
        new Samples(fact).refused().forEach((value, kind) -> {
            Subject.Draft draft = fact.subject().draft().get();
            draft.setAll(Maps.smallest(fact.algorithm()));
            draft.set(fact.name(), value);
            assertThat(draft.validate())
                    .as("%s = \"%s\"", fact, value)
                    .extracting(
                            violation -> violation.kind(),
                            violation -> violation.parameters().get(0))
                    .containsExactly(tuple(kind, fact.name()));
        });
    }

    @ParameterizedTest
    @MethodSource("ints")
    void intSetterAgreesWithTheInterval(Fact fact) {
        Interval interval = fact.interval().orElseGet(Interval::unbounded);
        int lowest = Math.toIntExact(interval.lowestInt());
        int highest = Math.toIntExact(interval.highestInt());

        assertThat(afterSetting(fact, int.class, lowest)).isEmpty();
        assertThat(afterSetting(fact, int.class, highest)).isEmpty();
        if (lowest > Integer.MIN_VALUE) {
            assertThat(afterSetting(fact, int.class, lowest - 1)).containsExactly(Kind.RANGE);
            assertThat(afterSetting(fact, int.class, Integer.MIN_VALUE)).containsExactly(Kind.RANGE);
        }
        if (highest < Integer.MAX_VALUE) {
            assertThat(afterSetting(fact, int.class, highest + 1)).containsExactly(Kind.RANGE);
        }
    }

    @ParameterizedTest
    @MethodSource("doubles")
    void doubleSetterAgreesWithTheInterval(Fact fact) {
        Interval interval = fact.interval().orElseGet(Interval::unbounded);
        double lowest = interval.lowestDouble();
        double highest = interval.highestDouble();

        assertThat(afterSetting(fact, double.class, lowest)).isEmpty();
        assertThat(afterSetting(fact, double.class, highest)).isEmpty();
        for (double outside : new double[] {
            Math.nextDown(lowest),
            Math.nextUp(highest),
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.MAX_VALUE,
            -Double.MAX_VALUE
        }) {
            if (!interval.holds(outside)) {
                assertThat(afterSetting(fact, double.class, outside))
                        .as("%s = %s", fact, outside)
                        .containsExactly(Kind.RANGE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sent")
    void defaultIsWhatTheMapOfTheSmallestSetSays(Fact fact) {
        Subject subject = fact.subject();
        Map<String, String> smallest = Maps.smallest(fact.algorithm());
        assertThat(subject.fromMap().apply(smallest).toMinimalMap()).isEqualTo(smallest);

        fact.defaultValue().ifPresent(value -> {
            Map<String, String> spelledOut = new HashMap<>(smallest);
            spelledOut.put(fact.name(), value);
            assertThat(subject.fromMap().apply(spelledOut))
                    .isEqualTo(subject.fromMap().apply(smallest));
            assertThat(subject.fromMap().apply(spelledOut).warnings()).isEmpty();
        });
    }

    /** The required parameters, and one value. */
    private static Map<String, String> roomFor(Fact fact, String value) {
        Map<String, String> map = Maps.smallest(fact.algorithm());
        map.put(fact.name(), value);
        return map;
    }

    /** Without what rules and conditions say of values that are right in themselves. */
    private static List<Violation> aboutValues(List<Violation> violations) {
        return violations.stream()
                .filter(violation -> !RULES.contains(violation.kind()))
                .toList();
    }

    private static List<Kind> afterSetting(Fact fact, Class<?> type, Object value) {
        Subject.Draft draft = fact.subject().draft().get();
        Map<String, String> others = Maps.smallest(fact.algorithm());
        others.remove(fact.name());
        draft.setAll(others);
        try {
            draft.builder().getClass().getMethod(fact.accessor(), type).invoke(draft.builder(), value);
        } catch (InvocationTargetException e) {
            throw new AssertionError("a setter only stores", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the builder has no such setter", e);
        }
        List<Violation> violations = aboutValues(draft.validate());
        assertThat(violations)
                .allSatisfy(violation -> assertThat(violation.parameters()).containsExactly(fact.name()));
        return violations.stream().map(Violation::kind).toList();
    }
}
