package dev.hyperbound.processor.rule.analysis;

import java.util.Optional;

/**
 * What a parameter can be.
 *
 * @param values its values when it is present
 * @param mayBeAbsent whether it can be absent
 */
public record ParameterDomain(Domain values, boolean mayBeAbsent) {
    Estimate estimate() {
        return new Estimate(Optional.of(values), mayBeAbsent, false);
    }
}
