package dev.hyperbound.processor.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages texts: deletes, doubles, swaps and replaces tokens and characters. The same seed does the same damage. */
public final class Mutator {
    private static final Pattern TOKENS = Pattern.compile(
            "\"(?:\\\\.|[^\"\\\\\n])*\"|'[^'\n]*'|\\w+|\\s+|/\\*.*?\\*/|//[^\n]*|[^\\w\\s]", Pattern.DOTALL);
    private static final List<String> CHARACTERS = List.of(
            "\\\\", "\\\"", "\\n", "\\0", "\\u202e", "\\ud800", "'", "`", "*/", "<", ">", "&", "$", "%", "{", "}", "(",
            ")", "[", "]", ",", ".", "-", "+", "!", "=", "|", ":", "?", " ", "", "0", "9", "e", "E", "x", "_", "é", "İ",
            "\u200b", "inf");
    private static final List<String> WORDS = List.of(
            "int",
            "long",
            "double",
            "boolean",
            "String",
            "float",
            "void",
            "int[]",
            "Integer",
            "OptionalInt",
            "OptionalDouble",
            "Optional<String>",
            "Optional<Boolean>",
            "List<Integer>",
            "List<String>",
            "List<List<String>>",
            "Optional<?>",
            "List<? extends Stub>",
            "Pattern",
            "Object",
            "T",
            "Stub",
            "Nowhere",
            "default",
            "static",
            "private",
            "abstract",
            "sealed",
            "public",
            "protected",
            "class",
            "enum",
            "record",
            "interface",
            "@interface",
            "extends",
            "throws",
            "@Deprecated",
            "@Default(\"1\")",
            "@Default(\"\")",
            "@Range(\"[0, 1]\")",
            "@Range(\"(0, inf)\")",
            "@OneOf({})",
            "@OneOf({\"a\", \"1\"})",
            "@Matches(\"a|b\")",
            "@Matches(\"(a+)+$\")",
            "@Tunable",
            "@Tunable(\"[1, 2]\")",
            "@Tunable(scale = Scale.LOGARITHMIC)",
            "@UsedWhen(\"a > 1\")",
            "@RequiredWhen(\"has(a)\")",
            "@WireName(\"a\")",
            "@WireName(\"\")",
            "@WireBoolean(yes = \"1\", no = \"0\")",
            "@Separator(\";\")",
            "@Context",
            "@Group(\"x\")",
            "@Description(\"x\")",
            "@Rule(\"a > 1\")",
            "@Override",
            "@SafeVarargs",
            "@FunctionalInterface",
            "null",
            "true",
            "1e999999999",
            "-1",
            "0",
            "2147483648",
            "\"\"",
            "\"1\"",
            "\"1.5\"",
            "\"x\"",
            "'",
            "<T>",
            "{}",
            "()",
            ";",
            ",",
            ".");

    private final SplittableRandom random;

    public Mutator(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A number below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    public <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A text with some damage; parts may come from another one. */
    public String damage(String text, String other) {
        List<String> tokens = tokens(text);
        List<String> others = tokens(other);
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times && !tokens.isEmpty(); i++) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(12)) {
                case 0 -> tokens.remove(at);
                case 1 -> tokens.add(at, tokens.get(at));
                case 2 -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
                case 3 -> tokens.set(at, others.isEmpty() ? "" : oneOf(others));
                case 4 -> tokens.set(at, oneOf(WORDS));
                case 5 -> tokens.add(at, " " + oneOf(WORDS) + " ");
                default -> inside(tokens, '"');
            }
        }
        return String.join("", tokens);
    }

    /** Damages a token that begins with a character; any token if none does. */
    private void inside(List<String> tokens, char first) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).length() > 1 && tokens.get(i).charAt(0) == first) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            int at = random.nextInt(tokens.size());
            tokens.set(at, characters(tokens.get(at)) + " ");
            return;
        }
        int at = oneOf(places);
        String token = tokens.get(at);
        tokens.set(at, first + characters(token.substring(1, token.length() - 1)) + first);
    }

    /** A text with a few characters changed. */
    String characters(String text) {
        StringBuilder changed = new StringBuilder(text);
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(changed.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> changed.insert(at, oneOf(CHARACTERS));
                case 1 -> changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(3)));
                case 2 -> changed.insert(at, changed.substring(at, Math.min(changed.length(), at + random.nextInt(6))));
                default -> {
                    changed.delete(at, Math.min(changed.length(), at + 1));
                    changed.insert(at, oneOf(CHARACTERS));
                }
            }
        }
        return changed.toString();
    }

    private static List<String> tokens(String text) {
        return new ArrayList<>(
                TOKENS.matcher(text).results().map(MatchResult::group).toList());
    }
}
