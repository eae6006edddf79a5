package dev.hyperbound.processor.words;

import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.rule.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A rule in words: {@code checkpoint_frequency must be at most epochs}. Comparisons, implications and the like read as
 * sentences; anything else is quoted.
 *
 * @param words the sentence without values, for documentation
 * @param message the sentence with values, for violations: each parameter of the rule is shown once
 */
public record RuleSentence(String words, List<Part> message) {
    public RuleSentence {
        message = List.copyOf(message);
    }

    /** A part of a message. */
    public sealed interface Part {
        /** The part as text, a value by what shows it. */
        String render(UnaryOperator<String> value);

        /** The parameter, if it is one with its value. */
        default Optional<String> shown() {
            return Optional.empty();
        }
    }

    /** Words as they are. */
    public record Words(String text) implements Part {
        @Override
        public String render(UnaryOperator<String> value) {
            return text;
        }
    }

    /**
     * A parameter with its value: {@code epochs = 30 (default)}.
     *
     * @param parameter its wire name
     */
    public record Value(String parameter) implements Part {
        @Override
        public Optional<String> shown() {
            return Optional.of(parameter);
        }

        @Override
        public String render(UnaryOperator<String> value) {
            return value.apply(parameter);
        }
    }

    /** What a rule demands. */
    public static RuleSentence of(TypedRule rule) {
        Optional<Phrase> phrase = Claim.of(rule.root(), true).demand(new Clauses(rule));
        return phrase.isPresent()
                ? new RuleSentence(phrase.get().text(), message(rule, phrase.get()))
                : withValues("must satisfy " + quoted(rule), rule);
    }

    /** An author's own words for a rule, and then each parameter with its value. */
    public static RuleSentence withValues(String words, TypedRule rule) {
        return new RuleSentence(words, message(rule, Phrase.words(words)));
    }

    /** The parameters that a rule reads, first the one that its sentence makes a demand of. */
    public static List<String> inOrderOfBlame(TypedRule rule) {
        Set<String> ordered = new LinkedHashSet<>();
        for (Part part : of(rule).message()) {
            Optional<String> parameter = part.shown();
            if (parameter.isPresent()) {
                ordered.add(parameter.get());
            }
        }
        ordered.addAll(rule.reads());
        return List.copyOf(ordered);
    }

    /** A condition in words, for a sentence that goes on: {@code optimizer is "adam"}. */
    public static String condition(TypedRule rule) {
        Optional<Phrase> phrase = Claim.of(rule.root(), true).fact(new Clauses(rule));
        return phrase.isPresent() ? phrase.get().text() : quoted(rule);
    }

    /** The text of a rule on one line, where that is possible without touching what it says. */
    public static String quoted(TypedRule rule) {
        String text = rule.text().strip();
        boolean touchy = text.contains("//") || text.contains("'''") || text.contains("\"\"\"");
        boolean isLine = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return touchy || isLine ? text : text.replaceAll("\\s*[\r\n]\\s*", " ");
    }

    private static List<Part> message(TypedRule rule, Phrase phrase) {
        Set<String> shown = new LinkedHashSet<>();
        List<Part> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Phrase.Part part : phrase.parts()) {
            if (isParameter(part) && shown.add(part.text()) && part.role() == Phrase.Role.VALUED) {
                flush(words, parts);
                parts.add(new Value(part.text()));
            } else {
                words.append(part.text());
            }
        }
        String separator = ": ";
        for (String parameter : rule.reads()) {
            if (shown.add(parameter)) {
                words.append(separator);
                flush(words, parts);
                parts.add(new Value(parameter));
                separator = ", ";
            }
        }
        flush(words, parts);
        return parts;
    }

    private static boolean isParameter(Phrase.Part part) {
        return part.role() == Phrase.Role.VALUED || part.role() == Phrase.Role.TOLD;
    }

    private static void flush(StringBuilder words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Words(words.toString()));
            words.setLength(0);
        }
    }

    /** The message with something in place of each parameter and its value. */
    public String render(UnaryOperator<String> value) {
        StringBuilder text = new StringBuilder();
        for (Part part : message) {
            text.append(part.render(value));
        }
        return text.toString();
    }
}
