package dev.hyperbound.processor.docs.service;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.docs.json.JsonText;
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

    private ServiceSpecification() {}

    /** The whole list. */
    public static String of(Stub stub) {
        return JsonText.of(stub.parameters().stream()
                .filter(parameter -> !parameter.context())
                .map(ServiceSpecification::specification)
                .toList());
    }

    private static JsonObject specification(Parameter parameter) {
        Optional<List<String>> values = values(parameter);
        return JsonObject.of("Name", parameter.wireName())
                .with("Description", description(parameter))
                .with("Type", values.isPresent() ? "Categorical" : type(parameter))
                .with(
                        "Range",
                        values.map(all -> JsonObject.of(
                                        "CategoricalParameterRangeSpecification", JsonObject.of("Values", all)))
                                .or(() -> interval(parameter)))
                .with("IsTunable", parameter.tunable().isPresent())
                .with("IsRequired", parameter.isRequired())
                .with(
                        "DefaultValue",
                        parameter
                                .defaulted()
                                .map(Presence.Defaulted::text)
                                .filter(text -> isLine(text) && text.length() <= LONGEST_DEFAULT));
    }

    /** On one line, without what the service refuses, cut at its limit. */
    private static Optional<String> description(Parameter parameter) {
        StringBuilder line = new StringBuilder();
        parameter.description().plainText().codePoints().forEach(codePoint -> {
            if (Character.isWhitespace(codePoint)) {
                line.append(' ');
            } else if (isPrintable(codePoint)) {
                line.appendCodePoint(codePoint);
            }
        });
        String text = line.toString().strip().replaceAll(" {2,}", " ");
        if (text.length() <= LONGEST_DESCRIPTION) {
            return Optional.of(text).filter(some -> !some.isEmpty());
        }
        int end = LONGEST_DESCRIPTION - 1;
        return Optional.of(text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…");
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
        return text.codePoints().noneMatch(c -> c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029);
    }

    private static String type(Parameter parameter) {
        if (parameter.type() instanceof ValueType.Numeric number) {
            return number.isWhole() ? "Integer" : "Continuous";
        }
        return "FreeText";
    }

    /** The values of a finite set, as they are sent; none where there is no such set, or it is too large to list. */
    private static Optional<List<String>> values(Parameter parameter) {
        ValueType type = parameter.type();
        if (type instanceof ValueType.Sequence) {
            return Optional.empty();
        }
        return Constraints.oneOf(parameter.constraints())
                .map(oneOf -> oneOf.values().stream()
                        .filter(value -> isInside(parameter.range(), value))
                        .map(value -> WireText.of(type, value))
                        .toList())
                .or(() -> all(type))
                .map(all -> all.stream().distinct().toList())
                .filter(all -> all.size() <= MOST_VALUES
                        && all.stream().allMatch(value -> isLine(value) && value.length() <= LONGEST_VALUE));
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

    private static Optional<JsonObject> interval(Parameter parameter) {
        if (!(parameter.type() instanceof ValueType.Numeric number)) {
            return Optional.empty();
        }
        return number.isWhole()
                ? Optional.of(whole(number, parameter.range()))
                : parameter.range().flatMap(ServiceSpecification::real);
    }

    /** Integers always have a smallest and a largest value: an open end is the next integer, no end that of the type. */
    private static JsonObject whole(ValueType.Numeric type, Optional<Interval> range) {
        BigDecimal smallest = BigDecimal.valueOf(type == ValueType.Numeric.INT ? Integer.MIN_VALUE : Long.MIN_VALUE);
        BigDecimal largest = BigDecimal.valueOf(type == ValueType.Numeric.INT ? Integer.MAX_VALUE : Long.MAX_VALUE);
        return range(
                "IntegerParameterRangeSpecification",
                range.flatMap(Interval::lowestWhole)
                        .orElse(smallest)
                        .max(smallest)
                        .toPlainString(),
                range.flatMap(Interval::highestWhole)
                        .orElse(largest)
                        .min(largest)
                        .toPlainString());
    }

    private static Optional<JsonObject> real(Interval interval) {
        return Optional.of(interval)
                .filter(ends -> ends.lowClosed() && ends.highClosed())
                .flatMap(ends -> end(ends.low())
                        .flatMap(low -> end(ends.high())
                                .map(high -> range("ContinuousParameterRangeSpecification", low, high))));
    }

    private static Optional<String> end(Optional<BigDecimal> end) {
        return end.map(BigDecimal::doubleValue).filter(Double::isFinite).map(Wire::write);
    }

    private static JsonObject range(String kind, String smallest, String largest) {
        return JsonObject.of(kind, JsonObject.of("MinValue", smallest).with("MaxValue", largest));
    }
}
