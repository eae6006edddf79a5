package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
     * Returns the violations as the details of a problem, RFC 9457, ready to be written as JSON.
     *
     * @return {@code type}, {@code title}, {@code status}, {@code detail} and {@code errors}, a list of maps of
     *     {@code detail}, {@code parameter}, {@code kind}, {@code id} and {@code severity}; in this order, unmodifiable
     */
    public Map<String, Object> problem() {
        List<Map<String, Object>> errors = new ArrayList<>();
        for (Violation violation : violations) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("detail", violation.message());
            error.put(
                    "parameter",
                    violation.parameters().isEmpty()
                            ? ""
                            : violation.parameters().get(0));
            error.put("kind", violation.kind().name());
            error.put("id", violation.id());
            error.put("severity", violation.severity().name());
            errors.add(Collections.unmodifiableMap(error));
        }
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", "Invalid hyperparameters");
        problem.put("status", 400);
        problem.put("detail", title());
        problem.put("errors", Collections.unmodifiableList(errors));
        return Collections.unmodifiableMap(problem);
    }

    private String title() {
        return violations.size()
                + (violations.size() == 1 ? " violation in " : " violations in ")
                + Text.show(algorithm);
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
        message.append(title());
        for (int i = 0; i < count; i++) {
            message.append("\n  ").append(i + 1).append(". ");
            message.append(violations.get(i).message());
        }
        return message.toString();
    }
}
