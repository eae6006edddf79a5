package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Fit;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.TypedRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Values that a parameter might be given: each satisfies the parameter's own constraints. */
final class Candidates {
    /** Enough for rules over two or three parameters, few enough to try all. */
    private static final int MOST = 24;

    private static final List<Long> WHOLE = List.of(10L, 100L, 1_000L, 1L, 2L, 5L, 50L, 0L, 10_000L, 1_000_000L, -1L);
    private static final List<Double> REAL =
            List.of(0.5, 0.1, 0.01, 0.001, 0.9, 1.0, 10.0, 100.0, 0.0, 1e-6, -1.0, 1e6);
    private static final List<String> TEXTS = List.of(
            "example",
            "a",
            "abc",
            "A",
            "ABC",
            "1",
            "10",
            "a1",
            "1,2",
            "a-b",
            "a_b",
            "a/b",
            "a.b",
            "s3://bucket/key",
            "");

    private final Readers readers;

    Candidates(Readers readers) {
        this.readers = readers;
    }

    /** Values of a parameter, the most telling first; none if none was found. */
    List<Value> of(Parameter parameter) {
        ValueType type = parameter.type();
        List<Value> found;
        if (type instanceof ValueType.Composite composite) {
            found = composites(composite, parameter.defaulted().map(Presence.Defaulted::value));
        } else if (type instanceof ValueType.Sequence sequence) {
            List<Value> elements = separable(
                    scalars(sequence.element(), parameter.constraints(), hints(parameter)), sequence.separator());
            found = elements.stream()
                    .<Value>map(element -> new Value.Sequence(List.of(element)))
                    .toList();
            if (elements.size() > 1) {
                List<Value> two = new ArrayList<>(found);
                two.add(0, new Value.Sequence(elements.subList(0, 2)));
                found = two;
            }
        } else {
            found = scalars(type, parameter.constraints(), hints(parameter));
        }
        return found.stream().distinct().limit(MOST).toList();
    }

