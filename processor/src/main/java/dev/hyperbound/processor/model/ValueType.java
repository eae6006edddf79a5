package dev.hyperbound.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The type of a parameter's value, without whether it may be absent. */
public sealed interface ValueType {
    /** Whether making a value may throw, or change what it is made of, for it is code of the author's that does so. */
    default boolean mayRefuse() {
        return false;
    }

    /** What a list holds; of any other type itself. */
    default ValueType element() {
        return this;
    }

    /** What constraints are about: on a list each element, on a number or keyword the number, otherwise the value itself. */
    default ValueType constrained() {
        return element();
    }

    /** The words that may stand in place of a value that constraints are about, in wire form. */
    default List<String> keywords() {
        return List.of();
    }

    /** The number that it is, if it is one. */
    default Optional<Numeric> number() {
        return Optional.empty();
    }

    /** Whether it has two values, with a spelling of each. */
    default boolean isBoolean() {
        return false;
    }

    /** Whether it is a string: any text is a value. */
    default boolean isText() {
        return false;
    }

    /** Whether the empty text is a value that says nothing, as the expression that matches everything. */
    default boolean emptyTextSaysNothing() {
        return false;
    }

    /** Whether it has a size: of characters, or of elements. */
    default boolean hasSize() {
        return isText();
    }

    /** Whether single values of it can be listed, each by one text. */
    default boolean isListable() {
        return false;
    }

    /** The texts of its values, where it names them. */
    default List<String> wireNames() {
        return List.of();
    }

    /** Further texts by which its values are read. */
    default List<String> alsoNames() {
        return List.of();
    }

    /** What stands between the parts of its text; empty if it is of one piece. */
    default String separator() {
        return "";
    }

    /** Whether its text is several, with a separator between them. */
    default boolean isJoined() {
        return !separator().isEmpty();
    }

    /** The author's classes that it names. */
    default List<JavaClass> classes() {
        return List.of();
    }

    <R> R accept(Visitor<R> visitor);

    /** A number. */
    enum Numeric implements ValueType {
        INT,
        LONG,
        DOUBLE;

        public boolean isWhole() {
            return this != DOUBLE;
        }

        /** The type in Java. */
        public String keyword() {
            return switch (this) {
                case INT -> "int";
                case LONG -> "long";
                case DOUBLE -> "double";
            };
        }

        @Override
        public Optional<Numeric> number() {
            return Optional.of(this);
        }

        @Override
        public boolean isListable() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numeric(this);
        }
    }

    /**
     * A boolean.
     *
     * @param yes how {@code true} is spelt on the wire
     * @param no how {@code false} is spelt on the wire
     */
    record Bool(String yes, String no) implements ValueType {
        @Override
        public boolean isBoolean() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bool(this);
        }
    }

    /** A string. */
    record Text() implements ValueType {
        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public boolean isListable() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A {@code java.util.regex.Pattern}. */
    record Regex() implements ValueType {
        @Override
        public boolean emptyTextSaysNothing() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.regex(this);
        }
    }

    /** An enum; constants in declaration order. */
    record Enumeration(JavaClass javaClass, List<Constant> constants) implements ValueType {
        public Enumeration {
            constants = List.copyOf(constants);
        }

        /** The constants' wire names, in declaration order. */
        @Override
        public List<String> wireNames() {
            List<String> names = new ArrayList<>();
            for (Constant constant : constants) {
                names.add(constant.wireName());
            }
            return List.copyOf(names);
        }

        @Override
        public List<String> alsoNames() {
            List<String> names = new ArrayList<>();
            for (Constant constant : constants) {
                names.addAll(constant.alsoNames());
            }
            return List.copyOf(names);
        }

        @Override
        public boolean isListable() {
            return true;
        }

        @Override
        public List<JavaClass> classes() {
            return List.of(javaClass);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }
    }

    /**
     * A number, or a word in its place; constraints are about the number.
     *
     * @param words none of which is a number in JSON's grammar
     */
    record NumberOrKeyword(Numeric kind, Enumeration words) implements ValueType {
        @Override
        public ValueType constrained() {
            return kind;
        }

        @Override
        public List<String> keywords() {
            return words.wireNames();
        }

        @Override
        public List<String> alsoNames() {
            return words.alsoNames();
        }

        /** The type of a value: of a number, or of a word. */
        public ValueType typeOf(Value value) {
            return value.number().isPresent() ? kind : words;
        }

        @Override
        public List<JavaClass> classes() {
            return words.classes();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numberOrKeyword(this);
        }
    }

    /**
     * A constant of an enum.
     *
     * @param alsoNames other names that are read, and never written
     */
    record Constant(String name, String wireName, List<String> alsoNames, Description description, boolean deprecated) {
        public Constant {
            alsoNames = List.copyOf(alsoNames);
        }
    }

    /**
     * A record of scalars, written with a separator between its components.
     *
     * @param mayRefuse whether its constructor may throw: somebody has written it, or nobody knows
     */
    record Composite(JavaClass javaClass, List<Component> components, Separation separation, boolean mayRefuse)
            implements ValueType {
        public Composite {
            components = List.copyOf(components);
        }

        @Override
        public String separator() {
            return separation.separator();
        }

        @Override
        public List<JavaClass> classes() {
            List<JavaClass> classes = new ArrayList<>(List.of(javaClass));
            for (Component component : components) {
                classes.addAll(component.type().classes());
            }
            return classes;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.composite(this);
        }
    }

    /**
     * A component of a record; its type is a number, text or an enum.
     *
     * @param alsoNames other names that are read in typed values
     */
    record Component(
            String name,
            String wireName,
            List<String> alsoNames,
            ValueType type,
            List<Constraint> constraints,
            Description description) {
        public Component {
            alsoNames = List.copyOf(alsoNames);
            constraints = List.copyOf(constraints);
        }
    }

    /** A list of numbers (not written as {@code Number} objects), text or enum constants. */
    record Sequence(ValueType element, ListForm form) implements ValueType {
        @Override
        public String separator() {
            return form.separator();
        }

        @Override
        public boolean hasSize() {
            return true;
        }

        @Override
        public List<JavaClass> classes() {
            return element.classes();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /**
     * Answers for each kind of type: one more kind does not compile until every visitor has an answer.
     *
     * @param <R> the type of the answers
     */
    interface Visitor<R> {
        R numeric(Numeric numeric);

        R bool(Bool bool);

        R text(Text text);

        R regex(Regex regex);

        R enumeration(Enumeration enumeration);

        R numberOrKeyword(NumberOrKeyword type);

        R composite(Composite composite);

        R sequence(Sequence sequence);
    }
}
