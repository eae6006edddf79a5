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
     * Range of a real number, ends included.
     *
     * @param name wire name of the parameter
     * @param min smallest value, in wire form
     * @param max largest value, in wire form
     * @param scale how the search is spread over the range
     */
    record Continuous(String name, String min, String max, Scale scale) implements ParameterRange {}

    /**
     * Range of an integer, ends included.
     *
     * @param name wire name of the parameter
     * @param min smallest value, in wire form
     * @param max largest value, in wire form
     * @param scale how the search is spread over the range
     */
    @SuppressWarnings("JavaLangClash") // the service's own word
    record Integer(String name, String min, String max, Scale scale) implements ParameterRange {}

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
    }
}
