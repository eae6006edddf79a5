package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.runtime.Definition;
import dev.hyperbound.runtime.Parameter;
import dev.hyperbound.runtime.Suggestions;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is suggested for a name that does not exist, of every algorithm. */
class NamesPeopleThinkOfTest {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_";
    private static final int WORDS = 2_000;

    static List<Definition<?>> algorithms() {
        return BuiltIn.all();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/names-people-think-of.csv")
    void isTheParameterThatTheyMean(String algorithm, String wrong, String right) {
        Violation unknown = BuiltIn.named(algorithm).orElseThrow().check(Map.of(wrong, "1")).stream()
                .filter(violation -> violation.kind() == Kind.UNKNOWN)
                .findFirst()
                .orElseThrow();
        if (right == null) {
            assertThat(unknown.arguments()).isEmpty();
            assertThat(unknown.message()).endsWith("; remove it");
        } else {
            assertThat(unknown.arguments()).containsExactly(Map.entry("suggestion", right));
            assertThat(unknown.message()).contains("did you mean \"" + right + "\"");
        }
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void isTheRightNameForAtLeast95PercentOfSingleEdits(Definition<?> algorithm) {
        List<String> names = sent(algorithm);
        int all = 0;
        List<String> wrong = new ArrayList<>();
        for (String name : names) {
            for (String edit : singleEdits(name)) {
                if (!names.contains(edit)) {
                    all++;
                    List<String> closest = Suggestions.closest(edit, names);
                    if (closest.isEmpty() || !closest.get(0).equals(name)) {
                        wrong.add(edit);
                    }
                }
            }
        }
        assertThat(wrong.size()).as("of %d: %s", all, wrong).isLessThanOrEqualTo(all / 20);
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void isNothingForAtLeast98PercentOfRandomWords(Definition<?> algorithm) {
        List<String> names = sent(algorithm);
        long seed = 11;
        SplittableRandom random = new SplittableRandom(seed);
        List<String> suggested = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            int length = names.get(random.nextInt(names.size())).length();
            StringBuilder word = new StringBuilder();
            while (word.length() < length) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            if (!Suggestions.closest(word.toString(), names).isEmpty()) {
                suggested.add(word.toString());
            }
        }
        assertThat(suggested).as("seed %d", seed).hasSizeLessThanOrEqualTo(WORDS / 50);
    }

    private static List<String> sent(Definition<?> algorithm) {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : algorithm.parameters()) {
            if (!parameter.context()) {
                names.add(parameter.wireName());
            }
        }
        return names;
    }

    private static Set<String> singleEdits(String name) {
        Set<String> edits = new LinkedHashSet<>();
        for (int i = 0; i <= name.length(); i++) {
            String before = name.substring(0, i);
            String after = name.substring(i);
            for (int j = 0; j < LETTERS.length(); j++) {
                edits.add(before + LETTERS.charAt(j) + after);
                if (!after.isEmpty()) {
                    edits.add(before + LETTERS.charAt(j) + after.substring(1));
                }
            }
            if (!after.isEmpty()) {
                edits.add(before + after.substring(1));
            }
            if (after.length() > 1) {
                edits.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
        }
        edits.remove(name);
        edits.remove("");
        return edits;
    }
}
