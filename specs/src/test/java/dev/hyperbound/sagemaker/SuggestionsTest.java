package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.runtime.Parameter;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks what is suggested for names that do not exist. */
class SuggestionsTest {
    private static final Pattern SUGGESTION = Pattern.compile("did you mean \"([^\"]*)\"");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_";

    static List<Subject> subjects() {
        return Subject.all();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void nearlyEveryMisspellingLeadsToTheRightName(Subject subject) {
        List<String> names = sent(subject);
        SplittableRandom random = new SplittableRandom(Effort.SEED);
        int asked = 0;
        List<String> wrong = new ArrayList<>();
        while (asked < Effort.TIMES) {
            String name = byLength(names, random);
            String misspelling = misspelling(name, random);
            if (!names.contains(misspelling) && !misspelling.isEmpty() && !misspelling.startsWith("_")) {
                asked++;
                if (!suggestion(subject, misspelling, name).equals(Optional.of(name))) {
                    wrong.add(misspelling);
                }
            }
        }
        assertThat(wrong.size())
                .as("seed %d, %d asked, wrong: %s", Effort.SEED, asked, wrong)
                .isLessThanOrEqualTo(asked / 20);
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
        SplittableRandom random = new SplittableRandom(Effort.SEED);
        List<String> suggested = new ArrayList<>();
        for (int i = 0; i < Effort.TIMES; i++) {
            int length = names.get(random.nextInt(names.size())).length();
            String word = i % 2 == 0 ? anyLetters(length, random) : pronounceable(length, random);
            suggestion(subject, word, "").ifPresent(name -> suggested.add(word + " -> " + name));
        }
        assertThat(suggested).as("seed %d", Effort.SEED).hasSizeLessThanOrEqualTo(Effort.TIMES / 50);
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

    /** A name; a long one has more places for a slip than a short one. */
    private static String byLength(List<String> names, SplittableRandom random) {
        int place = random.nextInt(names.stream().mapToInt(String::length).sum());
        int index = 0;
        while (place >= names.get(index).length()) {
            place -= names.get(index).length();
            index++;
        }
        return names.get(index);
    }

    /** A text that is one edit away: a character left out, added, replaced, or swapped with its neighbour. */
    private static String misspelling(String name, SplittableRandom random) {
        int at = random.nextInt(name.length());
        String before = name.substring(0, at);
        String after = name.substring(at);
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return switch (random.nextInt(4)) {
            case 0 -> before + after.substring(1);
            case 1 -> random.nextBoolean() ? before + letter + after : name + letter;
            case 2 -> before + letter + after.substring(1);
            default ->
                after.length() == 1 ? name + letter : before + after.charAt(1) + after.charAt(0) + after.substring(2);
        };
    }
}
