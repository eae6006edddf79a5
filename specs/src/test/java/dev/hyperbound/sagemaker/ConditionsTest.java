package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds "used only when" and "required when" to the facts, over every value of the parameter that decides. */
class ConditionsTest {
    /** A value of the deciding parameter (none: not set), and whether it makes the condition true. */
    private record Setting(Map<String, String> values, boolean holds) {}

    static Stream<Fact> usedWhen() {
        return Fact.all()
                .filter(fact ->
                        fact.usedWhen().filter(when -> !when.isExpression()).isPresent());
    }

    static Stream<Fact> requiredWhen() {
        return Fact.all()
                .filter(fact ->
                        fact.requiredWhen().filter(when -> !when.isExpression()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("usedWhen")
    void valueWithoutEffectIsTold(Fact fact) {
        Fact.Condition when = fact.usedWhen().orElseThrow();
        for (Setting setting : settings(fact, when, true)) {
            List<Violation> unused = told(Kind.UNUSED, fact, map(fact, setting, notTheDefault(fact)));

            if (setting.holds()) {
                assertThat(unused).as("%s with %s", fact, setting).isEmpty();
            } else {
                assertThat(unused)
                        .as("%s with %s", fact, setting)
                        .extracting(Violation::severity)
                        .containsExactly(when.severity().orElse(Severity.WARNING));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("usedWhen")
    void defaultIsNeverAWarning(Fact fact) {
        fact.defaultValue()
                .ifPresent(value -> settings(fact, fact.usedWhen().orElseThrow(), true)
                        .forEach(setting -> assertThat(told(Kind.UNUSED, fact, map(fact, setting, value)))
                                .as("%s with %s", fact, setting)
                                .isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("usedWhen")
    void valueWithoutEffectIsSentOnlyIfItIsNotTheDefault(Fact fact) {
        for (Setting setting : settings(fact, fact.usedWhen().orElseThrow(), true)) {
            sent(fact, map(fact, setting, notTheDefault(fact)))
                    .ifPresent(map -> assertThat(map).containsKey(fact.name()));
            fact.defaultValue()
                    .flatMap(usual -> sent(fact, map(fact, setting, usual)))
                    .ifPresent(map -> assertThat(map.containsKey(fact.name()))
                            .as("%s with %s", fact, setting)
                            .isEqualTo(setting.holds()));
        }
    }

    @ParameterizedTest
    @MethodSource("requiredWhen")
    void absenceIsToldExactlyWhenRequired(Fact fact) {
        Fact.Condition when = fact.requiredWhen().orElseThrow();
        for (Setting setting : settings(fact, when, false)) {
            Map<String, String> map = Maps.smallest(fact.algorithm());
            map.putAll(setting.values());
            List<Violation> missing = told(Kind.REQUIRED, fact, map);

            if (setting.holds()) {
                assertThat(missing)
                        .as("%s with %s", fact, setting)
                        .extracting(Violation::severity)
                        .containsExactly(when.severity().orElse(Severity.ERROR));
            } else {
                assertThat(missing).as("%s with %s", fact, setting).isEmpty();
            }
        }
    }

    /** Each value of the parameter that decides, and none; a condition on what is absent is unknown. */
    private static List<Setting> settings(Fact fact, Fact.Condition when, boolean unknown) {
        List<Setting> settings = new ArrayList<>();
        if (when.isAboveOne()) {
            settings.add(new Setting(Map.of(), unknown));
            settings.add(new Setting(Map.of(when.decider(), "1"), false));
            settings.add(new Setting(Map.of(when.decider(), "2"), true));
            return settings;
        }
        Fact decider = decider(fact, when);
        if (when.anyValueWillDo()) {
            settings.add(new Setting(Map.of(), false));
            for (String value : new Samples(decider).accepted()) {
                settings.add(new Setting(Map.of(when.decider(), value), !value.isEmpty()));
            }
            return settings;
        }
        for (String value : decider.values()) {
            settings.add(
                    new Setting(Map.of(when.decider(), value), when.values().contains(value)));
        }
        if (!decider.required()) {
            settings.add(new Setting(
                    Map.of(),
                    decider.defaultValue().map(when.values()::contains).orElse(unknown)));
        }
        return settings;
    }

    private static Fact decider(Fact fact, Fact.Condition when) {
        return Fact.of(fact.algorithm()).stream()
                .filter(other -> other.name().equals(when.decider()))
                .findFirst()
                .orElseThrow();
    }

    private static String notTheDefault(Fact fact) {
        return new Samples(fact)
                .accepted().stream()
                        .filter(value -> fact.defaultValue()
                                .filter(usual -> value.equalsIgnoreCase(usual) || isSameNumber(fact, value, usual))
                                .isEmpty())
                        .reduce((first, last) -> fact.is("boolean", "enum") ? first : last)
                        .orElseThrow();
    }

    private static boolean isSameNumber(Fact fact, String one, String other) {
        return fact.is("double") && Double.parseDouble(one) == Double.parseDouble(other);
    }

    private static Map<String, String> map(Fact fact, Setting setting, String value) {
        Map<String, String> map = Maps.smallest(fact.algorithm());
        if (fact.algorithm().equals("semantic-segmentation")) {
            map.put("lr_scheduler_step", "10");
        }
        map.putAll(setting.values());
        map.put(fact.name(), value);
        return map;
    }

    /** What is said of a parameter; context is only for a builder, which says nothing of warnings beside errors. */
    private static List<Violation> told(Kind kind, Fact fact, Map<String, String> map) {
        List<Violation> all = isRead(fact, map)
                ? fact.subject().check().apply(map)
                : fact.subject().judge(map, Map.of());
        return all.stream()
                .filter(violation -> violation.kind() == kind)
                .filter(violation -> violation.parameters().get(0).equals(fact.name()))
                .toList();
    }

    private static boolean isRead(Fact fact, Map<String, String> map) {
        return Fact.of(fact.algorithm()).stream().noneMatch(other -> other.context() && map.containsKey(other.name()));
    }

    private static Optional<Map<String, String>> sent(Fact fact, Map<String, String> map) {
        Subject.Draft draft = fact.subject().draft().get();
        draft.setAll(map);
        return draft.validate().isEmpty() ? Optional.of(draft.build().toMap()) : Optional.empty();
    }
}
