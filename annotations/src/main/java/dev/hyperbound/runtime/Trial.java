package dev.hyperbound.runtime;

import java.util.List;

/** Values that a tuning job might try: the fixed ones, and a choice of the tuned ones. Implemented by generated code. */
public interface Trial {
    /**
     * Chooses a value.
     *
     * @param parameter wire name
     * @param value the value in wire form
     */
    void set(String parameter, String value);

    /**
     * Checks the values.
     *
     * @return what is wrong with them
     */
    List<Violation> errors();

    /**
     * Returns the values as they are, after {@link #errors()} has looked at them. A rule may forbid them, for a search
     * space holds such points; but each value must be one of its parameter.
     *
     * @return the values of the moment
     */
    Hyperparameters values();
}
