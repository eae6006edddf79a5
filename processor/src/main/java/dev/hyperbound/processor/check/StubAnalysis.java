package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.DomainOfType;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.rule.analysis.ParameterDomain;
import dev.hyperbound.processor.rule.analysis.ParameterSpace;
import dev.hyperbound.processor.rule.analysis.Possibilities;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What is possible in a stub, found out once for all questions. */
final class StubAnalysis {
    private final ParameterSpace space;
    private final Explanation explanation;

    StubAnalysis(Stub stub) {
        Map<String, ParameterDomain> domains = new LinkedHashMap<>();
        for (Parameter parameter : stub.parameters()) {
            Optional<ParameterDomain> domain = DomainOfType.of(parameter);
            if (domain.isPresent()) {
                domains.put(parameter.wireName(), domain.get());
            }
        }
        this.space = new ParameterSpace(domains);
        this.explanation = new Explanation(stub, space);
    }

    /**
     * The outcomes of a rule or condition. None if it names no parameters, or one that cannot have any value: both are
     * reported as such.
     */
    Optional<Possibilities> possibilities(TypedRule rule) {
        return space.possibilities(rule);
    }

    /** The same where some parameters are something else. */
    Possibilities possibilities(TypedRule rule, Map<String, ParameterDomain> changed) {
        return space.possibilities(rule, changed);
    }

    /**
     * Fills {@code because} with the reasons of a conclusion about a rule.
     *
     * @param otherwise what to say if no parameter has part in it
     */
    Problem.Builder explain(
            Problem.Builder problem, TypedRule rule, Predicate<Possibilities> conclusion, String otherwise) {
        return explanation.add(problem, rule, conclusion, otherwise);
    }
}
