package dev.hyperbound.runtime;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads tuning jobs of one algorithm that are described elsewhere, as in a request to the service.
 *
 * @param <T> type of the jobs
 */
public interface TuningDefinition<T extends TuningJob> {
    /**
     * Reads a job. The fixed values are read as {@link Definition#fromMap} reads them.
     *
     * @param staticHyperparameters fixed values in wire form by wire name
     * @param ranges what is tuned; of the kinds that the parameters have
     * @param objective what the job aims at; may be null where the algorithm names no objective, or only one
     * @return the job
     * @throws InvalidHyperparametersException with every violation, if there is any
     */
    T from(Map<String, String> staticHyperparameters, List<ParameterRange> ranges, @Nullable TuningObjective objective);

    /**
     * Checks a job without reading it.
     *
     * @param staticHyperparameters fixed values in wire form by wire name
     * @param ranges what is tuned
     * @param objective what the job aims at; may be null as for {@link #from}
     * @param unknown names of parameters that have a value or a range of which nothing is known: they are neither
     *     missing nor wrong, and no rule or condition that reads one is evaluated; may be empty
     * @return every violation, errors and warnings; unmodifiable
     */
    List<Violation> check(
            Map<String, String> staticHyperparameters,
            List<ParameterRange> ranges,
            @Nullable TuningObjective objective,
            Set<String> unknown);
}
