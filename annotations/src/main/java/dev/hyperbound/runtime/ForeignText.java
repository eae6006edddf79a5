package dev.hyperbound.runtime;

import java.util.List;
import java.util.Optional;

/**
 * Says what a text is that cannot be read, but is how programming languages and people write values where the wire has
 * one way only: {@code None}, {@code [10, 20]}, {@code Some(256)}, {@code 15_420}, {@code 0,01}; and the text that would
 * be right, where that is certain.
 */
final class ForeignText {
    private static final List<String> NOTHING = List.of(
            "none",
            "null",
            "nil",
            "undefined",
            "nothing",
            "na",
            "n/a",
            "optional.empty",
            "optionalint.empty",
            "optionallong.empty",
            "optionaldouble.empty",
            "optional.empty()",
            "optionalint.empty()",
            "optionallong.empty()",
            "optionaldouble.empty()");
    private static final int LONGEST = 256;

    private final String text;
    private final String bare;
    private final Malformed problem;
    private final Parameter parameter;

    private ForeignText(String text, Malformed problem, Parameter parameter) {
        this.text = text;
        this.bare = text.strip();
        this.problem = problem;
        this.parameter = parameter;
    }

    /** Says more of a text that could not be read, if it is of a known kind, and gives an example that is allowed. */
    static Malformed explain(String text, Malformed problem, Parameter parameter) {
        // Where there are values to choose from, one of them is suggested
        if (problem.isAsItIs()
                || problem.cause() == Malformed.Cause.DOES_NOT_FIT
                || problem.cause() == Malformed.Cause.NOT_ONE_OF) {
            return problem;
        }
        ForeignText foreign = new ForeignText(text, problem, parameter);
        boolean isKnown = text.length() <= LONGEST && !foreign.bare.isEmpty();
        return withExampleOf(isKnown ? foreign.explain() : problem, parameter);
    }

    /** The same problem, with an example that the parameter takes. */
    static Malformed withExampleOf(Malformed problem, Parameter parameter) {
        String example = problem.example().orElse("");
        if (example.isEmpty() || problem.isExampleTold() || Acceptance.takes(parameter, example)) {
            return problem;
        }
        Optional<String> allowed = Examples.of(parameter, problem.part());
        return allowed.isPresent() ? problem.withExample(allowed.get()) : problem;
    }

    private Malformed explain() {
        if (NOTHING.contains(Suggestions.fold(bare))) {
            Malformed none = is("a word for no value");
            return parameter.required()
                    ? none.withRemedy("write a value")
                            .withExample(problem.example().orElse(""))
                    : none.withRemedy("leave it out");
        }
        // Of a number or a word all words are named, and that is help enough
        if (parameter.type().kind() == ParameterType.Kind.NUMBER_OR_KEYWORD) {
            return problem;
        }
        Mending.Found meant = new Mending(parameter).of(text);
        String around = whatAround();
        if (meant.text().isEmpty()) {
            return around.isEmpty() ? problem : is(around).withRemedy("write only the value");
        }
        return is(around.isEmpty() ? meant.what() : around).telling(meant.text());
    }

    /** What the value is written in. */
    private String whatAround() {
        if (Mending.isWrapped(bare)) {
            return "an optional value: without what is around it";
        }
        if (Mending.isQuoted(bare)) {
            return "in quotation marks: without them";
        }
        int last = bare.length() - 1;
        String ends = last < 1 ? "" : "" + bare.charAt(0) + bare.charAt(last);
        return switch (ends) {
            case "[]" -> "a list as in Python or JSON: without brackets";
            case "()" -> "a tuple as in Python: without parentheses";
            case "{}" -> "a set as in Python: without braces";
            default -> "";
        };
    }

    private Malformed is(String what) {
        return Malformed.of(Malformed.Cause.SYNTAX, problem.type(), what);
    }
}
