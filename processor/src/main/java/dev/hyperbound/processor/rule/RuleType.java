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

    static RuleType listOf(RuleType element) {
        return new ListOf(element);
    }

    static RuleType record(List<Field> fields) {
        return new RecordOf(fields);
    }

    /** The type as messages write it. */
    String words();

    /** A 64-bit integer. */
    final class Int implements RuleType {
        private Int() {}

        @Override
        public String words() {
            return "int";
        }
    }

    /** A double. */
    final class Real implements RuleType {
        private Real() {}

        @Override
        public String words() {
            return "double";
        }
    }

    /** A boolean. */
    final class Bool implements RuleType {
        private Bool() {}

        @Override
        public String words() {
            return "bool";
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

    /** A list. */
    record ListOf(RuleType element) implements RuleType {
        @Override
        public String words() {
            return element instanceof Nothing ? "empty list" : "list of " + element.words();
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
    }

    /** Whether it is {@code int} or {@code double}. */
    default boolean isNumber() {
        return this instanceof Int || this instanceof Real;
    }

    /** The type that values of both types have, if there is one; {@code int} and {@code double} have none. */
    default Optional<RuleType> join(RuleType other) {
        if (equals(other) || other instanceof Nothing) {
            return Optional.of(this);
        }
        if (this instanceof Nothing) {
            return Optional.of(other);
        }
        if (this instanceof Text && other instanceof Text) {
            return Optional.of(STRING);
        }
        if (this instanceof ListOf first && other instanceof ListOf second) {
            Optional<RuleType> element = first.element().join(second.element());
            return element.isPresent() ? Optional.of(listOf(element.get())) : Optional.empty();
        }
        return Optional.empty();
    }
}
