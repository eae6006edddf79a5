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
    /** Every single value, if there are no more than so many and it is known what they are. */
    Optional<List<Object>> members(int most);

    <R> R accept(Visitor<R> visitor);

    /** As an interval, if it is a set of numbers or strings. */
    default Domain hull() {
        return this;
    }

    /** This, if it is a few single values. */
    default Optional<OneOf> asSet() {
        return Optional.empty();
    }

    /** This, if it is any string but some. */
    default Optional<AnyText> asText() {
        return Optional.empty();
    }

    /** This, if it is an interval of ints. */
    default Optional<Whole> asWhole() {
        return Optional.empty();
    }

    /** This, if it is an interval of doubles. */
    default Optional<Real> asReal() {
        return Optional.empty();
    }

    /** This, if it is an interval of numbers. */
    default Optional<Numbers> asNumbers() {
        return Optional.empty();
    }

    /** This, if it is a list. */
    default Optional<Listed> asList() {
        return Optional.empty();
    }

    /** Between which numbers the ints in it lie; those of all ints if there are none. */
    default Bounds ints() {
        Optional<Whole> whole = hull().asWhole();
        return whole.isPresent() ? whole.get().bounds() : Bounds.LONG;
    }

    /** What the components can be, by name, if this is a record. */
    default Map<String, Domain> components() {
        return Map.of();
    }

    /** What a component can be, if this is a record that has it. */
    default Optional<Domain> component(String name) {
        return Optional.ofNullable(components().get(name));
    }

    /** An interval of numbers. */
    sealed interface Numbers extends Domain {
        Object lowest();

        Object highest();

        boolean maybeNotANumber();

        @Override
        default Optional<Numbers> asNumbers() {
            return Optional.of(this);
        }
    }

    /** A list. */
    sealed interface Listed extends Domain {
        /** How many elements it has at least. */
        int shortest();

        /** What its elements can be, one by one if its length is known, otherwise all alike. */
        List<Domain> kinds();

        boolean isLengthKnown();

        @Override
        default Optional<Listed> asList() {
            return Optional.of(this);
        }
    }

    /**
     * The multiples of a number from one to another; each is a 64-bit integer.
     *
     * @param bounds the first and the last of them
     * @param step the number; 1 for all whole numbers
     */
    record Whole(Bounds bounds, BigInteger step) implements Numbers {
        Whole(Bounds bounds) {
            this(bounds, BigInteger.ONE);
        }

        /** The largest number that is known to divide all values; zero where all there is is zero. */
        BigInteger divisor() {
            return bounds.min().equals(bounds.max()) ? bounds.min().abs() : step;
        }

        @Override
        public Object lowest() {
            return bounds.min().longValueExact();
        }

        @Override
        public Object highest() {
            return bounds.max().longValueExact();
        }

        @Override
        public boolean maybeNotANumber() {
            return false;
        }

        @Override
        public Optional<List<Object>> members(int most) {
            BigInteger steps = bounds.max().subtract(bounds.min()).divide(step);
            if (steps.compareTo(BigInteger.valueOf(most)) >= 0) {
                return Optional.empty();
            }
            List<Object> numbers = new ArrayList<>();
            for (BigInteger at = bounds.min(); at.compareTo(bounds.max()) <= 0; at = at.add(step)) {
                numbers.add(at.longValueExact());
            }
            return Optional.of(List.copyOf(numbers));
        }

        @Override
        public Optional<Whole> asWhole() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whole(this);
        }
    }

    /**
     * Doubles from one to another, infinities included.
     *
     * @param maybeNotANumber whether it can be not a number as well
     */
    record Real(double low, double high, boolean maybeNotANumber) implements Numbers {
        public Real {
            low += 0.0;
            high += 0.0;
        }

        boolean contains(double value) {
            return Double.isNaN(value) ? maybeNotANumber : low <= value && value <= high;
        }

        @Override
        public Object lowest() {
            return low;
        }

        @Override
        public Object highest() {
            return high;
        }

        @Override
        public Optional<List<Object>> members(int most) {
            if (low < high || maybeNotANumber) {
                return Optional.empty();
            }
            return Optional.of(low == 0 ? List.of(0.0, -0.0) : List.of(low));
        }

        @Override
        public Optional<Real> asReal() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.real(this);
        }
    }

    /** A few numbers, booleans or strings. */
    record OneOf(List<Object> values) implements Domain {
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public Optional<List<Object>> members(int most) {
            return values.size() <= most ? Optional.of(values) : Optional.empty();
        }

        @Override
        public Domain hull() {
            Object first = values.get(0);
            if (first instanceof Long) {
                return Hulls.ofWholes(values);
            }
            if (first instanceof Double) {
                return Hulls.ofReals(values);
            }
            return first instanceof String ? new AnyText(List.of()) : this;
        }

        @Override
        public Optional<OneOf> asSet() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneOf(this);
        }
    }

    /** Any string but some. */
    record AnyText(List<String> except) implements Domain {
        public AnyText {
            except = List.copyOf(except);
        }

        @Override
        public Optional<List<Object>> members(int most) {
            return Optional.empty();
        }

        @Override
        public Optional<AnyText> asText() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.anyText(this);
        }
    }

    /** A list of known length, maybe none. */
    record Items(List<Domain> elements) implements Listed {
        public Items {
            elements = List.copyOf(elements);
        }

        @Override
        public int shortest() {
            return elements.size();
        }

        @Override
        public List<Domain> kinds() {
            return elements;
        }

        @Override
        public boolean isLengthKnown() {
            return true;
        }

        @Override
        public Optional<List<Object>> members(int most) {
            return Combinations.lists(elements, most);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /** A list of unknown length. */
    record Sequence(Domain element, int shortest) implements Listed {
        @Override
        public List<Domain> kinds() {
            return List.of(element);
        }

        @Override
        public boolean isLengthKnown() {
            return false;
        }

        @Override
        public Optional<List<Object>> members(int most) {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /** A record, by component. */
    record Composite(Map<String, Domain> components) implements Domain {
        /** Keeps the order of the components. */
        public Composite {
            components = new LinkedHashMap<>(components);
        }

        @Override
        public Optional<List<Object>> members(int most) {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.composite(this);
        }
    }

    /** A number, or a word in its place; what is only one of the two is a domain of that. */
    record Either(Domain number, Domain keyword) implements Domain {
        @Override
        public Bounds ints() {
            return number.ints();
        }

        @Override
        public Optional<List<Object>> members(int most) {
            Optional<List<Object>> numbers = number.members(most);
            Optional<List<Object>> keywords = keyword.members(most);
            if (numbers.isEmpty() || keywords.isEmpty()) {
                return Optional.empty();
            }
            List<Object> both = new ArrayList<>(numbers.get());
            both.addAll(keywords.get());
            return both.size() <= most ? Optional.of(List.copyOf(both)) : Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.either(this);
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

    /** The multiples of a number from one to another, if there is one; all that is between if the number is zero. */
    static Optional<Domain> multiples(Bounds bounds, BigInteger number) {
        BigInteger step = number.max(BigInteger.ONE);
        Bounds inside = bounds.multiplesOf(step);
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        boolean isSingle = inside.min().equals(inside.max());
        return Optional.of(isSingle ? new Whole(inside) : new Whole(inside, step));
    }

    /** The finite doubles from one to another. */
    static Domain real(double low, double high) {
        return new Real(low, high, false);
    }

    /** All values of a type, those that no parameter has included. */
    static Domain of(RuleType type) {
        return type.accept(new AllValues());
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

    /**
     * Answers for each kind of domain: one more kind does not compile until every visitor has an answer.
     *
     * @param <R> the type of the answers
     */
    interface Visitor<R> {
        R whole(Whole whole);

        R real(Real real);

        R oneOf(OneOf set);

        R anyText(AnyText text);

        R items(Items items);

        R sequence(Sequence sequence);

        R composite(Composite composite);

        R either(Either either);
    }
}
