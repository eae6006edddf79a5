package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.RuleType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            for (RuleType.Field field : record.fields()) {
                components.put(field.name(), of(field.type()));
            }
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
            return new Items(values(list));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Domain> components = new LinkedHashMap<>();
            for (Map.Entry<?, ?> component : map.entrySet()) {
                components.put((String) component.getKey(), value(component.getValue()));
            }
            return new Composite(components);
        }
        return new OneOf(List.of(value));
    }

    /** Single values, each alone. */
    static List<Domain> values(List<?> values) {
        List<Domain> domains = new ArrayList<>();
        for (Object value : values) {
            domains.add(value(value));
        }
        return List.copyOf(domains);
    }

    /** Every single value, if there are no more than so many and it is known what they are. */
    default Optional<List<Object>> members(int most) {
        if (this instanceof OneOf set) {
            return set.values().size() <= most ? Optional.of(set.values()) : Optional.empty();
        }
        if (this instanceof Whole whole) {
            return numbers(whole.bounds(), most);
        }
        if (this instanceof Real real && real.low() == real.high() && !real.maybeNotANumber()) {
            return Optional.of(real.low() == 0 ? List.of(0.0, -0.0) : List.of(real.low()));
        }
        if (this instanceof Items items) {
            return lists(items.elements(), most);
        }
        return Optional.empty();
    }

    private static Optional<List<Object>> numbers(Bounds bounds, int most) {
        BigInteger steps = bounds.max().subtract(bounds.min());
        if (steps.compareTo(BigInteger.valueOf(most)) >= 0) {
            return Optional.empty();
        }
        long min = bounds.min().longValueExact();
        List<Object> numbers = new ArrayList<>();
        for (long step = 0; step <= steps.longValueExact(); step++) {
            numbers.add(min + step);
        }
        return Optional.of(List.copyOf(numbers));
    }

    private static Optional<List<Object>> lists(List<Domain> elements, int most) {
        List<List<Object>> members = new ArrayList<>();
        for (Domain element : elements) {
            Optional<List<Object>> known = element.members(most);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            members.add(known.get());
        }
        Combinations<Object> combinations = new Combinations<>(members);
        if (combinations.count() > most) {
            return Optional.empty();
        }
        List<Object> lists = new ArrayList<>();
        for (int i = 0; i < combinations.count(); i++) {
            lists.add(combinations.get(i));
        }
        return Optional.of(List.copyOf(lists));
    }

    /** As an interval, if it is a set of numbers or strings. */
    default Domain hull() {
        if (!(this instanceof OneOf set)) {
            return this;
        }
        Object first = set.values().get(0);
        if (first instanceof Long) {
            return wholeHull(set.values());
        }
        if (first instanceof Double) {
            return realHull(set.values());
        }
        return first instanceof String ? new AnyText(List.of()) : this;
    }

    private static Domain wholeHull(List<Object> numbers) {
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (Object number : numbers) {
            low = Math.min(low, (Long) number);
            high = Math.max(high, (Long) number);
        }
        return new Whole(Bounds.of(low, high));
    }

    private static Domain realHull(List<Object> numbers) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        boolean maybeNotANumber = false;
        for (Object value : numbers) {
            double number = (Double) value;
            if (Double.isNaN(number)) {
                maybeNotANumber = true;
            } else {
                low = Math.min(low, number);
                high = Math.max(high, number);
            }
        }
        return low <= high ? new Real(low, high, maybeNotANumber) : of(RuleType.DOUBLE);
    }
}
