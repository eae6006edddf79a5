package dev.hyperbound.processor.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A type of the rule language. */
// The processor runs on one thread; there is nobody to wait for.
@SuppressWarnings("ClassInitializationDeadlock")
public sealed interface RuleType {
    /** The 64-bit integers. */
    RuleType INT = new Int();

    /** The doubles. */
    RuleType DOUBLE = new Real();

    /** The booleans. */
    RuleType BOOL = new Bool();

    /** All strings. */
    RuleType STRING = new Text(Optional.empty());

    /** The type of what an empty list holds. */
    RuleType NOTHING = new Nothing();

    /** A string out of a finite set: an enum by its wire names, or a string with {@code @OneOf}. */
    static RuleType oneOf(List<String> values) {
        return new Text(Optional.of(values));
    }

    /** A number, {@code int} or {@code double}, or a word in its place. */
    static RuleType numberOr(RuleType number, List<String> keywords) {
        return new NumberOr(number, keywords);
    }

    static RuleType listOf(RuleType element) {
        return new ListOf(element);
    }

    static RuleType record(List<Field> fields) {
        return new RecordOf(fields);
    }

    /** The type as messages write it. */
    String words();

    <R> R accept(Visitor<R> visitor);

    /** Whether it is {@code int} or {@code double}. */
    default boolean isNumber() {
        return false;
    }

    /** Whether it is a string, of a finite set or not. */
    default boolean isText() {
        return false;
    }

    /** What a list of this type holds; none if this is no list. */
    default Optional<RuleType> elementType() {
        return Optional.empty();
    }

    /** Itself, if it is a number or a word in its place. */
    default Optional<NumberOr> numberOr() {
        return Optional.empty();
    }

    /** The components of a record of this type; none if this is no record. */
    default Optional<List<Field>> components() {
        return Optional.empty();
    }

    /** All that a string of this type can be; none if this is no string, or one that can be anything. */
    default Optional<List<String>> texts() {
        return Optional.empty();
    }

    /** The type that values of both types have, if there is one; {@code int} and {@code double} have none. */
    default Optional<RuleType> join(RuleType other) {
        return equals(other) || other == NOTHING ? Optional.of(this) : Optional.empty();
    }

    /** A 64-bit integer. */
    final class Int implements RuleType {
        private Int() {}

        @Override
        public String words() {
            return "int";
        }

        @Override
        public boolean isNumber() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whole(this);
        }
    }

    /** A double. */
    final class Real implements RuleType {
        private Real() {}

        @Override
        public String words() {
            return "double";
        }

        @Override
        public boolean isNumber() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.real(this);
        }
    }

    /** A boolean. */
    final class Bool implements RuleType {
        private Bool() {}

        @Override
        public String words() {
            return "bool";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bool(this);
        }
    }

    /**
     * A string.
     *
     * @param values all that it can be, if that is a finite set
     */
    record Text(Optional<List<String>> values) implements RuleType {
        public Text {
            values = values.isPresent() ? Optional.of(List.copyOf(values.get())) : Optional.empty();
        }

        @Override
        public String words() {
            return "string";
        }

        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public Optional<List<String>> texts() {
            return values;
        }

        @Override
        public Optional<RuleType> join(RuleType other) {
            return other.isText() && !equals(other) ? Optional.of(STRING) : RuleType.super.join(other);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }

        // Written out: those of a record are linked when they first run, which is slow
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Text text && values.equals(text.values);
        }

        @Override
        public int hashCode() {
            return values.hashCode();
        }
    }

    /** A number, or a word in its place. */
    record NumberOr(RuleType number, List<String> keywords) implements RuleType {
        public NumberOr {
            keywords = List.copyOf(keywords);
        }

        @Override
        public String words() {
            return number.words() + " or keyword";
        }

        @Override
        public Optional<NumberOr> numberOr() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numberOr(this);
        }

        // Written out: those of a record are linked when they first run, which is slow
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NumberOr that && number.equals(that.number) && keywords.equals(that.keywords);
        }

        @Override
        public int hashCode() {
            return keywords.hashCode();
        }
    }

    /** A list. */
    record ListOf(RuleType element) implements RuleType {
        @Override
        public String words() {
            return element == NOTHING ? "empty list" : "list of " + element.words();
        }

        @Override
        public Optional<RuleType> elementType() {
            return Optional.of(element);
        }

        @Override
        public Optional<RuleType> join(RuleType other) {
            Optional<RuleType> joined = other.elementType().isPresent()
                    ? element.join(other.elementType().get())
                    : Optional.empty();
            return joined.isPresent() ? Optional.of(listOf(joined.get())) : RuleType.super.join(other);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listOf(this);
        }

        // Written out: those of a record are linked when they first run, which is slow
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ListOf list && element.equals(list.element);
        }

        @Override
        public int hashCode() {
            return element.hashCode();
        }
    }

    /** A record with named components. */
    record RecordOf(List<Field> fields) implements RuleType {
        public RecordOf {
            fields = List.copyOf(fields);
        }

        /** The type of a component, if there is one of that name. */
        public Optional<RuleType> field(String name) {
            for (Field field : fields) {
                if (field.name().equals(name)) {
                    return Optional.of(field.type());
                }
            }
            return Optional.empty();
        }

        @Override
        public String words() {
            return "record("
                    + String.join(", ", fields.stream().map(Field::name).toList()) + ")";
        }

        @Override
        public Optional<List<Field>> components() {
            return Optional.of(fields);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.recordOf(this);
        }
    }

    /** A component of a record, by its wire name. */
    record Field(String name, RuleType type) {}

    /** What an empty list holds: goes with every type, and no value has it. */
    final class Nothing implements RuleType {
        private Nothing() {}

        @Override
        public String words() {
            return "nothing";
        }

        @Override
        public Optional<RuleType> join(RuleType other) {
            return Optional.of(other);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing(this);
        }
    }

    /**
     * Answers for each type: one more does not compile until every visitor has an answer.
     *
     * @param <R> the type of the answers
     */
    interface Visitor<R> {
        R whole(Int type);

        R real(Real type);

        R bool(Bool type);

        R text(Text type);

        R numberOr(NumberOr type);

        R listOf(ListOf type);

        R recordOf(RecordOf type);

        R nothing(Nothing type);
    }
}
