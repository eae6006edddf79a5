package dev.hyperbound.processor.rule;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A set that holds every value which something can have, and maybe others. Never empty. */
public sealed interface Domain {
    /** Whole numbers from one to another; each is a 64-bit integer. */
    record Whole(Bounds bounds) implements Domain {}

    /**
     * Doubles from one to another, infinities included.
     *
     * @param maybeNotANumber whether it can be not a number as well
     */
    record Real(double low, double high, boolean maybeNotANumber) implements Domain {
        public Real {
            low += 0.0;
            high += 0.0;
        }

        boolean contains(double value) {
            return Double.isNaN(value) ? maybeNotANumber : low <= value && value <= high;
        }
    }

    /** A few numbers, booleans or strings. */
    record OneOf(List<Object> values) implements Domain {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** Any string but some. */
    record AnyText(List<String> except) implements Domain {
        public AnyText {
            except = List.copyOf(except);
        }
    }

    /** A list of known length, maybe none. */
    record Items(List<Domain> elements) implements Domain {
        public Items {
            elements = List.copyOf(elements);
        }
    }

    /** A list of unknown length. */
    record Sequence(Domain element, int shortest) implements Domain {}

    /** A record, by component. */
    record Composite(Map<String, Domain> components) implements Domain {
        /** Keeps the order of the components. */
        public Composite {
            components = new LinkedHashMap<>(components);
        }
    }

    /** All booleans. */
    static Domain truths() {
        return new OneOf(List.of(true, false));
    }

    /** The whole numbers from one to another, as far as they are 64-bit integers. */
    static Domain whole(BigInteger min, BigInteger max) {
        return new Whole(new Bounds(min, max).and(Bounds.LONG));
    }

    /** The finite doubles from one to another. */
    static Domain real(double low, double high) {
        return new Real(low, high, false);
    }

    /** All values of a type, those that no parameter has included. */
    static Domain of(RuleType type) {
        if (type instanceof RuleType.Int) {
            return new Whole(Bounds.LONG);
        }
        if (type instanceof RuleType.Real) {
            return new Real(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, true);
        }
        if (type instanceof RuleType.Bool) {
            return truths();
        }
        if (type instanceof RuleType.ListOf list) {
            return new Sequence(of(list.element()), 0);
        }
        if (type instanceof RuleType.RecordOf record) {
            Map<String, Domain> components = new LinkedHashMap<>();
            record.fields().forEach(field -> components.put(field.name(), of(field.type())));
            return new Composite(components);
        }
        return new AnyText(List.of());
    }

    /**
     * A single value.
     *
     * @param value a {@code Long}, {@code Double}, {@code Boolean}, {@code String}, a {@code List} of such, or a
     *     {@code Map} of such by component
     */
    static Domain value(Object value) {
        if (value instanceof List<?> list) {
            return new Items(list.stream().map(Domain::value).toList());
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Domain> components = new LinkedHashMap<>();
            map.forEach((name, component) -> components.put((String) name, value(component)));
            return new Composite(components);
        }
        return new OneOf(List.of(value));
    }

    /** Every single value, if there are no more than so many and it is known what they are. */
    default Optional<List<Object>> members(int most) {
        if (this instanceof OneOf set) {
            return Optional.of(set.values()).filter(values -> values.size() <= most);
        }
        if (this instanceof Whole whole) {
            return Optional.of(whole.bounds())
                    .filter(bounds -> bounds.max().subtract(bounds.min()).compareTo(BigInteger.valueOf(most)) < 0)
                    .map(bounds -> LongStream.rangeClosed(
                                    0, bounds.max().subtract(bounds.min()).longValueExact())
                            .<Object>mapToObj(step -> bounds.min().longValueExact() + step)
                            .toList());
        }
        if (this instanceof Real real && real.low() == real.high() && !real.maybeNotANumber()) {
            return Optional.of(real.low() == 0 ? List.of(0.0, -0.0) : List.of(real.low()));
        }
        if (this instanceof Items items) {
            List<List<Object>> members = items.elements().stream()
                    .flatMap(element -> element.members(most).stream())
                    .toList();
            Combinations<Object> lists = new Combinations<>(members);
            return members.size() == items.elements().size() && lists.count() <= most
                    ? Optional.of(IntStream.range(0, (int) lists.count())
                            .<Object>mapToObj(lists::get)
                            .toList())
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** As an interval, if it is a set of numbers or strings. */
    default Domain hull() {
        if (!(this instanceof OneOf set)) {
            return this;
        }
        Object first = set.values().get(0);
        if (first instanceof Long) {
            List<Long> numbers =
                    set.values().stream().map(Long.class::cast).sorted().toList();
            return new Whole(Bounds.of(numbers.get(0), numbers.get(numbers.size() - 1)));
        }
        if (first instanceof Double) {
            List<Double> numbers = set.values().stream()
                    .map(Double.class::cast)
                    .filter(number -> !number.isNaN())
                    .sorted()
                    .toList();
            boolean maybeNotANumber = numbers.size() < set.values().size();
            return numbers.isEmpty()
                    ? of(RuleType.DOUBLE)
                    : new Real(numbers.get(0), numbers.get(numbers.size() - 1), maybeNotANumber);
        }
        return first instanceof String ? new AnyText(List.of()) : this;
    }
}
