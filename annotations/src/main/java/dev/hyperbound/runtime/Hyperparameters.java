package dev.hyperbound.runtime;

import java.util.List;
import java.util.Map;

/** Valid hyperparameters of one algorithm, ready to be sent; every generated value class implements it. */
public interface Hyperparameters {
    /**
     * Returns what the service is sent: every parameter that has a value, defaults included, but those that are never
     * sent and those that are not in use and hold their default.
     *
     * @return wire names and wire values in declaration order, unmodifiable
     */
    Map<String, String> toMap();

    /**
     * Returns the required parameters and those that differ from their default.
     *
     * @return wire names and wire values in declaration order, unmodifiable
     */
    Map<String, String> toMinimalMap();

    /**
     * Returns the same values as {@link #toMap()}, as JSON and YAML have them.
     *
     * @return {@link Integer}, {@link Long}, {@link Double}, {@link Boolean} or {@link String} by wire name, a
     *     {@link List} of them for a list and a {@link Map} of them, by wire name of the component, for a record; in
     *     declaration order, all unmodifiable
     */
    Map<String, Object> toValues();

    /**
     * Returns what is doubtful though not wrong: values that have no effect, and rules that only warn.
     *
     * @return an unmodifiable list, empty where there is nothing to say
     */
    default List<Violation> warnings() {
        return List.of();
    }
}
