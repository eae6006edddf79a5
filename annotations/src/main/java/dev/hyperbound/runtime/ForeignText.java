package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Recognises how programming languages and people write values where the wire has one way only: {@code None},
 * {@code [10, 20]}, {@code Some(256)}, {@code 15_420}, {@code 0,01}. What can be told for certain is told with the text
 * that would be right.
 */
final class ForeignText {
    private static final List<String> NOTHING = List.of(
            "None",
            "null",
            "NULL",
            "nil",
            "undefined",
            "Nothing",
            "NA",
            "N/A",
            "Optional.empty",
            "OptionalInt.empty",
            "OptionalLong.empty",
            "OptionalDouble.empty");
    private static final List<String> WRAPPERS =
            List.of("Some(", "Just(", "Optional(", "Optional[", "OptionalInt[", "OptionalLong[", "OptionalDouble[");
    private static final List<String> YES = List.of("true", "yes", "y", "on", "1", "t");
    private static final List<String> NO = List.of("false", "no", "n", "off", "0", "f");
    private static final int LONGEST = 256;

    private final String text;
    private final Malformed problem;

    private ForeignText(String text, Malformed problem) {
        this.text = text;
        this.problem = problem;
    }

    /** Says more of a text that could not be read, if it is of a known kind. */
    static Malformed explain(String text, Malformed problem) {
        // Where there are values to choose from, one of them is suggested.
        if (text.length() > LONGEST || text.isEmpty() || problem.cause() == Malformed.Cause.NOT_ONE_OF) {
            return problem;
        }
        return new ForeignText(text, problem).explain();
    }

    /** What to write for a boolean: one of the words if it is clear which one is meant. */
    static String remedyOfBoolean(String text, String yes, String no) {
        for (String word : YES) {
            if (word.equalsIgnoreCase(text)) {
                return "write " + yes;
            }
        }
        for (String word : NO) {
            if (word.equalsIgnoreCase(text)) {
                return "write " + no;
            }
        }
        return "write " + yes + " or " + no;
    }

    /** The same problem, with an example that the parameter takes. */
    static Malformed withExampleOf(Malformed problem, Parameter parameter) {
        if (!parameter.allowedValues().isEmpty()) {
            return problem.withExample(parameter.allowedValues().get(0));
        }
        if (parameter.range().isEmpty()) {
            return problem;
        }
        IntervalText interval = IntervalText.of(parameter.range().get());
        boolean whole = !problem.type().equals("double");
        if (!whole && interval.contains(0.1) && interval.contains(1e-05)) {
            return problem;
        }
        return problem.withExample(interval.example(whole, whole ? "3" : "0.1"));
    }

    private Malformed explain() {
        String bare = text.strip();
        if (NOTHING.contains(bare)) {
            return is("a word for no value").withRemedy("leave it out");
        }
        for (String wrapper : WRAPPERS) {
            if (bare.startsWith(wrapper) && (bare.endsWith(")") || bare.endsWith("]"))) {
                return is("an optional value: without what is around it")
                        .withRemedy(write(bare.substring(wrapper.length(), bare.length() - 1)));
            }
        }
        int last = bare.length() - 1;
        if (last > 0 && (bare.charAt(0) == '"' || bare.charAt(0) == '\'') && bare.charAt(last) == bare.charAt(0)) {
            return is("in quotation marks: without them").withRemedy(write(bare.substring(1, last)));
        }
        String brackets = last > 0 ? "" + bare.charAt(0) + bare.charAt(last) : "";
        return switch (brackets) {
            case "[]" -> list("a list as in Python or JSON: without brackets", bare);
            case "()" -> list("a tuple as in Python: without parentheses", bare);
            case "{}" -> list("a set as in Python: without braces", bare);
            default -> ofOther(bare);
        };
    }

    private Malformed ofOther(String bare) {
        if (problem.isOfPart()) {
            return separators(bare);
        }
        return problem.cause() == Malformed.Cause.NOT_ONE_OF ? problem : number(bare);
    }

    private Malformed is(String what) {
        return Malformed.of(Malformed.Cause.SYNTAX, problem.type(), what);
    }

    private Malformed list(String what, String bare) {
        List<String> elements = new ArrayList<>();
        for (String element : Wire.split(bare.substring(1, bare.length() - 1).strip(), ",")) {
            elements.add(withoutQuotes(element));
        }
        return is(what).withRemedy(write(String.join(",", elements)));
    }

    private static String withoutQuotes(String element) {
        int last = element.length() - 1;
        boolean quoted = last > 0
                && (element.charAt(0) == '"' || element.charAt(0) == '\'')
                && element.charAt(last) == element.charAt(0);
        return quoted ? element.substring(1, last) : element;
    }

    /** A list whose elements are told apart by something else. */
    private Malformed separators(String bare) {
        for (String separator : List.of(";", "|", " ")) {
            if (bare.contains(separator)) {
                String mended = String.join(",", Wire.split(bare, separator));
                if (isRight(mended)) {
                    return is("separated by " + Text.quote(separator) + ": with commas")
                            .withRemedy("write " + mended);
                }
            }
        }
        return problem;
    }

    private Malformed number(String bare) {
        if (bare.indexOf(',') >= 0) {
            return commas(bare);
        }
        String digits = bare.replace("_", "");
        int last = digits.length() - 1;
        if (last > 0 && "fFdDlL".indexOf(digits.charAt(last)) >= 0 && isRight(digits.substring(0, last))) {
            return is("with a suffix, as in Java: without it").withRemedy("write " + digits.substring(0, last));
        }
        if (!digits.equals(bare) && isRight(digits)) {
            return is("with underscores: without them").withRemedy("write " + digits);
        }
        boolean hasBlanks = !bare.equals(text) && isRight(bare);
        return hasBlanks ? is("with a blank at an end: without blanks").withRemedy("write " + bare) : problem;
    }

    /** A decimal comma, digits in groups, or several numbers. */
    private Malformed commas(String bare) {
        List<String> parts = Wire.split(bare, ",");
        String point = String.join(".", parts);
        String together = String.join("", parts);
        if (!isRight(together) || together.indexOf('.') >= 0) {
            return problem;
        }
        if (parts.size() > 2) {
            return is("several numbers, or digits in groups").withRemedy("write one number, without commas");
        }
        boolean groups = parts.get(1).length() == 3
                && !parts.get(0).endsWith("0".repeat(parts.get(0).length()));
        if (!isRight(point)) {
            return groups ? is("digits in groups: without commas").withRemedy("write " + together) : problem;
        }
        String remedy = groups ? "write " + point + " or " + together : "write " + point;
        return is("a comma in a number: with a point").withRemedy(remedy);
    }

    private String write(String mended) {
        return isRight(mended) ? "write " + mended : "write only the value";
    }

    /** Whether each part would be read, as far as the type tells. */
    private boolean isRight(String mended) {
        List<String> parts = Wire.split(mended, ",");
        for (String part : parts) {
            boolean right = switch (problem.type()) {
                case "int", "long" -> JsonNumber.isInteger(part);
                case "double" -> JsonNumber.isNumber(part);
                case "enum" -> problem.allowed().contains(part);
                default -> false;
            };
            if (!right) {
                return false;
            }
        }
        return parts.size() == 1 || problem.isOfPart() ? !parts.isEmpty() : false;
    }
}
