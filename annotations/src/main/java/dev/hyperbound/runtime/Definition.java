package dev.hyperbound.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a generated class offers, without naming the class: for tools that know many algorithms.
 *
 * <p>Names are those of the parameters on the wire. Maps of strings hold values in wire form, as the service is sent
 * them; maps of values hold what a JSON or YAML parser gives: {@link Number}, {@link Boolean}, {@link String},
 * {@link List}, {@link Map}, and null for what is absent.
 *
 * @param <T> type of the hyperparameters
 */
public interface Definition<T extends Hyperparameters> {
    /**
     * Returns the name of the algorithm.
     *
     * @return lower-case words with single hyphens, for example {@code image-classification}
     */
    String name();

    /**
     * Returns the name of the algorithm in words.
     *
     * @return for example {@code Image Classification}
     */
    String title();

    /**
     * Returns where the service documents the algorithm.
     *
     * @return an address; the empty text if the stub names none
     */
    String reference();

    /**
     * Returns what is known of every parameter.
     *
     * @return an unmodifiable list in declaration order
     */
    List<Parameter> parameters();

    /**
     * Returns the metrics that a tuning job can optimise.
     *
     * @return an unmodifiable list in declaration order, empty if the stub names none
     */
    List<TuningObjective> objectives();

    /**
     * Returns the rules over the parameters, those that only warn included.
     *
     * @return an unmodifiable list in declaration order
     */
    List<RuleInfo> rules();

    /**
     * Reads what the service is sent.
     *
     * @param map values in wire form by wire name
     * @return the hyperparameters
     * @throws InvalidHyperparametersException with every violation, if there is any
     */
    T fromMap(Map<String, String> map);

    /**
     * Reads typed values, as strictly as {@link #fromMap}.
     *
     * @param values values by wire name; null stands for an absent value, and the key {@code $schema} is passed over
     * @return the hyperparameters
     * @throws InvalidHyperparametersException with every violation, if there is any
     */
    T fromValues(Map<String, ?> values);

    /**
     * Checks what the service is sent.
     *
     * @param map values in wire form by wire name
     * @return every violation, errors and warnings; unmodifiable
     */
    List<Violation> check(Map<String, String> map);

    /**
     * Checks typed values.
     *
     * @param values values by wire name
     * @return every violation, errors and warnings; unmodifiable
     */
    List<Violation> checkValues(Map<String, ?> values);

    /**
     * Checks what the service is sent, as far as it is known.
     *
     * @param map values in wire form by wire name
     * @param unknown names of parameters that have a value of which nothing is known: they are neither missing nor
     *     wrong, and no rule or condition that reads one is evaluated; what the map holds for them does not count; a
     *     name that is no parameter's is a violation
     * @return every violation, errors and warnings; unmodifiable
     */
    List<Violation> check(Map<String, String> map, Set<String> unknown);

    /**
     * Checks typed values, as far as they are known.
     *
     * @param values values by wire name
     * @param unknown as for {@link #check(Map, Set)}
     * @return every violation, errors and warnings; unmodifiable
     */
    List<Violation> checkValues(Map<String, ?> values, Set<String> unknown);

    /**
     * Returns the way to read tuning jobs.
     *
     * @return empty if the stub says of no parameter that it may be tuned
     */
    Optional<TuningDefinition<?>> tuning();
}
