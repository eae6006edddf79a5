package dev.hyperbound.runtime;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Takes the values of parameters, one after the other in declaration order, and puts each into a map: as a text in wire
 * form, or as JSON and YAML have it. What is not there is left out. Called by generated code.
 *
 * <p>Functions for doubles have names of their own: the compiler takes its time to choose between overloads that an int
 * would fit both.
 */
public abstract class WireWriter {
    WireWriter() {}

    /**
     * Puts an int.
     *
     * @param name wire name of the parameter
     * @param value its value
     */
    public abstract void putInt(String name, int value);

    /**
     * Puts an int that mostly holds its default.
     *
     * @param name wire name of the parameter
     * @param value its value
     * @param byDefault the default
     * @param text the default in wire form
     */
    public void putInt(String name, int value, int byDefault, String text) {
        putInt(name, value);
    }

    /**
     * Puts an int, if there is one.
     *
     * @param name wire name of the parameter
     * @param value its value
     */
    public final void putInt(String name, OptionalInt value) {
        if (value.isPresent()) {
            putInt(name, value.getAsInt());
        }
    }

    /**
     * Puts a long.
     *
     * @param name wire name of the parameter
     * @param value its value
     */
    public abstract void putLong(String name, long value);

    /**
     * Puts a long that mostly holds its default.
     *
     * @param name wire name of the parameter
     * @param value its value
     * @param byDefault the default
     * @param text the default in wire form
     */
    public void putLong(String name, long value, long byDefault, String text) {
        putLong(name, value);
    }

    /**
     * Puts a long, if there is one.
     *
     * @param name wire name of the parameter
     * @param value its value
     */
    public final void putLong(String name, OptionalLong value) {
        if (value.isPresent()) {
            putLong(name, value.getAsLong());
        }
    }

    /**
     * Puts a double.
     *
     * @param name wire name of the parameter
     * @param value its value
     */
    public abstract void putDouble(String name, double value);

    /**
     * Puts a double that mostly holds its default.
     *
     * @param name wire name of the parameter
     * @param value its value
     * @param byDefault the default; the two zeros differ
     * @param text the default in wire form
     */
    public void putDouble(String name, double value, double byDefault, String text) {
        putDouble(name, value);
    }

    /**
     * Puts a double, if there is one.
     *
     * @param name wire name of the parameter
     * @param value its value
     */
    public final void putDouble(String name, OptionalDouble value) {
        if (value.isPresent()) {
            putDouble(name, value.getAsDouble());
        }
    }

    /**
     * Puts a boolean.
     *
     * @param name wire name of the parameter
     * @param value its value
     * @param yes spelling of {@code true}
     * @param no spelling of {@code false}
     */
    public abstract void putBoolean(String name, boolean value, String yes, String no);

    /**
     * Puts a boolean, if there is one.
     *
     * @param name wire name of the parameter
     * @param value its value
     * @param yes spelling of {@code true}
     * @param no spelling of {@code false}
     */
    public final void putBoolean(String name, Optional<Boolean> value, String yes, String no) {
        if (value.isPresent()) {
            putBoolean(name, value.get(), yes, no);
        }
    }

    /**
     * Puts what is a text in both: a string, the name of a constant, the text of a pattern.
     *
     * @param name wire name of the parameter
     * @param value its value, or null if there is none
     */
    public final void putText(String name, @Nullable String value) {
        if (value != null) {
            text(name, value);
        }
    }

    /** Puts a text that is there. */
    abstract void text(String name, String value);

    /**
     * Puts a list of numbers or strings.
     *
     * @param name wire name of the parameter
     * @param values its value, unmodifiable, or null if there is none
     * @param separator what is written between two elements
     */
    public final void putList(String name, @Nullable List<?> values, String separator) {
        if (values != null) {
            list(name, values, separator);
        }
    }

    /** Puts a list that is there. */
    abstract void list(String name, List<?> values, String separator);

    /**
     * Puts what is made a text first.
     *
     * @param name wire name of the parameter
     * @param text its value in wire form
     */
    public abstract void putWritten(String name, String text);
}
