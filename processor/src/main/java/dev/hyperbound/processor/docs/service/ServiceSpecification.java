package dev.hyperbound.processor.docs.service;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.docs.json.JsonText;
import dev.hyperbound.processor.model.Blanks;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.runtime.Wire;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The list of {@code HyperParameterSpecification} that the service's {@code CreateAlgorithm} takes as
 * {@code SupportedHyperParameters}. A range has two closed ends there: an interval that closed ends can't say is left
 * out, rather than made narrower or wider.
 */
public final class ServiceSpecification {
    private static final int LONGEST_DESCRIPTION = 1_024;
    private static final int LONGEST_DEFAULT = 2_500;
    private static final int MOST_VALUES = 30;
    private static final int LONGEST_VALUE = 256;
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private ServiceSpecification() {}

    /** The whole list. */
    public static String of(Stub stub) {
        List<JsonObject> specifications = new ArrayList<>();
        for (Parameter parameter : stub.parameters()) {
            if (!parameter.context()) {
                specifications.add(specification(parameter));
            }
        }
        return JsonText.of(specifications);
    }

    private static JsonObject specification(Parameter parameter) {
        Optional<List<String>> values = values(parameter);
        return JsonObject.of("Name", parameter.wireName())
                .withUnlessEmpty("Description", description(parameter))
                .with("Type", values.isPresent() ? "Categorical" : type(parameter))
                .with("Range", range(parameter, values))
                .with("IsTunable", parameter.tunable().isPresent())
                .with("IsRequired", parameter.isRequired())
                .with("DefaultValue", defaultValue(parameter));
    }

    private static Optional<String> defaultValue(Parameter parameter) {
        Optional<Presence.Defaulted> defaulted = parameter.defaulted();
        if (defaulted.isEmpty()) {
            return Optional.empty();
        }
        String text = defaulted.get().text();
        return isLine(text) && text.length() <= LONGEST_DEFAULT ? Optional.of(text) : Optional.empty();
    }

    /** On one line, without what the service refuses, cut at its limit. */
    private static String description(Parameter parameter) {
        String text =
                Blanks.single(printable(parameter.description().plainText()).strip());
        if (text.length() <= LONGEST_DESCRIPTION) {
            return text;
        }
        int end = LONGEST_DESCRIPTION - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static String printable(String text) {
        StringBuilder line = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (Character.isWhitespace(codePoint)) {
                line.append(' ');
            } else if (isPrintable(codePoint)) {
                line.appendCodePoint(codePoint);
            }
            at += Character.charCount(codePoint);
        }
        return line.toString();
    }

    /** Letters, marks, separators, symbols, numbers and punctuation: the service's pattern for text. */
    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static boolean isLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (LINE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String type(Parameter parameter) {
        if (parameter.type() instanceof ValueType.Numeric number) {
            return number.isWhole() ? "Integer" : "Continuous";
        }
        return "FreeText";
    }

    /** The values of a finite set, as they are sent; none where there is no such set, or it is too large to list. */
    private static Optional<List<String>> values(Parameter parameter) {
        if (parameter.type() instanceof ValueType.Sequence) {
            return Optional.empty();
        }
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(parameter.constraints());
        Optional<List<String>> all =
                oneOf.isPresent() ? Optional.of(members(oneOf.get(), parameter)) : all(parameter.type());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<String> different = List.copyOf(new LinkedHashSet<>(all.get()));
        return isListable(different) ? Optional.of(different) : Optional.empty();
    }

    /** The members of the set that are inside the parameter's interval, too. */
    private static List<String> members(Constraint.OneOf oneOf, Parameter parameter) {
        Optional<Interval> range = parameter.range();
        List<String> members = new ArrayList<>();
        for (Value value : oneOf.values()) {
            if (isInside(range, value)) {
                members.add(WireText.of(parameter.type(), value));
            }
        }
        return members;
    }

    private static boolean isListable(List<String> values) {
        for (String value : values) {
            if (!isLine(value) || value.length() > LONGEST_VALUE) {
                return false;
            }
        }
        return values.size() <= MOST_VALUES;
    }

    private static boolean isInside(Optional<Interval> range, Value value) {
        return range.isEmpty()
                || (value instanceof Value.Whole whole && range.get().contains(whole.value()))
                || (value instanceof Value.Real real && range.get().contains(real.value()));
    }

    private static Optional<List<String>> all(ValueType type) {
        if (type instanceof ValueType.Enumeration enumeration) {
            return Optional.of(enumeration.wireNames());
        }
        return type instanceof ValueType.Bool bool ? Optional.of(List.of(bool.yes(), bool.no())) : Optional.empty();
    }

    private static Optional<JsonObject> range(Parameter parameter, Optional<List<String>> values) {
        if (values.isPresent()) {
            return Optional.of(
                    JsonObject.of("CategoricalParameterRangeSpecification", JsonObject.of("Values", values.get())));
        }
        if (!(parameter.type() instanceof ValueType.Numeric number)) {
            return Optional.empty();
        }
        Optional<Interval> range = parameter.range();
        if (number.isWhole()) {
            return Optional.of(whole(number, range));
        }
        return range.isPresent() ? real(range.get()) : Optional.empty();
    }

    /** Integers always have a smallest and a largest value: an open end is the next integer, no end that of the type. */
    private static JsonObject whole(ValueType.Numeric type, Optional<Interval> range) {
        BigDecimal smallest = BigDecimal.valueOf(type == ValueType.Numeric.INT ? Integer.MIN_VALUE : Long.MIN_VALUE);
        BigDecimal largest = BigDecimal.valueOf(type == ValueType.Numeric.INT ? Integer.MAX_VALUE : Long.MAX_VALUE);
        BigDecimal low = smallest;
        BigDecimal high = largest;
        if (range.isPresent()) {
            low = range.get().lowestWhole().orElse(smallest).max(smallest);
            high = range.get().highestWhole().orElse(largest).min(largest);
        }
        return range("IntegerParameterRangeSpecification", low.toPlainString(), high.toPlainString());
    }

    private static Optional<JsonObject> real(Interval interval) {
        Optional<String> low = end(interval.low());
        Optional<String> high = end(interval.high());
        if (!interval.lowClosed() || !interval.highClosed() || low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(range("ContinuousParameterRangeSpecification", low.get(), high.get()));
    }

    private static Optional<String> end(Optional<BigDecimal> end) {
        if (end.isEmpty()) {
            return Optional.empty();
        }
        double nearest = end.get().doubleValue();
        return Double.isFinite(nearest) ? Optional.of(Wire.write(nearest)) : Optional.empty();
    }

    private static JsonObject range(String kind, String smallest, String largest) {
        return JsonObject.of(kind, JsonObject.of("MinValue", smallest).with("MaxValue", largest));
    }
}
