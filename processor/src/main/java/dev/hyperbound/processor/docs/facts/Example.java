package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.RuleValue;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.words.ParameterWords;
import dev.hyperbound.runtime.Match;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value that a parameter takes, and a text that it refuses.
 *
 * @param valid a value, other than the default where there is one; none if none was found
 * @param invalid none where everything is allowed
 */
public record Example(Optional<Value> valid, Optional<Refused> invalid) {
    private static final List<BigDecimal> NUMBERS = List.of(
            new BigDecimal("0"),
            new BigDecimal("1"),
            new BigDecimal("1.5"),
            new BigDecimal("-1"),
            new BigDecimal("2"),
            new BigDecimal("10"),
            new BigDecimal("100"),
            new BigDecimal("1000"));
    private static final List<String> TEXTS = List.of("unknown", "?", "", "UNKNOWN", "-", "\u00a0");
    private static final int INDICES = 1_000;

    /**
     * A text that a parameter refuses.
     *
     * @param text the text on the wire
     * @param reason why, to follow the text
     */
    public record Refused(String text, String reason) {}

    /** Finds a parameter's examples; for the valid one values that agree with the rules come first. */
    static Example of(Parameter parameter, List<Value> values, Readers readers, Trial start) {
        Optional<Value> valid = valid(parameter, values, readers, start);
        return new Example(valid, refused(parameter, valid));
    }

    private static Optional<Value> valid(Parameter parameter, List<Value> values, Readers readers, Trial start) {
        List<Value> others = withoutDefault(parameter, values);
        for (Value value : others) {
            if (start.staysClean(readers, parameter, value)) {
                return Optional.of(value);
            }
        }
        for (Value value : others) {
            if (start.staysValid(readers, parameter, value)) {
                return Optional.of(value);
            }
        }
        if (!others.isEmpty()) {
            return Optional.of(others.get(0));
        }
        if (!values.isEmpty()) {
            return Optional.of(values.get(0));
        }
        return parameter.presence() instanceof Presence.Defaulted defaulted
                ? Optional.of(defaulted.value())
                : Optional.empty();
    }

    private static List<Value> withoutDefault(Parameter parameter, List<Value> values) {
        Optional<Presence.Defaulted> defaulted = parameter.defaulted();
        if (defaulted.isEmpty()) {
            return values;
        }
        Object byDefault = RuleValue.of(parameter.type(), defaulted.get().value());
        List<Value> others = new ArrayList<>();
        for (Value value : values) {
            if (!RuleValue.of(parameter.type(), value).equals(byDefault)) {
                others.add(value);
            }
        }
        return others;
    }

    private static Optional<Refused> refused(Parameter parameter, Optional<Value> valid) {
        if (parameter.type() instanceof ValueType.Composite composite) {
            return valid.isPresent() ? refused(composite, (Value.Composite) valid.get()) : Optional.empty();
        }
        if (parameter.type() instanceof ValueType.Sequence sequence) {
            return Optional.of(refused(sequence, parameter.constraints(), valid));
        }
        return refused(parameter.type(), parameter.constraints());
    }

    /** An element that is refused, after a valid list if there is one. */
    private static Refused refused(ValueType.Sequence sequence, List<Constraint> constraints, Optional<Value> valid) {
        Optional<Refused> element = refused(sequence.element(), constraints);
        if (element.isEmpty()) {
            return new Refused("a" + sequence.separator() + sequence.separator() + "b", "an element must not be empty");
        }
        String before = valid.isPresent() ? WireText.of(sequence, valid.get()) + sequence.separator() : "";
        return new Refused(
                before + element.get().text(), "each element " + element.get().reason());
    }

