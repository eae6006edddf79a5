package dev.hyperbound.runtime;

import dev.hyperbound.Scale;
import java.util.List;

/** What a tuning job may choose for one parameter; the three kinds are those that the service knows. */
public sealed interface ParameterRange {
    /**
     * Returns the parameter that is tuned.
     *
     * @return its wire name
     */
    String name();

    /**
     * Asks for an answer that depends on the kind.
     *
     * @param visitor gives an answer for each kind
     * @param <R> type of the answers
     * @return its answer
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Answers for each kind of range.
     *
     * @param <R> type of the answers
     */
    interface Visitor<R> {
        /**
         * Answers for real numbers.
         *
         * @param range the range
         * @return the answer
         */
        R continuous(Continuous range);

        /**
         * Answers for integers.
         *
         * @param range the range
         * @return the answer
         */
        R integer(Integer range);

        /**
         * Answers for listed values.
         *
         * @param range the values
         * @return the answer
         */
        R categorical(Categorical range);
    }

    /**
     * Range of a real number, ends included.
     *
     * @param name wire name of the parameter
     * @param min smallest value, in wire form
     * @param max largest value, in wire form
     * @param scale how the search is spread over the range
     */
    record Continuous(String name, String min, String max, Scale scale) implements ParameterRange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.continuous(this);
        }
    }

    /**
     * Range of an integer, ends included.
     *
     * @param name wire name of the parameter
     * @param min smallest value, in wire form
     * @param max largest value, in wire form
     * @param scale how the search is spread over the range
     */
    @SuppressWarnings("JavaLangClash") // the service's own word
    record Integer(String name, String min, String max, Scale scale) implements ParameterRange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.integer(this);
        }
    }

    /**
     * Values to choose from.
     *
     * @param name wire name of the parameter
     * @param values in wire form
     */
    record Categorical(String name, List<String> values) implements ParameterRange {
        /**
         * Copies the list.
         *
         * @param name wire name of the parameter
         * @param values in wire form
         */
        public Categorical {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.categorical(this);
        }
    }
}
