package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The type of a parameter's value: all that a reader of values, or a form to enter them, needs to know beside the
 * parameter's constraints. A closed world: {@link ParameterTypeVisitor} has a method a kind.
 */
public sealed interface ParameterType {
    /**
     * Returns which kind of type this is.
     *
     * @return the kind; that of a list, not of its elements
     */
    Kind kind();

    /**
     * Returns the type in words.
     *
     * @return {@code int}, {@code long}, {@code double}, {@code boolean}, {@code string}, {@code pattern}, {@code enum},
     *     {@code int or enum}, {@code record(height, width)}, {@code list of int} and so on
     */
    String words();

    /**
     * Hands this type to the visitor's method for it.
     *
     * @param visitor answers for each kind of type
     * @param <R> type of the answers
     * @return the visitor's answer
     */
    <R> R accept(ParameterTypeVisitor<R> visitor);

    /** Kinds of types. */
    enum Kind {
        /** An integer of 32 bits. */
        INT,
        /** An integer of 64 bits. */
        LONG,
        /** A finite real number of double precision. */
        DOUBLE,
        /** A boolean. */
        BOOLEAN,
        /** A string. */
        STRING,
        /** A regular expression in the syntax of {@link java.util.regex.Pattern}. */
        PATTERN,
        /** One of several named values. */
        ENUM,
        /** A number, or a word in its place. */
        NUMBER_OR_KEYWORD,
        /** Several values of different names. */
        RECORD,
        /** Any number of values of one type. */
        LIST;

        /** Whether values are numbers, which JSON writes without quotes. */
        boolean isNumber() {
            return this == INT || this == LONG || this == DOUBLE;
        }
    }

    /** A number; the range is the parameter's. */
    enum Numeric implements ParameterType {
        /** An integer of 32 bits. */
        INT(Kind.INT, "int"),
        /** An integer of 64 bits. */
        LONG(Kind.LONG, "long"),
        /** A finite real number of double precision. */
        DOUBLE(Kind.DOUBLE, "double");

        private final Kind kind;
        private final String words;

        Numeric(Kind kind, String words) {
            this.kind = kind;
            this.words = words;
        }

        /** The number that a text is, as an object of the type. */
        Number read(String text) {
            if (this == DOUBLE) {
                return Wire.toDouble(text);
            }
            if (this == LONG) {
                return Wire.toLong(text);
            }
            return Wire.toInt(text);
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public String words() {
            return words;
        }

        @Override
        public <R> R accept(ParameterTypeVisitor<R> visitor) {
            return visitor.numeric(this);
        }
    }

    /**
     * A boolean.
     *
     * @param yes how {@code true} is spelt in wire form; read in any case
     * @param no how {@code false} is spelt in wire form; read in any case
     */
    record Bool(String yes, String no) implements ParameterType {
        @Override
        public Kind kind() {
            return Kind.BOOLEAN;
        }

        @Override
        public String words() {
            return "boolean";
        }

        @Override
        public <R> R accept(ParameterTypeVisitor<R> visitor) {
            return visitor.bool(this);
        }
    }

    /** A string. */
    record Text() implements ParameterType {
        @Override
        public Kind kind() {
            return Kind.STRING;
        }

        @Override
        public String words() {
            return "string";
        }

