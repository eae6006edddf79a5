package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Hyperparameters;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds "used only when" and "required when" to the facts, over every value of the parameter that decides. */
class ConditionsTest {
    /** A value of the deciding parameter (none: not set), and whether it makes the condition true. */
    private record Setting(Map<String, String> values, boolean holds) {}

    static Stream<Fact> usedWhen() {
        return Fact.all().filter(fact -> fact.usedWhen().isPresent());
    }

    static Stream<Fact> requiredWhen() {
        return Fact.all().filter(fact -> fact.requiredWhen().isPresent());
    }

    @ParameterizedTest
    @MethodSource("usedWhen")
    void valueWithoutEffectIsAWarning(Fact fact) {
        for (Setting setting : settings(fact, fact.usedWhen().orElseThrow())) {
            List<Violation> unused = unused(fact, setting, notTheDefault(fact));

            if (setting.holds()) {
                assertThat(unused).as("%s with %s", fact, setting).isEmpty();
            } else {
                assertThat(unused)
                        .as("%s with %s", fact, setting)
                        .extracting(violation -> violation.parameters().get(0), Violation::severity)
                        .containsExactly(tuple(fact.name(), Severity.WARNING));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("usedWhen")
    void defaultIsNeverAWarning(Fact fact) {
        fact.defaultValue()
                .ifPresent(value -> settings(fact, fact.usedWhen().orElseThrow())
                        .forEach(setting -> assertThat(unused(fact, setting, value))
                                .as("%s with %s", fact, setting)
                                .isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("usedWhen")
    void valueWithoutEffectIsSentOnlyIfItIsNotTheDefault(Fact fact) {
        for (Setting setting : settings(fact, fact.usedWhen().orElseThrow())) {
            String value = notTheDefault(fact);
            assertThat(build(fact, setting, value).toMap()).containsKey(fact.name());
            fact.defaultValue().ifPresent(usual -> {
                if (setting.holds()) {
                    assertThat(build(fact, setting, usual).toMap()).containsKey(fact.name());
                } else {
                    assertThat(build(fact, setting, usual).toMap()).doesNotContainKey(fact.name());
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("requiredWhen")
    void absenceIsAnErrorExactlyWhenRequired(Fact fact) {
        for (Setting setting : settings(fact, fact.requiredWhen().orElseThrow())) {
            Map<String, String> map = new HashMap<>(Maps.smallest());
            List<Violation> violations = fact.subject().judge(map, setting.values());

            if (setting.holds()) {
                assertThat(violations)
                        .as("%s with %s", fact, setting)
                        .extracting(
                                Violation::kind,
                                violation -> violation.parameters().get(0))
                        .containsExactly(tuple(Kind.REQUIRED, fact.name()));
            } else {
                assertThat(violations).as("%s with %s", fact, setting).isEmpty();
            }
        }
    }

    private static List<Setting> settings(Fact fact, Fact.Condition when) {
        List<Setting> settings = new ArrayList<>();
        if (when.anyValueWillDo()) {
            settings.add(new Setting(Map.of(), false));
            settings.add(new Setting(Map.of(when.decider(), ""), false));
            settings.add(new Setting(Map.of(when.decider(), "10,20"), true));
            return settings;
        }
        if (when.isAboveOne()) {
            settings.add(new Setting(Map.of(), true));
            settings.add(new Setting(Map.of(when.decider(), "1"), false));
            settings.add(new Setting(Map.of(when.decider(), "2"), true));
            return settings;
        }
        Fact decider = Fact.of(fact.algorithm()).stream()
                .filter(other -> other.name().equals(when.decider()))
                .findFirst()
                .orElseThrow();
        for (String value : decider.values()) {
            settings.add(
                    new Setting(Map.of(when.decider(), value), when.values().contains(value)));
        }
        boolean holdsUnset = decider.defaultValue().map(when.values()::contains).orElse(false);
        settings.add(new Setting(Map.of(), holdsUnset));
        return settings;
    }

    private static String notTheDefault(Fact fact) {
        return switch (fact.type()) {
            case "int" -> "7";
            case "double" -> "0.25";
            case "boolean" ->
                fact.values().stream()
                        .filter(value -> !fact.defaultValue().orElseThrow().equals(value))
                        .findFirst()
                        .orElseThrow();
            case "enum" -> fact.values().get(0);
            case "list of int" -> "10,20";
            default -> throw new AssertionError(fact.type());
        };
    }

    private static List<Violation> unused(Fact fact, Setting setting, String value) {
        return build(fact, setting, value).warnings().stream()
                .filter(violation -> violation.kind() == Kind.UNUSED)
                .filter(violation -> violation.parameters().get(0).equals(fact.name()))
                .toList();
    }

    private static Hyperparameters build(Fact fact, Setting setting, String value) {
        Subject.Draft draft = fact.subject().draft().get();
        draft.setAll(Maps.smallest());
        if (fact.algorithm().equals("semantic-segmentation")) {
            draft.set("lr_scheduler_step", "10");
        }
        draft.setAll(setting.values());
        draft.set(fact.name(), value);
        return draft.build();
    }
}
