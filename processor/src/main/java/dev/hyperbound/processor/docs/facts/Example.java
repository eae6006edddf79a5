package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Fit;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.words.ParameterWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value that a parameter takes, and a text that it refuses.
 *
 * @param valid a value, other than the default where there is one; none if none was found
 * @param invalid none where everything is allowed
 */
public record Example(Optional<Value> valid, Optional<Refused> invalid) {
    private static final List<BigDecimal> NUMBERS = Stream.of("0", "1", "1.5", "-1", "2", "10", "100", "1000")
            .map(BigDecimal::new)
            .toList();
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
        Optional<Value> byDefault = parameter.defaulted().map(Presence.Defaulted::value);
        List<Value> others = values.stream()
                .filter(value -> !byDefault.map(value::equals).orElse(false))
                .toList();
        Optional<Value> valid = others.stream()
                .filter(value -> start.staysClean(readers, parameter, value))
                .findFirst()
                .or(() -> others.stream()
                        .filter(value -> start.staysValid(readers, parameter, value))
                        .findFirst())
                .or(() -> others.stream().findFirst())
                .or(() -> values.stream().findFirst())
                .or(() -> byDefault);
        return new Example(valid, refused(parameter, valid));
    }

    private static Optional<Refused> refused(Parameter parameter, Optional<Value> valid) {
        if (parameter.type() instanceof ValueType.Composite composite) {
            return valid.flatMap(value -> refused(composite, (Value.Composite) value));
        }
        if (parameter.type() instanceof ValueType.Sequence sequence) {
            return refused(sequence.element(), parameter.constraints())
                    .map(element -> new Refused(
                            valid.map(value -> WireText.of(parameter.type(), value) + sequence.separator())
                                            .orElse("")
                                    + element.text(),
                            "each element " + element.reason()))
                    .or(() -> Optional.of(new Refused(
                            "a" + sequence.separator() + sequence.separator() + "b", "an element must not be empty")));
        }
        return refused(parameter.type(), parameter.constraints());
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
        Optional<String> text;
        if (type instanceof ValueType.Numeric number) {
            text = constraints.isEmpty() ? Optional.of(number.isWhole() ? "1.5" : "high") : number(number, constraints);
            return text.map(wrong -> new Refused(
                    wrong, constraints.isEmpty() ? "is not " + TypeWords.of(type) : mustBe(type, constraints)));
        }
        if (type instanceof ValueType.Bool bool) {
            text = first(TEXTS, wrong -> !wrong.equalsIgnoreCase(bool.yes()) && !wrong.equalsIgnoreCase(bool.no()));
        } else if (type instanceof ValueType.Enumeration enumeration) {
            text = first(TEXTS, wrong -> enumeration.wireNames().stream().noneMatch(wrong::equalsIgnoreCase));
        } else if (type instanceof ValueType.Regex) {
            return Optional.of(new Refused("(", "is not a regular expression"));
        } else {
            text = constraints.isEmpty()
                    ? Optional.empty()
                    : first(TEXTS, wrong -> isRefused(new Value.Text(wrong), constraints));
        }
        return text.map(wrong -> new Refused(wrong, mustBe(type, constraints)));
    }

    private static String mustBe(ValueType type, List<Constraint> constraints) {
        return "must be " + ParameterWords.allowed(type, constraints);
    }

    private static Optional<String> first(List<String> texts, Predicate<String> wanted) {
        return texts.stream().filter(wanted).findFirst();
    }

    /** A number of the type that a constraint refuses: a familiar one, or one beyond an end. */
    private static Optional<String> number(ValueType.Numeric type, List<Constraint> constraints) {
        Stream<BigDecimal> beyond = Constraints.range(constraints).stream()
                .flatMap(interval -> Stream.concat(
                        interval.high().map(BigDecimal.ONE::add).stream(),
                        interval.low().map(low -> low.subtract(BigDecimal.ONE)).stream()));
        Stream<BigDecimal> small = Constraints.oneOf(constraints).isPresent()
                ? IntStream.range(0, INDICES).mapToObj(BigDecimal::valueOf)
                : Stream.empty();
        return Stream.of(NUMBERS.stream(), beyond, small)
                .flatMap(numbers -> numbers)
                .flatMap(number -> typed(type, number).stream())
                .filter(value -> isRefused(value, constraints))
                .findFirst()
                .map(value -> WireText.of(type, value));
    }

    private static Optional<Value> typed(ValueType.Numeric type, BigDecimal number) {
        if (type == ValueType.Numeric.DOUBLE) {
            return Optional.<Value>of(new Value.Real(number.doubleValue()))
                    .filter(value -> Double.isFinite(((Value.Real) value).value()));
        }
        BigDecimal largest = BigDecimal.valueOf(type == ValueType.Numeric.INT ? Integer.MAX_VALUE : Long.MAX_VALUE);
        boolean fits = number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(largest) <= 0;
        return fits ? Optional.of(new Value.Whole(number.longValueExact())) : Optional.empty();
    }

    private static boolean isRefused(Value value, List<Constraint> constraints) {
        return constraints.stream().anyMatch(constraint -> definitelyRefuses(constraint, value));
    }

    private static boolean definitelyRefuses(Constraint constraint, Value value) {
        return constraint instanceof Constraint.Matches matches
                ? Fit.match(matches.regex(), value) == Fit.Match.DIFFERS
                : !Fit.satisfies(value, constraint);
    }
}