    /** The first component that refuses anything, with the others as they are in a valid value. */
    private static Optional<Refused> refused(ValueType.Composite composite, Value.Composite valid) {
        for (int i = 0; i < composite.components().size(); i++) {
            ValueType.Component part = composite.components().get(i);
            Optional<Refused> refused = refused(part.type(), part.constraints());
            if (refused.isPresent()) {
                List<String> texts = new ArrayList<>();
                for (int j = 0; j < composite.components().size(); j++) {
                    texts.add(
                            i == j
                                    ? refused.get().text()
                                    : WireText.of(
                                            composite.components().get(j).type(),
                                            valid.components().get(j)));
                }
                return Optional.of(new Refused(
                        String.join(composite.separator(), texts),
                        part.wireName() + " " + refused.get().reason()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Refused> refused(ValueType type, List<Constraint> constraints) {
        if (type instanceof ValueType.Regex) {
            return Optional.of(new Refused("(", "is not a regular expression"));
        }
        if (type instanceof ValueType.Numeric number && constraints.isEmpty()) {
            return Optional.of(new Refused(number.isWhole() ? "1.5" : "high", "is not " + TypeWords.of(type)));
        }
        Optional<String> text =
                type instanceof ValueType.Numeric number ? number(number, constraints) : text(type, constraints);
        return text.isPresent()
                ? Optional.of(new Refused(text.get(), "must be " + ParameterWords.allowed(type, constraints)))
                : Optional.empty();
    }

    private static Optional<String> text(ValueType type, List<Constraint> constraints) {
        for (String text : TEXTS) {
            if (isRefused(text, type, constraints)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static boolean isRefused(String text, ValueType type, List<Constraint> constraints) {
        if (type instanceof ValueType.Bool bool) {
            return !text.equalsIgnoreCase(bool.yes()) && !text.equalsIgnoreCase(bool.no());
        }
        if (type instanceof ValueType.Enumeration enumeration) {
            return !isConstant(text, enumeration);
        }
        return isRefused(new Value.Text(text), constraints);
    }

    private static boolean isConstant(String text, ValueType.Enumeration enumeration) {
        for (ValueType.Constant constant : enumeration.constants()) {
            if (text.equalsIgnoreCase(constant.wireName())) {
                return true;
            }
        }
        return false;
    }

    /** A number of the type that a constraint refuses: a familiar one, one beyond an end, or one of many small ones. */
    private static Optional<String> number(ValueType.Numeric type, List<Constraint> constraints) {
        Optional<String> text = firstRefused(numbers(constraints), type, constraints);
        return text.isEmpty() && Constraints.oneOf(constraints).isPresent()
                ? firstRefused(indices(), type, constraints)
                : text;
    }

    private static Optional<String> firstRefused(
            List<BigDecimal> numbers, ValueType.Numeric type, List<Constraint> constraints) {
        for (BigDecimal number : numbers) {
            Optional<Value> value = typed(type, number);
            if (value.isPresent() && isRefused(value.get(), constraints)) {
                return Optional.of(WireText.of(type, value.get()));
            }
        }
        return Optional.empty();
    }

    private static List<BigDecimal> numbers(List<Constraint> constraints) {
        List<BigDecimal> numbers = new ArrayList<>(NUMBERS);
        Optional<Interval> range = Constraints.range(constraints);
        if (range.isPresent() && range.get().high().isPresent()) {
            numbers.add(range.get().high().get().add(BigDecimal.ONE));
        }
        if (range.isPresent() && range.get().low().isPresent()) {
            numbers.add(range.get().low().get().subtract(BigDecimal.ONE));
        }
        return numbers;
    }

    private static List<BigDecimal> indices() {
        List<BigDecimal> indices = new ArrayList<>();
        for (int i = 0; i < INDICES; i++) {
            indices.add(BigDecimal.valueOf(i));
        }
        return indices;
    }

    private static Optional<Value> typed(ValueType.Numeric type, BigDecimal number) {
        if (type == ValueType.Numeric.DOUBLE) {
            double real = number.doubleValue();
            return Double.isFinite(real) ? Optional.of(new Value.Real(real)) : Optional.empty();
        }
        BigDecimal largest = BigDecimal.valueOf(type == ValueType.Numeric.INT ? Integer.MAX_VALUE : Long.MAX_VALUE);
        boolean fits = number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(largest) <= 0;
        return fits ? Optional.of(new Value.Whole(number.longValueExact())) : Optional.empty();
    }

    private static boolean isRefused(Value value, List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (definitelyRefuses(constraint, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean definitelyRefuses(Constraint constraint, Value value) {
        return constraint instanceof Constraint.Matches matches
                ? matches.outcome(value) == Match.DIFFERS
                : !constraint.admits(value);
    }
}
