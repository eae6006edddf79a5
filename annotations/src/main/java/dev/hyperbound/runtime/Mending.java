package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the text that somebody meant who wrote a value as a programming language or a country writes it. */
final class Mending {
    private static final List<String> YES = List.of("true", "yes", "y", "on", "1", "t", "1.0", "enable", "enabled");
    private static final List<String> NO = List.of("false", "no", "n", "off", "0", "f", "0.0", "disable", "disabled");
    private static final List<String> SEPARATORS =
            List.of(",", ";", "|", "x", "\u00d7", "*", ":", "/", "\t", "\n", " ");

    /** One letter more than the longer word has. */
    private static final int LONGEST_SLIP = 6;

    private static final Found NOTHING = new Found("", "");

    private final Parameter parameter;

    /**
     * What was probably meant.
     *
     * @param text a text that the parameter takes; empty where it is not certain what was meant
     * @param what how the value or what is around it is written
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
        Surroundings around = Surroundings.of(bare);
        if (!around.inside().isEmpty()) {
            Found inside = of(around.inside());
            if (!inside.text().isEmpty()) {
                return new Found(inside.text(), around.what());
            }
        }
        return parameter.type().accept(new OfType(bare));
    }

    /** Whether it is a word for yes or no. */
    static boolean isBoolean(String bare) {
        return Character.isLetter(bare.charAt(0)) && !bool(bare, "yes", "no").isEmpty();
    }

    /** The spelling of a boolean that is clearly meant, or the empty text. */
    static String bool(String text, String yes, String no) {
        String folded = Suggestions.fold(text);
        if (YES.contains(folded) || isSlip(folded, "true")) {
            return yes;
        }
        return NO.contains(folded) || isSlip(folded, "false") ? no : "";
    }

    private static boolean isSlip(String text, String word) {
        return text.length() <= LONGEST_SLIP && EditDistance.of(text, word, 1) <= 1;
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
            Found commas = bare.indexOf(',') < 0 ? NOTHING : commas();
            if (!commas.text().isEmpty()) {
                return commas;
            }
            Found number = WrittenNumber.of(bare, type != ParameterType.Numeric.DOUBLE);
            return ifTaken(number.text(), number.what());
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
            Found named = named(type);
            return named.text().isEmpty() ? separated(type.separator()) : named;
        }

        /** Components with their names, in any order. */
        private Found named(ParameterType.Composite type) {
            Map<List<String>, String> values = new HashMap<>();
            for (String part : WireLists.split(bare, ",")) {
                int mark = Math.max(part.indexOf('='), part.indexOf(':'));
                if (mark < 0) {
                    return NOTHING;
                }
                values.put(
                        NameWords.split(part.substring(0, mark)),
                        part.substring(mark + 1).strip());
            }
            List<String> texts = new ArrayList<>();
            for (Parameter component : type.components()) {
                texts.add(values.getOrDefault(NameWords.split(component.wireName()), ""));
            }
            return ifTaken(String.join(type.separator(), texts), "with names: without them");
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
            return rejoined(separator, separator, "");
        }

        /** The parts, each mended, with the parameter's separator; what was strange, or else what one of them was. */
        private Found rejoined(String between, String separator, String what) {
            Found reals = rejoined(between, separator, what, false);
            return reals.text().isEmpty() ? rejoined(between, separator, what, true) : reals;
        }

        private Found rejoined(String between, String separator, String what, boolean whole) {
            List<String> parts = new ArrayList<>();
            String strange = what;
            for (String each : WireLists.split(bare, between)) {
                String part = each.strip();
                Surroundings around = Surroundings.of(part);
                String inside = around.inside().isEmpty() ? part : around.inside();
                Found number = WrittenNumber.of(inside, whole);
                String meant = number.text().isEmpty() ? inside : number.text();
                if (meant.isEmpty() && between.equals(separator)) {
                    strange = strange.isEmpty() ? "with a separator too many: without it" : strange;
                } else {
                    parts.add(meant);
                    String said = around.what().isEmpty() ? number.what() : around.what();
                    strange = strange.isEmpty() && !meant.equals(part) ? said : strange;
                }
            }
            return ifTaken(String.join(separator, parts), strange);
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
