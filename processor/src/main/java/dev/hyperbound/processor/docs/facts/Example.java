package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.RuleValue;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.rule.analysis.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value that a parameter takes, and a text that it refuses.
 *
 * @param valid a value, other than the default where there is one; none if none was found
 * @param invalid none where everything is allowed
 */
public record Example(Optional<Value> valid, Optional<Refused> invalid) {
    /**
     * A text that a parameter refuses.
     *
     * @param text the text on the wire
     * @param reason why, to follow the text
     */
    public record Refused(String text, String reason) {}

    /** Finds a parameter's examples; for the valid one values that agree with the rules come first. */
    static Example of(Parameter parameter, List<Value> values, Trial start) {
        Optional<Value> valid = valid(parameter, values, start);
        return new Example(valid, parameter.type().accept(new Refusals(parameter.constraints(), valid)));
    }

    private static Optional<Value> valid(Parameter parameter, List<Value> values, Trial start) {
        if (isRefusedUnused(parameter, start)) {
            return defaultValue(parameter);
        }
        List<Value> others = withoutDefault(parameter, values);
        for (Value value : others) {
            if (start.staysClean(parameter.wireName(), RuleValue.of(parameter.type(), value))) {
                return Optional.of(value);
            }
        }
        for (Value value : others) {
            if (start.staysValid(parameter.wireName(), RuleValue.of(parameter.type(), value))) {
                return Optional.of(value);
            }
        }
        if (!others.isEmpty()) {
            return Optional.of(others.get(0));
        }
        if (!values.isEmpty()) {
            return Optional.of(values.get(0));
        }
        return defaultValue(parameter);
    }

    /** Whether any value but the default is an error, because the others leave the parameter without effect. */
    private static boolean isRefusedUnused(Parameter parameter, Trial start) {
        return parameter.usedWhen().isPresent()
                && parameter.usedWhen().get().isError()
                && start.isUnused(parameter.wireName());
    }

    private static Optional<Value> defaultValue(Parameter parameter) {
        Optional<Presence.Defaulted> defaulted = parameter.shownDefault();
        return defaulted.isPresent() ? Optional.of(defaulted.get().value()) : Optional.empty();
    }

    private static List<Value> withoutDefault(Parameter parameter, List<Value> values) {
        Optional<Presence.Defaulted> defaulted = parameter.defaulted();
        if (defaulted.isEmpty()) {
            return values;
        }
        Object byDefault = RuleValue.of(parameter.type(), defaulted.get().value());
        List<Value> others = new ArrayList<>();
        for (Value value : values) {
            if (!RuleValue.of(parameter.type(), value).equals(byDefault)) {
                others.add(value);
            }
        }
        return others;
    }
}
