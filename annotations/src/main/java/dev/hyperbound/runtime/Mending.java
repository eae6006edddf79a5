package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the text that somebody meant who wrote a value as a programming language or a country writes it. */
final class Mending {
    private static final List<String> WRAPPERS =
            List.of("Some(", "Just(", "Optional(", "Optional[", "OptionalInt[", "OptionalLong[", "OptionalDouble[");
    private static final List<String> YES = List.of("true", "yes", "y", "on", "1", "t", "1.0");
    private static final List<String> NO = List.of("false", "no", "n", "off", "0", "f", "0.0");
    private static final List<String> SEPARATORS = List.of(",", ";", "|", "x", "/", " ");

    private static final Found NOTHING = new Found("", "");

    private final Parameter parameter;

    /**
     * What was probably meant.
     *
     * @param text a text that the parameter takes; empty where it is not certain what was meant
     * @param what how the value itself is written; empty where only what is around it is wrong
     */
    record Found(String text, String what) {}

    Mending(Parameter parameter) {
        this.parameter = parameter;
    }

    /** Finds what somebody meant who wrote this. */
    Found of(String text) {
        String bare = text.strip();
        if (bare.isEmpty() || Acceptance.takes(parameter, bare)) {
            String sent = bare.isEmpty() ? bare : CanonicalText.of(bare, parameter.type());
            return new Found(sent, "with a blank at an end: without blanks");
        }
        String inside = inside(bare);
        if (!inside.isEmpty()) {
            return of(inside);
        }
        return parameter.type().accept(new OfType(bare));
    }

    /** What stands in quotation marks, in brackets or in an optional value; nothing where there is none of these. */
    static String inside(String bare) {
        for (String wrapper : WRAPPERS) {
            if (bare.startsWith(wrapper) && (bare.endsWith(")") || bare.endsWith("]"))) {
                return bare.substring(wrapper.length(), bare.length() - 1).strip();
            }
        }
        int last = bare.length() - 1;
        if (isQuoted(bare) || (last > 0 && isBrackets(bare.charAt(0), bare.charAt(last)))) {
            return bare.substring(1, last).strip();
        }
        return "";
    }

    /** Whether one pair of quotation marks is around all of it. */
    static boolean isQuoted(String bare) {
        int last = bare.length() - 1;
        return last > 0 && (bare.charAt(0) == '"' || bare.charAt(0) == '\'') && bare.indexOf(bare.charAt(0), 1) == last;
    }

    /** Whether it is an optional value as a language shows it. */
    static boolean isWrapped(String bare) {
        for (String wrapper : WRAPPERS) {
            if (bare.startsWith(wrapper) && (bare.endsWith(")") || bare.endsWith("]"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBrackets(char first, char last) {
        return (first == '[' && last == ']') || (first == '(' && last == ')') || (first == '{' && last == '}');
    }

    /** The spelling of a boolean that is clearly meant, or the empty text. */
    static String bool(String text, String yes, String no) {
        for (String word : YES) {
            if (word.equalsIgnoreCase(text)) {
                return yes;
            }
        }
        for (String word : NO) {
            if (word.equalsIgnoreCase(text)) {
                return no;
            }
        }
        return "";
    }

    /** Without underscores, and without the suffix that Java gives a number. */
    private static String plainNumber(String bare) {
        String digits = bare.replace("_", "");
        int last = digits.length() - 1;
        boolean hasSuffix = last > 0 && "fFdDlL".indexOf(digits.charAt(last)) >= 0;
        String number = hasSuffix ? digits.substring(0, last) : digits;
        return JsonNumber.isNumber(number) ? number : bare;
    }

    /** By type, of a text that has nothing around it. */
    private final class OfType implements ParameterTypeVisitor<Found> {
        private final String bare;

        OfType(String bare) {
            this.bare = bare;
        }

        private Found ifTaken(String text, String what) {
            return Acceptance.takes(parameter, text) ? new Found(text, what) : NOTHING;
        }

        @Override
        public Found numeric(ParameterType.Numeric type) {
            if (bare.indexOf(',') >= 0) {
                return commas();
            }
            return ifTaken(
                    plainNumber(bare),
                    bare.indexOf('_') < 0 ? "with a suffix, as in Java: without it" : "with underscores: without them");
        }

        /** A decimal comma, digits in groups, or several numbers of which the parameter takes one. */
        private Found commas() {
            List<String> parts = WireLists.split(bare, ",");
            Found point = ifTaken(String.join(".", parts), "a comma in a number: with a point");
            if (!isGrouped(parts) && parts.size() == 2) {
                return point;
            }
            Set<String> taken = new LinkedHashSet<>();
            for (String part : parts) {
                if (Acceptance.takes(parameter, part)) {
                    taken.add(part);
                }
            }
            if (taken.size() == 1 && parts.size() > 2) {
                return new Found(taken.iterator().next(), "several values, not one");
            }
            boolean isCertain = point.text().isEmpty() && isGrouped(parts);
            return isCertain ? ifTaken(String.join("", parts), "digits in groups: without commas") : NOTHING;
        }

        @Override
        public Found bool(ParameterType.Bool type) {
            return new Found(Mending.bool(bare, type.yes(), type.no()), "not a boolean");
        }

        @Override
        public Found text(ParameterType.Text type) {
            return NOTHING;
        }

        @Override
        public Found regex(ParameterType.Regex type) {
            return NOTHING;
        }

        @Override
        public Found enumeration(ParameterType.Enumeration type) {
            return NOTHING;
        }

        @Override
        public Found numberOrKeyword(ParameterType.NumberOrKeyword type) {
            return NOTHING;
        }

        @Override
        public Found composite(ParameterType.Composite type) {
            return separated(type.separator());
        }

        @Override
        public Found sequence(ParameterType.Sequence type) {
            return separated(type.separator());
        }

        @Override
        public Found jsonSequence(ParameterType.JsonSequence type) {
            return NOTHING;
        }

        private Found separated(String separator) {
            for (String other : SEPARATORS) {
                Found found = other.equals(separator) || !bare.contains(other)
                        ? NOTHING
                        : rejoined(
                                other,
                                separator,
                                "separated by " + Text.quote(other) + ": with " + Text.quote(separator));
                if (!found.text().isEmpty()) {
                    return found;
                }
            }
            return rejoined(separator, separator, "with what a programming language needs: without it");
        }

        private Found rejoined(String between, String separator, String what) {
            List<String> parts = new ArrayList<>();
            for (String part : WireLists.split(bare, between)) {
                String inside = inside(part.strip());
                parts.add(plainNumber(inside.isEmpty() ? part.strip() : inside));
            }
            return ifTaken(String.join(separator, parts), what);
        }
    }

    /** Whether a comma stands before each three digits: {@code 15,420}, but not {@code 0,015}. */
    static boolean isGrouped(List<String> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).length() != 3 || !JsonNumber.isInteger("1" + parts.get(i))) {
                return false;
            }
        }
        String first = parts.get(0);
        return parts.size() > 1
                && first.length() <= 4
                && JsonNumber.isInteger(first)
                && !first.equals("0")
                && !first.equals("-0");
    }
}
