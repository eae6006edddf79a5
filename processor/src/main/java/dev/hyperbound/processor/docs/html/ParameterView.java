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
import dev.hyperbound.processor.words.JavaSource;
import dev.hyperbound.processor.words.ParameterWords;
import dev.hyperbound.processor.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A parameter as the page shows it.
 *
 * @param rules the rules that read the parameter
 */
public record ParameterView(Parameter parameter, Example example, List<RuleView> rules) {
    /** More sentences than these would hide what else there is to say. */
    private static final int MOST_SENTENCES = 4;

    public ParameterView {
        rules = List.copyOf(rules);
    }

    /** A parameter, with those of all rules that read it. */
    static ParameterView of(Parameter parameter, Example example, List<RuleView> all) {
        List<RuleView> rules = new ArrayList<>();
        for (RuleView rule : all) {
            if (rule.reads().contains(parameter.wireName())) {
                rules.add(rule);
            }
        }
        return new ParameterView(parameter, example, rules);
    }

    /** The rules that are said in full. */
    public List<RuleView> quotedRules() {
        return rules.subList(0, Math.min(MOST_SENTENCES, rules.size()));
    }

    /** How many rules are not. */
    public int unquotedRules() {
        return rules.size() - quotedRules().size();
    }

    /** The name on the wire. */
    public String name() {
        return parameter.wireName();
    }

    public String anchor() {
        return Anchors.parameter(name());
    }

    public String type() {
        return ParameterWords.type(parameter.type());
    }

    public Description description() {
        return parameter.description();
    }

    /** What block tags say. */
    public Description.Notes notes() {
        return parameter.description().notes();
    }

    /** What the parameter is for, in a sentence. */
    public String about() {
        return ParameterWords.about(parameter.description());
    }

    public List<Badge> badges() {
        return Badge.of(parameter);
    }

    /** What the page can be narrowed to, for the script. */
    public String filters() {
        return Badge.filters(parameter);
    }

    /** What values are allowed, in words. */
    public Wording allowed() {
        return ParameterWords.allowed(parameter.type(), parameter.constraints());
    }

    /** Whether there is something to say beside the values one by one: of a record, or of numbers in place of words. */
    public boolean isMoreAllowedThanValues() {
        return values().get(0).allowed().isPresent()
                || parameter.type().constrained().number().isPresent();
    }

    /** The interval, or a pattern that the words don't show, as it was written. */
    public Optional<String> brackets() {
        return ParameterWords.written(parameter);
    }

    /** A picture of the interval, where it shows more than the words. */
    public Optional<NumberLine> line() {
        Optional<Interval> range = parameter.range();
        if (range.isEmpty() || parameter.type().constrained().number().isEmpty()) {
            return Optional.empty();
        }
        NumberLine line = new NumberLine(range.get(), defaultNumber(), rangeToTune());
        return line.isTelling() ? Optional.of(line) : Optional.empty();
    }

    private Optional<Double> defaultNumber() {
        Optional<Presence.Defaulted> defaulted = parameter.shownDefault();
        return defaulted.isPresent() ? defaulted.get().value().number() : Optional.empty();
    }

    private Optional<Interval> rangeToTune() {
        Optional<Tunable> tunable = parameter.tunable();
        return tunable.isPresent() ? tunable.get().range() : Optional.empty();
    }

    /** The values of a finite set without descriptions, and the only ones shown then. */
    public List<String> chips() {
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(parameter.constraints());
        if (oneOf.isEmpty()) {
            return List.of();
        }
        List<String> chips = new ArrayList<>(oneOf.get().texts());
        chips.addAll(parameter.type().keywords());
        return chips;
    }

    public List<ValueView> values() {
        return ValueView.of(parameter);
    }

    public List<Passage> usedWhen() {
        return sentence(ParameterWords.usedWhen(parameter), parameter.usedWhen());
    }

    public List<Passage> requiredWhen() {
        return sentence(ParameterWords.requiredWhen(parameter), parameter.requiredWhen());
    }

    private static List<Passage> sentence(Optional<String> words, Optional<Condition> condition) {
        return words.isPresent() && condition.isPresent()
                ? Passage.of(words.get(), condition.get().rule().reads())
                : List.of();
    }

    /** Which texts mean that it is not set, in words. */
    public Optional<String> absent() {
        return ParameterWords.absent(parameter);
    }

    /** The default as it is sent. */
    public Optional<String> defaultText() {
        Optional<Presence.Defaulted> defaulted = parameter.shownDefault();
        return defaulted.isPresent() ? Optional.of(defaulted.get().text()) : Optional.empty();
    }

    /** What stands in place of a default where there is none. */
    public String presence() {
        return ParameterWords.presence(parameter);
    }

    /** Over which range and on which scale to tune the parameter, if it may be tuned. */
    public Optional<String> tuning() {
        return ParameterWords.tuning(parameter);
    }

    /** The range of a parameter that may be tuned. */
    public String tuningRange() {
        return ParameterWords.tunedOver(parameter);
    }

    /** The scale on which to tune the parameter; empty where there is no range. */
    public String tuningScale() {
        Optional<Tunable> tunable = parameter.tunable();
        return tunable.isPresent() && tunable.get().range().isPresent()
                ? ParameterWords.scale(tunable.get().scale())
                : "";
    }

    /** A call of its setter, if a valid value is known. */
    public Optional<String> java() {
        Optional<Value> valid = example.valid();
        return valid.isPresent() ? Optional.of(JavaCalls.setter(parameter, valid.get())) : Optional.empty();
    }

    /** Its entry in the map that the service is sent. */
    public Optional<String> wire() {
        if (example.valid().isEmpty() || parameter.context()) {
            return Optional.empty();
        }
        String text = WireText.of(parameter.type(), example.valid().get());
        return Optional.of(JavaSource.literal(name()) + ": " + JavaSource.literal(text));
    }

    public Optional<Example.Refused> invalid() {
        return example.invalid();
    }

    /** Since when the parameter is deprecated and what is to become of it, if it is. */
    public Optional<String> deprecated() {
        return ParameterWords.deprecated(parameter);
    }
}
