package dev.hyperbound.processor.docs.html;

import dev.hyperbound.processor.docs.facts.Anchors;
import dev.hyperbound.processor.docs.facts.Example;
import dev.hyperbound.processor.docs.facts.JavaCalls;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Deprecation;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Tunable;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.words.IntervalWords;
import dev.hyperbound.processor.words.JavaSource;
import dev.hyperbound.processor.words.ParameterWords;
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
        List<Piece> usedWhen,
        List<Piece> requiredWhen,
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
        Optional<String> wire = example.valid().map(value -> WireText.of(parameter.type(), value));
        return new ParameterView(
                parameter,
                Anchors.parameter(parameter.wireName()),
                ParameterWords.type(parameter.type()),
                Badge.of(parameter),
                Badge.filters(parameter),
                ParameterWords.allowed(parameter),
                parameter.range().map(Interval::text),
                parameter
                        .range()
                        .filter(range -> !(parameter.type() instanceof ValueType.Composite))
                        .map(range -> NumberLine.of(
                                range,
                                parameter.defaulted().map(Presence.Defaulted::value),
                                parameter.tunable().flatMap(Tunable::range))),
                Constraints.oneOf(parameter.constraints())
                        .map(Constraint.OneOf::texts)
                        .orElse(List.of()),
                ValueView.of(parameter),
                sentence(ParameterWords.usedWhen(parameter), parameter.usedWhen()),
                sentence(ParameterWords.requiredWhen(parameter), parameter.requiredWhen()),
                ParameterWords.tuning(parameter),
                rules.stream()
                        .filter(rule -> rule.reads().contains(parameter.wireName()))
                        .toList(),
                example.valid().map(value -> JavaCalls.setter(parameter, value)),
                wire.filter(text -> !parameter.context())
                        .map(text -> JavaSource.literal(parameter.wireName()) + ": " + JavaSource.literal(text)),
                example.invalid());
    }

    private static List<Piece> sentence(Optional<String> words, Optional<Condition> condition) {
        return words.map(sentence -> Piece.of(
                        sentence,
                        condition.map(Condition::rule).map(TypedRule::reads).orElse(List.of())))
                .orElse(List.of());
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
        return parameter.defaulted().map(Presence.Defaulted::text);
    }

    /** What stands in place of a default where there is none. */
    public String presence() {
        return ParameterWords.presence(parameter);
    }

    /** The range of a parameter that may be tuned. */
    public String tuningRange() {
        return parameter
                .tunable()
                .flatMap(Tunable::range)
                .map(IntervalWords::of)
                .orElse("all values");
    }

    /** The scale on which to tune the parameter; empty where there is no range. */
    public String tuningScale() {
        return parameter
                .tunable()
                .filter(tunable -> tunable.range().isPresent())
                .map(tunable -> ParameterWords.scale(tunable.scale()))
                .orElse("");
    }

    /** Since when the parameter is deprecated and what is to become of it, if it is. */
    public Optional<String> deprecated() {
        return parameter.deprecation().map(ParameterView::words);
    }

    private static String words(Deprecation deprecation) {
        return (deprecation.since().isEmpty() ? "yes" : "since " + deprecation.since())
                + (deprecation.forRemoval() ? ", to be removed" : "");
    }
}
