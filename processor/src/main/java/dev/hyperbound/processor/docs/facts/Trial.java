package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.RuleValue;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.rule.Evaluator;
import dev.hyperbound.processor.rule.Outcome;
import dev.hyperbound.processor.rule.TypedRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** What a stub's rules say of some values: those that are given, and the defaults of the others. */
final class Trial {
    private final Stub stub;
    private final Map<String, Value> given;
    private final Map<String, Object> seen = new HashMap<>();

    /**
     * A trial of values.
     *
     * @param given by wire name; each satisfies the parameter's own constraints
     */
    Trial(Stub stub, Map<String, Value> given) {
        this.stub = stub;
        this.given = given;
        for (Parameter parameter : stub.parameters()) {
            value(parameter).ifPresent(value -> seen.put(parameter.wireName(), RuleValue.of(parameter.type(), value)));
        }
    }

    /** What a parameter holds, if anything. */
    Optional<Value> value(Parameter parameter) {
        return Optional.ofNullable(given.get(parameter.wireName()))
                .or(() -> parameter.defaulted().map(Presence.Defaulted::value));
    }

    /** Whether nothing is wrong with the values. */
    boolean isValid() {
        return stub.rules().stream()
                        .filter(rule -> rule.severity() == Severity.ERROR)
                        .noneMatch(this::isBroken)
                && stub.parameters().stream().noneMatch(this::isMissing);
    }

    /** Whether there is not even a warning. */
    boolean isClean() {
        return stub.rules().stream().noneMatch(this::isBroken)
                && stub.parameters().stream().noneMatch(parameter -> isMissing(parameter) || isIdle(parameter));
    }

    /**
     * Whether values of these parameters may yet make everything valid: no rule is broken that does not read them.
     *
     * @param toCome parameters that will be given
     */
    boolean isPromising(List<Parameter> toCome) {
        return stub.rules().stream()
                .filter(rule -> rule.severity() == Severity.ERROR)
                .filter(rule -> toCome.stream()
                        .noneMatch(parameter -> rule.rule().reads().contains(parameter.wireName())))
                .noneMatch(this::isBroken);
    }

    /** Whether a parameter has no effect. */
    boolean isUnused(Parameter parameter) {
        return parameter
                .usedWhen()
                .map(condition -> outcome(condition.rule()).isFalse())
                .orElse(false);
    }

    /** The parameters that broken rules and missing values are about, in declaration order. */
    List<Parameter> concerned() {
        Set<String> names = new LinkedHashSet<>();
        stub.rules().stream()
                .filter(this::isBroken)
                .forEach(rule -> names.addAll(rule.rule().reads()));
        List<Parameter> concerned = new ArrayList<>();
        for (Parameter parameter : stub.parameters()) {
            if (names.contains(parameter.wireName()) || isMissing(parameter)) {
                concerned.add(parameter);
            }
        }
        return concerned;
    }

    /** Whether the values would still be valid if a parameter had another value. */
    boolean staysValid(Readers readers, Parameter parameter, Value value) {
        return whileSet(parameter, value, () -> !breaks(readers, parameter, Severity.ERROR));
    }

    /** Whether there would be no warning about a parameter if it had another value. */
    boolean staysClean(Readers readers, Parameter parameter, Value value) {
        return whileSet(
                parameter,
                value,
                () -> !breaks(readers, parameter, Severity.ERROR)
                        && !breaks(readers, parameter, Severity.WARNING)
                        && !isUnused(parameter));
    }

    private boolean breaks(Readers readers, Parameter parameter, Severity severity) {
        return readers.rules(parameter).stream().anyMatch(rule -> rule.severity() == severity && isBroken(rule))
                || readers.required(parameter).stream().anyMatch(this::isMissing);
    }

    private boolean whileSet(Parameter parameter, Value value, BooleanSupplier question) {
        Optional<Object> before =
                Optional.ofNullable(seen.put(parameter.wireName(), RuleValue.of(parameter.type(), value)));
        boolean answer = question.getAsBoolean();
        before.ifPresentOrElse(old -> seen.put(parameter.wireName(), old), () -> seen.remove(parameter.wireName()));
        return answer;
    }

    private boolean isBroken(StubRule rule) {
        Outcome outcome = outcome(rule.rule());
        return outcome.isFalse() || outcome instanceof Outcome.Failed;
    }

    private boolean isMissing(Parameter parameter) {
        return !seen.containsKey(parameter.wireName())
                && (parameter.isRequired()
                        || parameter
                                .requiredWhen()
                                .map(Condition::rule)
                                .map(rule -> outcome(rule).isTrue())
                                .orElse(false));
    }

    private boolean isIdle(Parameter parameter) {
        return given.containsKey(parameter.wireName()) && isUnused(parameter);
    }

    private Outcome outcome(TypedRule rule) {
        return new Evaluator(seen).evaluate(rule.root());
    }
}
