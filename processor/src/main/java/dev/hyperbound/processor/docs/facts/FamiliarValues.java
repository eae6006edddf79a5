package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Single values of a type to choose from; not all of them satisfy constraints. Lists and records have none. */
final class FamiliarValues implements ValueType.Visitor<List<Value>> {
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

    private final List<Constraint> constraints;
    private final Hints hints;

    private FamiliarValues(List<Constraint> constraints, Hints hints) {
        this.constraints = constraints;
        this.hints = hints;
    }

    /** The values, familiar ones before those that hints and constraints name. */
    static List<Value> of(ValueType type, List<Constraint> constraints, Hints hints) {
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(constraints);
        return oneOf.isPresent() ? oneOf.get().values() : type.accept(new FamiliarValues(constraints, hints));
    }

    @Override
    public List<Value> numeric(ValueType.Numeric number) {
        Optional<Interval> range = Constraints.range(constraints);
        return number.isWhole() ? wholes(number, range) : reals(range);
    }

    @Override
    public List<Value> bool(ValueType.Bool bool) {
        return List.of(new Value.Truth(true), new Value.Truth(false));
    }

    @Override
    public List<Value> text(ValueType.Text type) {
        List<Value> texts = new ArrayList<>();
        for (String text : TEXTS) {
            texts.add(new Value.Text(text));
        }
        for (String text : hints.texts()) {
            texts.add(new Value.Text(text));
        }
        return texts;
    }

    @Override
    public List<Value> regex(ValueType.Regex regex) {
        return List.of(new Value.Text("^conv.*"));
    }

    @Override
    public List<Value> enumeration(ValueType.Enumeration enumeration) {
        List<Value> constants = new ArrayList<>();
        List<Value> deprecated = new ArrayList<>();
        for (ValueType.Constant constant : enumeration.constants()) {
            (constant.deprecated() ? deprecated : constants).add(new Value.Constant(constant));
        }
        constants.addAll(deprecated);
        return constants;
    }

    @Override
    public List<Value> numberOrKeyword(ValueType.NumberOrKeyword type) {
        List<Value> values = new ArrayList<>(type.kind().accept(this));
        values.addAll(type.words().accept(this));
        return values;
    }

    @Override
    public List<Value> composite(ValueType.Composite composite) {
        return List.of();
    }

    @Override
    public List<Value> sequence(ValueType.Sequence sequence) {
        return List.of();
    }

    private List<Value> wholes(ValueType.Numeric type, Optional<Interval> range) {
        List<Long> numbers = new ArrayList<>(WHOLE);
        numbers.addAll(hints.wholes());
        if (range.isPresent()) {
            addEnd(range.get().lowestWhole(), numbers);
            addEnd(range.get().highestWhole(), numbers);
        }
        OptionalLong divisor = Constraints.divisor(constraints);
        if (divisor.isPresent()) {
            addMultiples(divisor.getAsLong(), numbers);
        }
        List<Value> wholes = new ArrayList<>();
        for (long number : numbers) {
            if (type == ValueType.Numeric.LONG || (int) number == number) {
                wholes.add(new Value.Whole(number));
            }
        }
        return wholes;
    }

    private static void addEnd(Optional<BigDecimal> end, List<Long> numbers) {
        if (end.isPresent() && end.get().abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
            numbers.add(end.get().longValueExact());
        }
    }

    /** Adds the multiples of a number next to what is there, from both sides. */
    private static void addMultiples(long divisor, List<Long> numbers) {
        for (long number : List.copyOf(numbers)) {
            long below = number - Math.floorMod(number, divisor);
            numbers.add(below);
            numbers.add(below + divisor);
        }
    }

    private List<Value> reals(Optional<Interval> range) {
        List<Double> numbers = new ArrayList<>(REAL);
        numbers.addAll(hints.numbers());
        if (range.isPresent()) {
            addInside(range.get(), numbers);
        }
        List<Value> reals = new ArrayList<>();
        for (double number : numbers) {
            reals.add(new Value.Real(number));
        }
        return reals;
    }

    /** Adds the middle of an interval, its ends, and what is a step away from them. */
    private static void addInside(Interval interval, List<Double> numbers) {
        Optional<BigDecimal> low = interval.low();
        Optional<BigDecimal> high = interval.high();
        if (low.isPresent() && high.isPresent()) {
            double from = low.get().doubleValue();
            addFinite(from + (high.get().doubleValue() - from) / 2, numbers);
        }
        if (low.isPresent()) {
            addFinite(low.get().doubleValue(), numbers);
        }
        if (high.isPresent()) {
            addFinite(high.get().doubleValue(), numbers);
        }
        if (low.isPresent()) {
            double from = low.get().doubleValue();
            addFinite(from + Math.max(1, Math.abs(from)), numbers);
        }
        if (high.isPresent()) {
            double to = high.get().doubleValue();
            addFinite(to - Math.max(1, Math.abs(to)), numbers);
        }
    }

    private static void addFinite(double number, List<Double> numbers) {
        if (Double.isFinite(number)) {
            numbers.add(number);
        }
    }
}
