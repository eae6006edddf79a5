package dev.hyperbound.processor.docs.html;

import dev.hyperbound.processor.docs.facts.Anchors;
import dev.hyperbound.processor.docs.facts.Example;
import dev.hyperbound.processor.docs.facts.JavaCalls;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Tunable;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.words.IntervalWords;
import dev.hyperbound.processor.words.JavaSource;
import dev.hyperbound.processor.words.ParameterWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A parameter as the page shows it.
 *
 * @param allowed what values are allowed, in words
 * @param chips the values of a finite set without descriptions, and the only ones shown then
 * @param rules the rules that read the parameter
 * @param java a call of its setter, if a valid value is known
 * @param wire its entry in the map that the service is sent
 */
public record ParameterView(
        Parameter parameter,
        String anchor,
        String type,
        List<Badge> badges,
        String filters,
        String allowed,
        Optional<String> brackets,
        Optional<NumberLine> line,
        List<String> chips,
        List<ValueView> values,
        List<Passage> usedWhen,
        List<Passage> requiredWhen,
        Optional<String> tuning,
        List<RuleView> rules,
        Optional<String> java,
        Optional<String> wire,
        Optional<Example.Refused> invalid) {
    public ParameterView {
        badges = List.copyOf(badges);
        chips = List.copyOf(chips);
        values = List.copyOf(values);
        usedWhen = List.copyOf(usedWhen);
        requiredWhen = List.copyOf(requiredWhen);
        rules = List.copyOf(rules);
    }

    static ParameterView of(Parameter parameter, Example example, List<RuleView> rules) {
        return new ParameterView(
                parameter,
                Anchors.parameter(parameter.wireName()),
                ParameterWords.type(parameter.type()),
                Badge.of(parameter),
                Badge.filters(parameter),
                ParameterWords.allowed(parameter),
                brackets(parameter),
                line(parameter),
                chips(parameter),
                ValueView.of(parameter),
                sentence(ParameterWords.usedWhen(parameter), parameter.usedWhen()),
                sentence(ParameterWords.requiredWhen(parameter), parameter.requiredWhen()),
                ParameterWords.tuning(parameter),
                readers(parameter, rules),
                setter(parameter, example.valid()),
                entry(parameter, example.valid()),
                example.invalid());
    }

    private static Optional<String> brackets(Parameter parameter) {
        Optional<Interval> range = parameter.range();
        return range.isPresent() ? Optional.of(range.get().text()) : Optional.empty();
    }

    private static Optional<NumberLine> line(Parameter parameter) {
        Optional<Interval> range = parameter.range();
        return range.isPresent() && parameter.type().constrained().number().isPresent()
                ? Optional.of(NumberLine.of(range.get(), defaultValue(parameter), rangeToTune(parameter)))
                : Optional.empty();
    }

    private static Optional<Value> defaultValue(Parameter parameter) {
        Optional<Presence.Defaulted> defaulted = parameter.defaulted();
        return defaulted.isPresent() ? Optional.of(defaulted.get().value()) : Optional.empty();
    }

    private static Optional<Interval> rangeToTune(Parameter parameter) {
        Optional<Tunable> tunable = parameter.tunable();
        return tunable.isPresent() ? tunable.get().range() : Optional.empty();
    }

    private static List<String> chips(Parameter parameter) {
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(parameter.constraints());
        if (oneOf.isEmpty()) {
            return List.of();
        }
        List<String> chips = new ArrayList<>(oneOf.get().texts());
        chips.addAll(parameter.type().keywords());
        return chips;
    }

    private static List<RuleView> readers(Parameter parameter, List<RuleView> rules) {
        List<RuleView> readers = new ArrayList<>();
        for (RuleView rule : rules) {
            if (rule.reads().contains(parameter.wireName())) {
                readers.add(rule);
            }
        }
        return readers;
    }

    private static Optional<String> setter(Parameter parameter, Optional<Value> valid) {
        return valid.isPresent() ? Optional.of(JavaCalls.setter(parameter, valid.get())) : Optional.empty();
    }

    private static Optional<String> entry(Parameter parameter, Optional<Value> valid) {
        if (valid.isEmpty() || parameter.context()) {
            return Optional.empty();
        }
        String text = WireText.of(parameter.type(), valid.get());
        return Optional.of(JavaSource.literal(parameter.wireName()) + ": " + JavaSource.literal(text));
    }

    private static List<Passage> sentence(Optional<String> words, Optional<Condition> condition) {
        if (words.isEmpty()) {
            return List.of();
        }
        return Passage.of(
                words.get(), condition.isPresent() ? condition.get().rule().reads() : List.of());
    }

    /** The name on the wire. */
    public String name() {
        return parameter.wireName();
    }

    public Description description() {
        return parameter.description();
    }

    /** The default as it is sent. */
    public Optional<String> defaultText() {
        Optional<Presence.Defaulted> defaulted = parameter.defaulted();
        return defaulted.isPresent() ? Optional.of(defaulted.get().text()) : Optional.empty();
    }

    /** What stands in place of a default where there is none. */
    public String presence() {
        return ParameterWords.presence(parameter);
    }

    /** The range of a parameter that may be tuned. */
    public String tuningRange() {
        Optional<Interval> range = rangeToTune(parameter);
        return range.isPresent() ? IntervalWords.of(range.get()) : "all values";
    }

    /** The scale on which to tune the parameter; empty where there is no range. */
    public String tuningScale() {
        Optional<Tunable> tunable = parameter.tunable();
        return tunable.isPresent() && tunable.get().range().isPresent()
                ? ParameterWords.scale(tunable.get().scale())
                : "";
    }

    /** Since when the parameter is deprecated and what is to become of it, if it is. */
    public Optional<String> deprecated() {
        return ParameterWords.deprecated(parameter);
    }
}