    /** Each component has its own values; they are taken side by side. With a default only the last one changes. */
    private static List<Value> composites(ValueType.Composite composite, Optional<Value> byDefault) {
        List<List<Value>> parts = new ArrayList<>();
        for (int i = 0; i < composite.components().size(); i++) {
            ValueType.Component component = composite.components().get(i);
            int at = i;
            Optional<Value> kept = byDefault
                    .filter(value -> at < composite.components().size() - 1)
                    .map(value -> ((Value.Composite) value).components().get(at));
            List<Value> values = kept.map(List::of)
                    .orElseGet(() -> separable(
                            scalars(component.type(), component.constraints(), List.of()), composite.separator()));
            if (values.isEmpty()) {
                return List.of();
            }
            parts.add(values);
        }
        int most = parts.stream().mapToInt(List::size).max().orElse(0);
        List<Value> found = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int at = i;
            found.add(new Value.Composite(parts.stream()
                    .map(values -> values.get(Math.min(at, values.size() - 1)))
                    .toList()));
        }
        return found;
    }

    /** Text between separators must be told apart from them. */
    private static List<Value> separable(List<Value> values, String separator) {
        return values.stream()
                .filter(value -> !(value instanceof Value.Text text)
                        || (!text.value().isBlank() && !text.value().contains(separator)))
                .toList();
    }

    /** Single values that satisfy constraints. */
    private static List<Value> scalars(ValueType type, List<Constraint> constraints, List<Value> hints) {
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(constraints);
        List<Constraint> others = constraints.stream()
                .filter(constraint -> oneOf.isEmpty() || constraint != oneOf.get())
                .toList();
        return pool(type, constraints, hints)
                .filter(value -> others.stream().allMatch(constraint -> Fit.satisfies(value, constraint)))
                .distinct()
                .toList();
    }

    private static Stream<Value> pool(ValueType type, List<Constraint> constraints, List<Value> hints) {
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(constraints);
        if (oneOf.isPresent()) {
            return oneOf.get().values().stream();
        }
        if (type instanceof ValueType.Numeric number) {
            return number.isWhole()
                    ? Stream.of(
                                    WHOLE.stream(),
                                    hints.stream().map(Candidates::whole).flatMap(Optional::stream),
                                    Constraints.range(constraints).stream().flatMap(Candidates::wholeEnds))
                            .flatMap(values -> values)
                            .filter(value -> number == ValueType.Numeric.LONG || (int) (long) value == value)
                            .map(Value.Whole::new)
                    : Stream.of(
                                    REAL.stream(),
                                    hints.stream().map(Candidates::real).flatMap(Optional::stream),
                                    Constraints.range(constraints).stream().flatMap(Candidates::realEnds))
                            .flatMap(values -> values)
                            .map(Value.Real::new);
        }
        if (type instanceof ValueType.Bool) {
            return Stream.of(new Value.Truth(true), new Value.Truth(false));
        }
        if (type instanceof ValueType.Enumeration enumeration) {
            return Stream.concat(
                            enumeration.constants().stream().filter(constant -> !constant.deprecated()),
                            enumeration.constants().stream().filter(ValueType.Constant::deprecated))
                    .map(Value.Constant::new);
        }
        if (type instanceof ValueType.Regex) {
            return Stream.of(new Value.Text("^conv.*"));
        }
        return Stream.concat(TEXTS.stream().map(Value.Text::new), hints.stream().filter(Value.Text.class::isInstance));
    }

    private static Optional<Long> whole(Value value) {
        return value instanceof Value.Whole whole ? Optional.of(whole.value()) : Optional.empty();
    }

    private static Optional<Double> real(Value value) {
        return value instanceof Value.Real real
                ? Optional.of(real.value())
                : whole(value).map(Long::doubleValue);
    }

    private static Stream<Long> wholeEnds(Interval interval) {
        return Stream.concat(interval.lowestWhole().stream(), interval.highestWhole().stream())
                .filter(end -> end.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0)
                .map(BigDecimal::longValueExact);
    }

    private static Stream<Double> realEnds(Interval interval) {
        Optional<Double> low = interval.low().map(BigDecimal::doubleValue);
        Optional<Double> high = interval.high().map(BigDecimal::doubleValue);
        return Stream.of(
                        low.flatMap(from -> high.map(to -> from + (to - from) / 2)),
                        low,
                        high,
                        low.map(from -> from + Math.max(1, Math.abs(from))),
                        high.map(to -> to - Math.max(1, Math.abs(to))))
                .flatMap(Optional::stream)
                .filter(Double::isFinite);
    }

    /** Values that rules about the parameter compare with: constants, other parameters' defaults, and their neighbours. */
    private List<Value> hints(Parameter parameter) {
        List<Value> hints = new ArrayList<>();
        for (TypedRule rule : readers.refusing(parameter)) {
            addLiterals(rule.root(), hints);
            for (Parameter other : readers.read(rule)) {
                other.defaulted().map(Presence.Defaulted::value).ifPresent(value -> addAround(value, hints));
            }
        }
        return hints;
    }

    private static void addLiterals(Expression expression, List<Value> hints) {
        if (expression instanceof Expression.IntLiteral literal) {
            addAround(new Value.Whole(literal.value()), hints);
        } else if (expression instanceof Expression.DoubleLiteral literal) {
            addAround(new Value.Real(literal.value()), hints);
        } else if (expression instanceof Expression.StringLiteral literal) {
            hints.add(new Value.Text(literal.value()));
        }
        expression.parts().forEach(part -> addLiterals(part, hints));
    }

    private static void addAround(Value value, List<Value> hints) {
        hints.add(value);
        if (value instanceof Value.Whole whole) {
            hints.add(new Value.Whole(whole.value() + 1));
            hints.add(new Value.Whole(whole.value() - 1));
        } else if (value instanceof Value.Real real) {
            hints.add(new Value.Real(real.value() * 2));
            hints.add(new Value.Real(real.value() / 2));
        }
    }
}
