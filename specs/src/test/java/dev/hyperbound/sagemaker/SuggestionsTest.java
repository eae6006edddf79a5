package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.runtime.Parameter;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks what is suggested for names that do not exist. */
class SuggestionsTest {
    private static final Pattern SUGGESTION = Pattern.compile("did you mean \"([^\"]*)\"");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_";
    private static final long SEED = 99;

    static List<Subject> subjects() {
        return Subject.images();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everyMisspellingLeadsToTheRightName(Subject subject) {
        List<String> names = sent(subject);
        int asked = 0;
        List<String> wrong = new ArrayList<>();
        for (String name : names) {
            for (String misspelling : misspellings(name)) {
                if (names.contains(misspelling)) {
                    continue;
                }
                asked++;
                if (!suggestion(subject, misspelling, name).equals(Optional.of(name))) {
                    wrong.add(misspelling);
                }
            }
        }
        assertThat(asked).isGreaterThan(10_000);
        assertThat(wrong.size()).as("%d asked, wrong: %s", asked, wrong).isLessThanOrEqualTo(asked / 20);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void otherCaseLeadsToTheRightName(Subject subject) {
        for (Parameter parameter : subject.parameters()) {
            if (!parameter.context()) {
                String name = parameter.wireName();
                assertThat(suggestion(subject, name.toUpperCase(Locale.ROOT), name))
                        .contains(name);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void nothingIsSuggestedForAnyOldWord(Subject subject) {
        List<String> names = sent(subject);
        SplittableRandom random = new SplittableRandom(SEED);
        List<String> suggested = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int length = names.get(random.nextInt(names.size())).length();
            String word = i % 2 == 0 ? anyLetters(length, random) : pronounceable(length, random);
            suggestion(subject, word, "").ifPresent(name -> suggested.add(word + " -> " + name));
        }
        assertThat(suggested).as("seed %d", SEED).hasSizeLessThanOrEqualTo(4);
    }

    private static String anyLetters(int length, SplittableRandom random) {
        StringBuilder word = new StringBuilder("q");
        while (word.length() < length) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static String pronounceable(int length, SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        while (word.length() < length) {
            String letters = word.length() % 2 == 0 ? "bcdfghlmnprst" : "aeiou";
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    private static List<String> sent(Subject subject) {
        return subject.parameters().stream()
                .filter(parameter -> !parameter.context())
                .map(Parameter::wireName)
                .toList();
    }

    private static Optional<String> suggestion(Subject subject, String wrong, String right) {
        Map<String, String> map = Maps.smallest(subject.name());
        map.remove(right);
        map.put(wrong, "1");
        Violation unknown = subject.check().apply(map).stream()
                .filter(violation -> violation.kind() == Kind.UNKNOWN)
                .findFirst()
                .orElseThrow(() -> new AssertionError(wrong + " was taken"));
        assertThat(unknown.parameters()).containsExactly(wrong);
        Matcher matcher = SUGGESTION.matcher(unknown.message());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Every text that is one edit away: a character left out, added, replaced, or swapped with its neighbour. */
    private static Set<String> misspellings(String name) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i <= name.length(); i++) {
            String before = name.substring(0, i);
            String after = name.substring(i);
            for (int j = 0; j < LETTERS.length(); j++) {
                char letter = LETTERS.charAt(j);
                found.add(before + letter + after);
                if (!after.isEmpty()) {
                    found.add(before + letter + after.substring(1));
                }
            }
            if (!after.isEmpty()) {
                found.add(before + after.substring(1));
            }
            if (after.length() > 1) {
                found.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
        }
        found.remove(name);
        found.removeIf(text -> text.startsWith("_"));
        return found;
    }
}
