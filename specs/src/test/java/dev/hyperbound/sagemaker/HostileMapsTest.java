package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.hyperbound.runtime.InvalidHyperparametersException;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads maps that somebody made to do harm. */
class HostileMapsTest {
    private static final List<String> SNIPPETS = List.of(
            "\0",
            "\r\n",
            "\u001b[31m",
            "\u202e",
            "\u2066",
            "\u2028",
            "\ud800",
            "\udc00x",
            "\ufeff",
            "\u0085",
            "\u200b",
            "%s%n$1{0}",
            "${x}",
            "<script>",
            "*/",
            "\\u000a",
            "\"",
            "'",
            ",",
            ", ,",
            "1",
            "-",
            "e",
            ".",
            "1e999999999",
            "-1e-999999999",
            "9".repeat(400),
            "0." + "0".repeat(400) + "1",
            "(".repeat(50),
            "a{1,2147483647}",
            "(?i)",
            "True",
            "sgd",
            "adam",
            "epochs",
            "num_classes",
            " ",
            "\t",
            "\ud83d\ude00",
            "\u0130",
            "\u00df");

    static List<Subject> subjects() {
        return Subject.all();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void nothingButTheDocumentedExceptionIsThrown(Subject subject) {
        SplittableRandom random = new SplittableRandom(Effort.SEED);
        for (int i = 0; i < Effort.TIMES; i++) {
            Map<String, String> map = hostile(subject, random);
            Supplier<String> which = () -> "seed " + Effort.SEED + ": " + map;
            List<Violation> violations = subject.check().apply(map);
            violations.forEach(HostileMapsTest::messageIsHarmless);
            try {
                assertThat(subject.fromMap().apply(map)).as(which).isNotNull();
                assertThat(Maps.errors(violations)).as(which).isEmpty();
            } catch (InvalidHyperparametersException e) {
                assertThat(e.violations()).as(which).isEqualTo(Maps.errors(violations));
                assertThat(e.getMessage().lines())
                        .as(which)
                        .hasSize(1 + e.violations().size());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void aValueThatIsNullIsAViolation(Subject subject) {
        Map<String, String> map = new HashMap<>(Maps.smallest(subject.name()));
        String name = subject.parameters().get(0).wireName();
        map.put(name, null);
        assertThat(subject.check().apply(map))
                .extracting(Violation::kind, Violation::parameters)
                .containsExactly(tuple(Kind.MALFORMED, List.of(name)));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void aKeyThatIsNullIsAViolation(Subject subject) {
        Map<String, String> map = new HashMap<>(Maps.smallest(subject.name()));
        map.put(null, "1");
        assertThat(subject.check().apply(map)).extracting(Violation::kind).containsExactly(Kind.UNKNOWN);
        assertThatExceptionOfType(InvalidHyperparametersException.class)
                .isThrownBy(() -> subject.fromMap().apply(map));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void anyKindOfMapWillDo(Subject subject) {
        Map<String, String> full = new Maps(subject).full();
        for (Map<String, String> map : List.of(Map.copyOf(full), new TreeMap<>(full), new HashMap<>(full))) {
            assertThat(subject.fromMap().apply(map)).isEqualTo(subject.fromMap().apply(full));
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void longValuesAreJudged(Subject subject) {
        int length = Math.min(1 << 20, 100 * Effort.TIMES);
        List<String> names = Fact.of(subject).stream()
                .filter(fact -> !fact.context() && !fact.is("string", "list of string", "pattern"))
                .map(Fact::name)
                .toList();
        for (String value : List.of(
                "1".repeat(length),
                "0." + "0".repeat(length) + "1",
                "1,".repeat(length / 2) + "x",
                " ".repeat(length),
                "(".repeat(length / 2) + ")".repeat(length / 2),
                "[".repeat(length),
                "\n".repeat(length))) {
            Map<String, String> map = new LinkedHashMap<>();
            subject.parameters().stream()
                    .filter(parameter -> !parameter.context())
                    .forEach(parameter -> map.put(parameter.wireName(), value));
            List<Violation> violations = subject.check().apply(map);

            assertThat(violations)
                    .extracting(violation -> violation.parameters().get(0))
                    .containsAll(names);
            violations.forEach(HostileMapsTest::messageIsHarmless);
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everyOneOfManyUnknownKeysIsNamed(Subject subject) {
        int keys = Math.min(100_000, 10 * Effort.TIMES);
        Map<String, String> map = new LinkedHashMap<>(Maps.smallest(subject.name()));
        for (int i = 0; i < keys; i++) {
            map.put("epoch" + i, "1");
        }
        map.put("k".repeat(100 * Effort.TIMES), "1");
        List<Violation> violations = subject.check().apply(map);

        assertThat(violations).hasSize(keys + 1);
        messageIsHarmless(violations.get(keys));
    }

    private static Map<String, String> hostile(Subject subject, SplittableRandom random) {
        Map<String, String> map = new LinkedHashMap<>();
        if (random.nextInt(4) > 0) {
            map.putAll(Maps.smallest(subject.name()));
        }
        for (int entries = random.nextInt(6); entries > 0; entries--) {
            String name = random.nextInt(3) > 0
                    ? subject.parameters()
                            .get(random.nextInt(subject.parameters().size()))
                            .wireName()
                    : text(random);
            map.put(name, text(random));
        }
        return map;
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int parts = random.nextInt(5); parts > 0; parts--) {
            text.append(
                    random.nextInt(4) == 0
                            ? Character.toString((char) random.nextInt(0x10000))
                            : SNIPPETS.get(random.nextInt(SNIPPETS.size())));
        }
        return text.toString();
    }

    private static void messageIsHarmless(Violation violation) {
        String message = violation.message();
        if (message.isBlank() || message.length() > 1500 || message.codePoints().anyMatch(HostileMapsTest::isHarmful)) {
            throw new AssertionError("harmful: " + message);
        }
    }

    private static boolean isHarmful(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
