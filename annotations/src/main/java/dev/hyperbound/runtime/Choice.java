package dev.hyperbound.runtime;

import dev.hyperbound.DoubleOr;
import dev.hyperbound.IntOr;
import dev.hyperbound.LongOr;

/** A value that a tuning job may choose for a parameter, and its text. Made by generated code. */
public abstract sealed class Choice {
    private final String text;

    private Choice(String text) {
        this.text = text;
    }

    /**
     * Returns an integer to choose.
     *
     * @param value an int or a long
     * @return the choice
     */
    public static Choice of(long value) {
        return new Whole(value);
    }

    /**
     * Returns a real number to choose.
     *
     * @param value any double
     * @return the choice
     */
    public static Choice of(double value) {
        return new Real(value);
    }

    /**
     * Returns a constant, a boolean or a string to choose.
     *
     * @param value the value
     * @param text the same in wire form
     * @return the choice
     */
    public static Choice of(Object value, String text) {
        return new Word(value, text);
    }

    /**
     * Returns a number or a keyword to choose.
     *
     * @param value the value
     * @param text the same in wire form
     * @return the choice
     */
    public static Choice of(IntOr<?> value, String text) {
        return value.number().isPresent()
                ? of(value.number().getAsInt())
                : of(value.keyword().orElseThrow(), text);
    }

    /**
     * Returns a number or a keyword to choose.
     *
     * @param value the value
     * @param text the same in wire form
     * @return the choice
     */
    public static Choice of(LongOr<?> value, String text) {
        return value.number().isPresent()
                ? of(value.number().getAsLong())
                : of(value.keyword().orElseThrow(), text);
    }

    /**
     * Returns a number or a keyword to choose.
     *
     * @param value the value
     * @param text the same in wire form
     * @return the choice
     */
    public static Choice of(DoubleOr<?> value, String text) {
        return value.number().isPresent()
                ? of(value.number().getAsDouble())
                : of(value.keyword().orElseThrow(), text);
    }

    /** A word of a job that is described elsewhere: what it names is known to the parameter alone. */
    static Choice described(String word) {
        return new Described(word);
    }

    /** The value in wire form. */
    final String text() {
        return text;
    }

    /** Gives a parameter the value. */
    abstract void applyTo(SearchSpace space, String parameter);

    private static final class Whole extends Choice {
        private final long value;

        private Whole(long value) {
            super(Wire.write(value));
            this.value = value;
        }

        @Override
        void applyTo(SearchSpace space, String parameter) {
            space.setWhole(parameter, value);
        }
    }

    private static final class Real extends Choice {
        private final double value;

        private Real(double value) {
            super(Wire.write(value));
            this.value = value;
        }

        @Override
        void applyTo(SearchSpace space, String parameter) {
            space.setReal(parameter, value);
        }
    }

    private static final class Word extends Choice {
        private final Object value;

        private Word(Object value, String text) {
            super(text);
            this.value = value;
        }

        @Override
        void applyTo(SearchSpace space, String parameter) {
            space.setWord(parameter, value);
        }
    }

    private static final class Described extends Choice {
        private Described(String text) {
            super(text);
        }

        @Override
        void applyTo(SearchSpace space, String parameter) {
            space.read(parameter, text());
        }
    }
}
