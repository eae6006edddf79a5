package dev.hyperbound.runtime;

import java.util.List;

/** Thrown when hyperparameters break constraints; carries every violation, not only the first. */
public final class InvalidHyperparametersException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Name of the algorithm. */
    private final String algorithm;

    /** Everything that is wrong. */
    @SuppressWarnings("serial") // what List.copyOf returns is serializable
    private final List<Violation> violations;

    /**
     * Creates the exception.
     *
     * @param algorithm name of the algorithm
     * @param violations everything that is wrong, in the order in which it is to be shown
     */
    public InvalidHyperparametersException(String algorithm, List<Violation> violations) {
        this.algorithm = algorithm;
        this.violations = List.copyOf(violations);
    }

    /**
     * Returns the name of the algorithm whose hyperparameters these are.
     *
     * @return for example {@code image-classification}
     */
    public String algorithm() {
        return algorithm;
    }

    /**
     * Returns everything that is wrong.
     *
     * @return an unmodifiable list
     */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * Returns all violations, one a line, under a line that counts them.
     *
     * @return text that is made at each call: many callers only want {@link #violations()}
     */
    @Override
    public String getMessage() {
        int count = violations.size();
        StringBuilder message = new StringBuilder(64 * (count + 1));
        message.append(count).append(count == 1 ? " violation in " : " violations in ");
        message.append(Text.show(algorithm));
        for (int i = 0; i < count; i++) {
            message.append("\n  ").append(i + 1).append(". ");
            message.append(violations.get(i).message());
        }
        return message.toString();
    }
}
