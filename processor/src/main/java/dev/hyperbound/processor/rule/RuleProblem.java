package dev.hyperbound.processor.rule;

import java.util.List;
import java.util.Optional;

/**
 * Something that is wrong with a rule.
 *
 * @param summary what is wrong, one line without a full stop, for example {@code unknown parameter 'epoch'}
 * @param start where the token begins, in UTF-16 units of the rule's text
 * @param end where it ends, exclusive; equal to {@code start} at the end of the text
 */
public record RuleProblem(Kind kind, String summary, int start, int end, Remarks remarks) {
    RuleProblem(Kind kind, String summary, int start, int end) {
        this(kind, summary, start, end, Remarks.NONE);
    }

    /**
     * What is said beside the summary.
     *
     * @param found what stands there, where the token alone doesn't show it: {@code end of rule}
     * @param because why that is wrong
     * @param help what would be right
     * @param suggestions the names or values that may have been meant, as they would be written; {@code help} has them
     *     too
     */
    public record Remarks(
            Optional<String> found, Optional<String> because, Optional<String> help, List<String> suggestions) {
        private static final Remarks NONE =
                new Remarks(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

        public Remarks {
            suggestions = List.copyOf(suggestions);
        }
    }

    RuleProblem found(String text) {
        return with(new Remarks(Optional.of(text), because(), help(), suggestions()));
    }

    RuleProblem because(String text) {
        return with(new Remarks(found(), Optional.of(text), help(), suggestions()));
    }

    RuleProblem help(String text) {
        return with(new Remarks(found(), because(), Optional.of(text), suggestions()));
    }

    RuleProblem suggesting(List<String> names) {
        return names.isEmpty()
                ? this
                : with(new Remarks(
                        found(), because(), Optional.of("did you mean " + String.join(" or ", names) + "?"), names));
    }

    private RuleProblem with(Remarks others) {
        return new RuleProblem(kind, summary, start, end, others);
    }

    /** What stands there, where the token alone doesn't show it. */
    public Optional<String> found() {
        return remarks.found();
    }

    /** Why that is wrong. */
    public Optional<String> because() {
        return remarks.because();
    }

    /** What would be right. */
    public Optional<String> help() {
        return remarks.help();
    }

    /** The names or values that may have been meant, as they would be written. */
    public List<String> suggestions() {
        return remarks.suggestions();
    }

    /** What kind of mistake. */
    public enum Kind {
        /** The text is no expression. */
        SYNTAX,
        /** A name that no parameter has. */
        UNKNOWN_PARAMETER,
        /** The name of a method where its wire name is meant. */
        METHOD_NAME,
        /** An operation on types that it does not take. */
        TYPE_MISMATCH,
        /** The whole is not a {@code bool}. */
        NOT_BOOLEAN,
        /** A string that the parameter can never be. */
        UNKNOWN_VALUE,
        /** A regular expression that is none. */
        INVALID_REGEX,
        /** A division by a constant that is zero. */
        ZERO_DIVISOR,
        /** More than {@link RuleCompiler#DEEPEST} levels. */
        TOO_DEEP,
        /** Part of CEL, but not of this language. */
        UNSUPPORTED
    }
}
