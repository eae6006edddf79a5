package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.RuleValue;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.rule.analysis.Domain;
import dev.hyperbound.processor.rule.analysis.ParameterDomain;
import java.util.Optional;

/** The default or the example of a parameter as all that it can be. */
final class OnlyValue {
    private OnlyValue() {}

    /**
     * The default as the only value; none if there is none that satisfies the constraints, or if a constructor may make
     * another value of it.
     */
    static Optional<ParameterDomain> ofDefault(Parameter parameter) {
        return parameter.defaulted().isPresent()
                ? of(parameter, parameter.defaulted().get().value())
                : Optional.empty();
    }

    /** The same of the example. */
    static Optional<ParameterDomain> ofExample(Parameter parameter) {
        return parameter.example().isPresent()
                ? of(parameter, parameter.example().get().value())
                : Optional.empty();
    }

    private static Optional<ParameterDomain> of(Parameter parameter, Value value) {
        if (parameter.type().mayRefuse() || Admission.refusing(parameter, value).isPresent()) {
            return Optional.empty();
        }
        Domain only = Domain.value(RuleValue.of(parameter.type(), value));
        return Optional.of(new ParameterDomain(only, false));
    }
}
