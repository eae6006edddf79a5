package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.TypedRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds out which outcomes rules can have, given what parameters can be. */
public final class RuleAnalysis {
    /** How many points or larger pieces of the space are looked at. */
    static final int MOST_POINTS = 4096;

    /** How many parts of the rule are computed in all of them together. */
    private static final int MOST_STEPS = 200_000;

    private final int mostPoints;

    /** An analysis that is exact for spaces of a few thousand points. */
    public RuleAnalysis() {
        this(MOST_POINTS);
    }

    RuleAnalysis(int mostPoints) {
        this.mostPoints = mostPoints;
    }

    /**
     * The outcomes that a rule can have. An outcome that is missing in the result is impossible; the reverse need not
     * be true, as the analysis is exact for small spaces only. Once it is found that the rule can hold and can be
     * violated, no more is looked for.
     *
     * @param rule the rule
     * @param domains what each parameter that it names can be, by wire name
     */
    public Possibilities possibilities(TypedRule rule, Map<String, ParameterDomain> domains) {
        Map<String, ParameterDomain> read = new LinkedHashMap<>();
        for (String name : rule.reads()) {
            read.put(name, Optional.ofNullable(domains.get(name)).orElseThrow());
        }
        int most = Math.max(1, Math.min(mostPoints, MOST_STEPS / size(rule.root())));
        Partition partition = new Partition(rule.root(), read, most);
        Possibilities found = Possibilities.NONE;
        for (long i = 0; i < partition.count() && !(found.mayHold() && found.mayBeViolated()); i++) {
            found = found.or(
                    new DomainEvaluator(partition.get(i)).evaluate(rule.root()).truth());
        }
        return found;
    }

    private static int size(Expression expression) {
        int size = 1;
        for (Expression part : expression.parts()) {
            size += size(part);
        }
        return size;
    }
}
