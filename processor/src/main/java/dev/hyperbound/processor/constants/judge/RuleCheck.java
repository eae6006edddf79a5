package dev.hyperbound.processor.constants.judge;

import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.RuleValue;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.rule.Evaluator;
import dev.hyperbound.processor.rule.Outcome;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.rule.analysis.ParameterDomain;
import dev.hyperbound.processor.rule.analysis.Possibilities;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks what rules and conditions come to: exactly where all that they read is known, defaults counted; otherwise for
 * whatever the unknown parameters may be.
 */
final class RuleCheck {
    private final StubFacts facts;
    private final Assignment assignment;

    RuleCheck(StubFacts facts, Assignment assignment) {
        this.facts = facts;
        this.assignment = assignment;
    }

    /**
     * What a rule certainly or possibly comes to.
     *
     * @param possible all that it can come to
     * @param failure why it cannot be computed, if that is certain
     */
    record Result(Possibilities possible, Optional<String> failure) {
        /** Whether it is violated, whatever the rest may be. */
        boolean isViolated() {
            return !possible.mayHold() && !possible.mayBeUnknown() && possible.mayBeViolated();
        }

        boolean isTrue() {
            return possible.isOnlyTrue();
        }

        boolean isFalse() {
            return possible.equals(Possibilities.FALSE);
        }

        boolean mayBeFalse() {
            return possible.mayBeFalse();
        }
    }

    /** What a rule comes to; nothing if no values are possible. */
    Optional<Result> of(TypedRule rule) {
        Map<String, Object> values = new HashMap<>();
        boolean isKnown = true;
        for (String name : rule.reads()) {
            Optional<Object> value = value(name);
            if (value.isPresent()) {
                values.put(name, value.get());
            } else {
                isKnown &= isAbsent(name);
            }
        }
        return isKnown ? Optional.of(exactly(rule, values)) : roughly(rule, values);
    }

    private Optional<Object> value(String name) {
        Optional<Given> given = assignment.of(name);
        if (given.isEmpty()) {
            return facts.defaultOf(name);
        }
        Parameter parameter = facts.byWireName(name).orElseThrow();
        Optional<Value> value = given.get().value();
        return value.isPresent() ? Optional.of(RuleValue.of(parameter.type(), value.get())) : Optional.empty();
    }

    /** Whether a parameter without a value is certainly not set. */
    private boolean isAbsent(String name) {
        Optional<Given> given = assignment.of(name);
        return given.isPresent()
                ? !given.get().mayBeThere()
                : facts.byWireName(name).orElseThrow().defaulted().isEmpty();
    }

    private static Result exactly(TypedRule rule, Map<String, Object> values) {
        Outcome outcome = new Evaluator(values).evaluate(rule.root());
        return new Result(
                new Possibilities(
                        outcome.isTrue(),
                        outcome.isFalse(),
                        outcome.isUnknown(),
                        outcome.failure().isPresent()),
                outcome.failure());
    }

    private Optional<Result> roughly(TypedRule rule, Map<String, Object> values) {
        Set<String> absentable = new HashSet<>();
        for (String name : rule.reads()) {
            if (!values.containsKey(name)) {
                Optional<ParameterDomain> domain = facts.domain(name);
                if (domain.isEmpty()) {
                    return Optional.empty();
                }
                Optional<Given> given = assignment.of(name);
                if (given.isPresent() ? given.get().mayBeAbsent() : domain.get().mayBeAbsent()) {
                    absentable.add(name);
                }
            }
        }
        return Optional.of(new Result(facts.possibilities(rule, values, absentable), Optional.empty()));
    }

    /** Whether a parameter certainly has no effect although it has a value of its own. */
    boolean isIdle(Parameter parameter, Condition condition) {
        if (!isSet(parameter)) {
            return false;
        }
        Optional<Result> used = of(condition.rule());
        return used.isPresent() && used.get().isFalse();
    }

    /** Whether that may be so. */
    boolean mayBeIdle(Parameter parameter, Condition condition) {
        if (assignment.of(parameter.wireName()).isEmpty()) {
            return false;
        }
        Optional<Result> used = of(condition.rule());
        return used.isEmpty() || used.get().mayBeFalse();
    }

    private boolean isSet(Parameter parameter) {
        String name = parameter.wireName();
        Optional<Object> value = assignment.of(name).isPresent() ? value(name) : Optional.empty();
        return value.isPresent() && !value.equals(facts.defaultOf(name));
    }
}