        @Override
        public <R> R accept(ParameterTypeVisitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A regular expression. */
    record Regex() implements ParameterType {
        @Override
        public Kind kind() {
            return Kind.PATTERN;
        }

        @Override
        public String words() {
            return "pattern";
        }

        @Override
        public <R> R accept(ParameterTypeVisitor<R> visitor) {
            return visitor.regex(this);
        }
    }

    /**
     * One of several named values.
     *
     * @param values the values in declaration order; at least one
     */
    record Enumeration(List<EnumValue> values) implements ParameterType {
        /**
         * Copies the list.
         *
         * @param values the values in declaration order
         */
        public Enumeration {
            values = List.copyOf(values);
        }

        /**
         * Returns values of which nothing but the names is known.
         *
         * @param wireNames the names in declaration order
         * @return a new object
         */
        public static Enumeration of(String... wireNames) {
            List<EnumValue> values = new ArrayList<>(wireNames.length);
            for (String wireName : wireNames) {
                values.add(EnumValue.of(wireName));
            }
            return new Enumeration(values);
        }

        /**
         * Returns these values.
         *
         * @param values the values in declaration order
         * @return a new object
         */
        public static Enumeration of(EnumValue... values) {
            return new Enumeration(List.of(values));
        }

        /**
         * Returns the names under which the values are sent.
         *
         * @return an unmodifiable list in declaration order
         */
        public List<String> wireNames() {
            List<String> names = new ArrayList<>(values.size());
            for (EnumValue value : values) {
                names.add(value.wireName());
            }
            return List.copyOf(names);
        }

        /** The value that a text names, by whichever name. */
        Optional<EnumValue> named(String text) {
            for (EnumValue value : values) {
                if (value.wireName().equals(text) || value.alsoNames().contains(text)) {
                    return Optional.of(value);
                }
            }
            return Optional.empty();
        }

        @Override
        public Kind kind() {
            return Kind.ENUM;
        }

        @Override
        public String words() {
            return "enum";
        }

        @Override
        public <R> R accept(ParameterTypeVisitor<R> visitor) {
            return visitor.enumeration(this);
        }
    }

    /**
     * A value of an enum.
     *
     * @param wireName the name under which it is sent
     * @param alsoNames other names that are read and never sent; mostly none
     * @param description what the value is for, as plain text
     */
    record EnumValue(String wireName, List<String> alsoNames, Optional<String> description) {
        /**
         * Copies the list.
         *
         * @param wireName the name under which it is sent
         * @param alsoNames other names that are read
         * @param description what the value is for
         */
        public EnumValue {
            alsoNames = List.copyOf(alsoNames);
        }

        /**
         * Returns a value of which nothing but the name is known.
         *
         * @param wireName the name under which it is sent
         * @return a new object
         */
        public static EnumValue of(String wireName) {
            return new EnumValue(wireName, List.of(), Optional.empty());
        }

        /**
         * Returns this value with other names.
         *
         * @param names names that are read and never sent
         * @return a new object
         */
        public EnumValue withAlsoNames(String... names) {
            return new EnumValue(wireName, List.of(names), description);
        }

        /**
         * Returns this value with a description.
         *
         * @param text plain text
         * @return a new object
         */
        public EnumValue withDescription(String text) {
            return new EnumValue(wireName, alsoNames, Optional.of(text));
        }
    }

    /**
     * A number, or a word in its place. A text that is a number in JSON's grammar is the number.
     *
     * @param number what the number is; the parameter's constraints are the number's
     * @param keywords the words
     */
    record NumberOrKeyword(Numeric number, Enumeration keywords) implements ParameterType {
        @Override
        public Kind kind() {
            return Kind.NUMBER_OR_KEYWORD;
        }

        @Override
        public String words() {
            return number.words().concat(" or enum");
        }

        @Override
        public <R> R accept(ParameterTypeVisitor<R> visitor) {
            return visitor.numberOrKeyword(this);
        }
    }

    /**
     * Several values of different names, in wire form one behind the other.
     *
     * @param components the components in their order, all required; each is a number, a string or an enum
     * @param separator what stands between two components in wire form
     * @param blanks whether blanks around components are read; they are never written
     */
    record Composite(List<Parameter> components, String separator, boolean blanks) implements ParameterType {
        /**
         * Copies the list.
         *
         * @param components the components in their order
         * @param separator what stands between two components in wire form
         * @param blanks whether blanks around components are read
         */
        public Composite {
            components = List.copyOf(components);
        }

        /**
         * Returns a record around whose components blanks are read.
         *
         * @param separator what stands between two components in wire form
         * @param components the components in their order
         * @return a new object
         */
        public static Composite of(String separator, Parameter... components) {
            return new Composite(List.of(components), separator, true);
        }

        /**
         * Returns this record without blanks.
         *
         * @return a new object, around whose components no blanks are read
         */
        public Composite withoutBlanks() {
            return new Composite(components, separator, false);
        }

        @Override
        public Kind kind() {
            return Kind.RECORD;
        }

        @Override
        public String words() {
            StringBuilder words = new StringBuilder("record(");
            for (Parameter component : components) {
                words.append(words.length() == "record(".length() ? "" : ", ").append(component.wireName());
            }
            return words.append(')').toString();
        }

        @Override
        public <R> R accept(ParameterTypeVisitor<R> visitor) {
            return visitor.composite(this);
        }
    }

    /**
     * Any number of values of one type, in wire form with a separator between them.
     *
     * @param element the type of an element: a number, a string or an enum; the parameter's constraints are the
     *     elements'
     * @param separator what stands between two elements in wire form
     * @param blanks whether blanks around elements are read; they are never written
     */
    record Sequence(ParameterType element, String separator, boolean blanks) implements ParameterType {
        /**
         * Returns a list around whose elements blanks are read.
         *
         * @param separator what stands between two elements in wire form
         * @param element the type of an element
         * @return a new object
         */
        public static Sequence of(String separator, ParameterType element) {
            return new Sequence(element, separator, true);
        }

        /**
         * Returns this list without blanks.
         *
         * @return a new object, around whose elements no blanks are read
         */
        public Sequence withoutBlanks() {
            return new Sequence(element, separator, false);
        }

        @Override
        public Kind kind() {
            return Kind.LIST;
        }

        @Override
        public String words() {
            return "list of ".concat(element.words());
        }

        @Override
        public <R> R accept(ParameterTypeVisitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /**
     * Any number of values of one type, in wire form a JSON array.
     *
     * @param element the type of an element: a number, a string or an enum; the parameter's constraints are the
     *     elements'
     */
    record JsonSequence(ParameterType element) implements ParameterType {
        @Override
        public Kind kind() {
            return Kind.LIST;
        }

        @Override
        public String words() {
            return "list of ".concat(element.words());
        }

        @Override
        public <R> R accept(ParameterTypeVisitor<R> visitor) {
            return visitor.jsonSequence(this);
        }
    }
}
