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
        if (problem.isAsItIs() || problem.cause() == Malformed.Cause.DOES_NOT_FIT) {
            return problem;
        }
        ForeignText foreign = new ForeignText(text, problem, parameter);
        if (problem.cause() == Malformed.Cause.NOT_ONE_OF) {
            return foreign.explainChoice();
        }
        boolean isKnown = text.length() <= LONGEST && !text.isEmpty();
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

    /** Where there are values to choose from, one of them is suggested; but not for a word that means none. */
    private Malformed explainChoice() {
        boolean isNone = problem.suggested().isEmpty() && (bare.isEmpty() || NOTHING.contains(Suggestions.fold(bare)));
        return isNone && !parameter.required() ? problem.withRemedy("or leave it out") : problem;
    }

    private Malformed explain() {
        if (NOTHING.contains(Suggestions.fold(bare))) {
            return nothing(is("a word for no value"));
        }
        if (bare.isEmpty()) {
            return nothing(is("only blanks"));
        }
        // Of a number or a word all words are named, and that is help enough
        if (parameter.type().kind() == ParameterType.Kind.NUMBER_OR_KEYWORD) {
            return problem;
        }
        if (Surroundings.isComputed(bare)) {
            return is("a call, not a value").withRemedy("write what it returns");
        }
        if (isPlaceholder()) {
            return is("a placeholder for a value")
                    .withRemedy("put a value there")
                    .withExample(example());
        }
        Mending.Found meant = new Mending(parameter).of(text);
        if (!meant.text().isEmpty()) {
            return is(meant.what()).telling(meant.text());
        }
        if (bare.equals("[]") || bare.equals("()") || bare.equals("{}")) {
            return nothing(is("nothing in brackets"));
        }
        return parameter.type().kind().isNumber() ? number() : inside();
    }

    /** An absent value is not written at all. */
    private Malformed nothing(Malformed what) {
        return parameter.required()
                ? what.withRemedy("write a value").withExample(example())
                : what.withRemedy("leave it out");
    }

    private String example() {
        return problem.example().orElse("");
    }

    /** What nobody filled in: {@code ${epochs}}, {@code {{ epochs }}}, {@code $.epochs}, {@code <epochs>}, {@code %(epochs)s}. */
    private boolean isPlaceholder() {
        return bare.startsWith("$")
                || (bare.startsWith("{{") && bare.endsWith("}}"))
                || (bare.startsWith("<") && bare.endsWith(">"))
                || (bare.startsWith("%") && bare.length() > 1 && !Character.isDigit(bare.charAt(1)));
    }

    private Malformed inside() {
        Surroundings around = Surroundings.of(bare);
        return around.encloses() && !around.inside().isEmpty()
                ? is(around.what()).withRemedy("write only the value")
                : problem;
    }

    private Malformed number() {
        if (Mending.isBoolean(bare)) {
            return with("a boolean, ", "write a number");
        }
        if (isCalculation()) {
            return with("a calculation, ", "write what comes out of it");
        }
        if (bare.endsWith("%")) {
            return with("a percentage, ", "write a number");
        }
        // A number, but not one that the parameter takes
        Mending.Found number = WrittenNumber.of(bare, parameter.type() != ParameterType.Numeric.DOUBLE);
        return number.text().isEmpty() || JsonNumber.isAdvised(bare)
                ? inside()
                : is(number.what()).withRemedy(JsonNumber.ADVICE).withExample(example());
    }

    private Malformed with(String what, String remedy) {
        return is(what + problem.what()).withRemedy(remedy).withExample(example());
    }

    private boolean isCalculation() {
        boolean hasOperator = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean isOperator = "*/^".indexOf(c) >= 0;
            if (!isOperator && !Character.isDigit(c) && "+-.() ".indexOf(c) < 0) {
                return false;
            }
            hasOperator |= isOperator;
        }
        return hasOperator;
    }

    private Malformed is(String what) {
        return Malformed.of(Malformed.Cause.SYNTAX, problem.type(), what);
    }
}
