package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.RuleValue;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.rule.Evaluator;
import dev.hyperbound.processor.rule.Outcome;
import dev.hyperbound.processor.rule.TypedRule;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
            Optional<Value> value = value(parameter);
            if (value.isPresent()) {
                seen.put(parameter.wireName(), RuleValue.of(parameter.type(), value.get()));
            }
        }
    }

    /** What a parameter holds, if anything. */
    Optional<Value> value(Parameter parameter) {
        Optional<Value> value = Optional.ofNullable(given.get(parameter.wireName()));
        if (value.isEmpty() && parameter.defaulted().isPresent()) {
            return Optional.of(parameter.defaulted().get().value());
        }
        return value;
    }

    /** Whether nothing is wrong with the values. */
    boolean isValid() {
        for (StubRule rule : stub.rules()) {
            if (rule.severity() == Severity.ERROR && isBroken(rule)) {
                return false;
            }
        }
        return !isAnyMissing(stub.parameters());
    }

    /** Whether there is not even a warning. */
    boolean isClean() {
        return !isAnyBroken() && !isAnyMissing(stub.parameters()) && !isAnyIdle();
    }

    private boolean isAnyBroken() {
        for (StubRule rule : stub.rules()) {
            if (isBroken(rule)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyMissing(List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            if (isMissing(parameter)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyIdle() {
        for (Parameter parameter : stub.parameters()) {
            if (given.containsKey(parameter.wireName()) && isUnused(parameter)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether values of these parameters may yet make everything valid: no rule is broken that does not read them.
     *
     * @param toCome parameters that will be given
     */
    boolean isPromising(List<Parameter> toCome) {
        for (StubRule rule : stub.rules()) {
            if (rule.severity() == Severity.ERROR && !readsAny(rule, toCome) && isBroken(rule)) {
                return false;
            }
        }
        return true;
    }

    private static boolean readsAny(StubRule rule, List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            if (rule.rule().reads().contains(parameter.wireName())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a parameter has no effect. */
    boolean isUnused(Parameter parameter) {
        Optional<Condition> used = parameter.usedWhen();
        return used.isPresent() && outcome(used.get().rule()).isFalse();
    }

    /** The wire names of the parameters that broken rules and missing values are about. */
    Set<String> concerned() {
        Set<String> names = new LinkedHashSet<>();
        for (StubRule rule : stub.rules()) {
            if (isBroken(rule)) {
                names.addAll(rule.rule().reads());
            }
        }
        for (Parameter parameter : stub.parameters()) {
            if (isMissing(parameter)) {
                names.add(parameter.wireName());
            }
        }
        return names;
    }

    /** Whether the values would still be valid if a parameter had another value. */
    boolean staysValid(Readers readers, Parameter parameter, Value value) {
        Optional<Object> before = set(parameter, value);
        boolean valid = !breaks(readers, parameter, Severity.ERROR);
        restore(parameter, before);
        return valid;
    }

    /** Whether there would be no warning about a parameter if it had another value. */
    boolean staysClean(Readers readers, Parameter parameter, Value value) {
        Optional<Object> before = set(parameter, value);
        boolean clean = !breaks(readers, parameter, Severity.ERROR)
                && !breaks(readers, parameter, Severity.WARNING)
                && !isUnused(parameter);
        restore(parameter, before);
        return clean;
    }

    private boolean breaks(Readers readers, Parameter parameter, Severity severity) {
        for (StubRule rule : readers.rules(parameter)) {
            if (rule.severity() == severity && isBroken(rule)) {
                return true;
            }
        }
        return isAnyMissing(readers.required(parameter));
    }

    /** Sets a parameter to another value, and gives what it was before. */
    private Optional<Object> set(Parameter parameter, Value value) {
        return Optional.ofNullable(seen.put(parameter.wireName(), RuleValue.of(parameter.type(), value)));
    }

    private void restore(Parameter parameter, Optional<Object> before) {
        if (before.isPresent()) {
            seen.put(parameter.wireName(), before.get());
        } else {
            seen.remove(parameter.wireName());
        }
    }

    private boolean isBroken(StubRule rule) {
        Outcome outcome = outcome(rule.rule());
        return outcome.isFalse() || outcome instanceof Outcome.Failed;
    }

    private boolean isMissing(Parameter parameter) {
        if (seen.containsKey(parameter.wireName())) {
            return false;
        }
        Optional<Condition> required = parameter.requiredWhen();
        return parameter.isRequired()
                || (required.isPresent() && outcome(required.get().rule()).isTrue());
    }

    private Outcome outcome(TypedRule rule) {
        return new Evaluator(seen).evaluate(rule.root());
    }
}
