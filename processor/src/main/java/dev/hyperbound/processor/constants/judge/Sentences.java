package dev.hyperbound.processor.constants.judge;

import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.words.ParameterWords;
import dev.hyperbound.processor.words.RuleSentence;
import dev.hyperbound.processor.words.ShownQuoted;
import dev.hyperbound.runtime.Explanation;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the sentence of a violation together as generated code does: words, and parameters with what is known of them. A
 * parameter of which nothing is known is told by its name.
 */
final class Sentences {
    private final StubFacts facts;
    private final Assignment assignment;

    Sentences(StubFacts facts, Assignment assignment) {
        this.facts = facts;
        this.assignment = assignment;
    }

    /** What a rule says that is violated, with the value of everything that it reads. */
    void ofRule(Explanation explanation, StubRule rule) {
        Set<String> shown = new HashSet<>();
        if (rule.message().isPresent()) {
            explanation.says(rule.message().get());
        } else {
            for (RuleSentence.Part part : RuleSentence.of(rule.rule()).message()) {
                Optional<String> parameter = part.shown();
                if (parameter.isEmpty()) {
                    explanation.words(part.render(name -> name));
                } else {
                    shown.add(parameter.get());
                    value(explanation, parameter.get(), true);
                }
            }
        }
        for (String read : rule.rule().reads()) {
            if (shown.add(read)) {
                if (rule.message().isPresent() && isKnown(read)) {
                    value(explanation, read, true);
                } else {
                    told(explanation, read);
                }
            }
        }
    }

    /** That a value has no effect, and the values that decided so. */
    void ofUse(Explanation explanation, Parameter parameter, Condition condition) {
        value(explanation, parameter.wireName(), false);
        explanation.words(": set, but " + ParameterWords.use(condition));
        for (String read : condition.rule().reads()) {
            value(explanation, read, true);
        }
    }

    private boolean isKnown(String wireName) {
        Optional<Given> given = assignment.of(wireName);
        return given.isEmpty()
                || !given.get().mayBeThere()
                || given.get().value().isPresent();
    }

    /** The value that a parameter has, given or by default. */
    private Optional<Value> known(Parameter parameter) {
        Optional<Given> given = assignment.of(parameter.wireName());
        return given.isPresent() ? given.get().value() : parameter.defaulted().map(defaulted -> defaulted.value());
    }

    private void value(Explanation explanation, String wireName, boolean mayBeDefault) {
        Parameter parameter = facts.byWireName(wireName).orElseThrow();
        Optional<Value> value = known(parameter);
        if (parameter.isSecret() && isKnown(wireName)) {
            explanation.secret(wireName, value.isPresent());
            return;
        }
        if (value.isEmpty()) {
            if (isKnown(wireName)) {
                explanation.text(wireName, null);
            } else {
                explanation.words(wireName);
            }
            return;
        }
        if (mayBeDefault && parameter.defaulted().isPresent()) {
            shown(
                    explanation,
                    parameter,
                    value.get(),
                    parameter.defaulted().get().text());
        } else {
            shown(explanation, parameter, value.get());
        }
    }

    private static void shown(Explanation explanation, Parameter parameter, Value value) {
        String name = parameter.wireName();
        Optional<ValueType.Numeric> number = parameter.type().number();
        if (number.isEmpty()) {
            String text = WireText.of(parameter.type(), value);
            if (parameter.type().accept(ShownQuoted.IS_QUOTED)) {
                explanation.text(name, text);
            } else {
                explanation.bare(name, text);
            }
        } else if (number.get().isWhole()) {
            explanation.whole(name, ((Value.Whole) value).value());
        } else {
            explanation.real(name, ((Value.Real) value).value());
        }
    }

    private static void shown(Explanation explanation, Parameter parameter, Value value, String byDefault) {
        String name = parameter.wireName();
        Optional<ValueType.Numeric> number = parameter.type().number();
        if (number.isEmpty()) {
            String text = WireText.of(parameter.type(), value);
            if (parameter.type().accept(ShownQuoted.IS_QUOTED)) {
                explanation.text(name, text, byDefault);
            } else {
                explanation.bare(name, text, byDefault);
            }
        } else if (number.get().isWhole()) {
            explanation.whole(name, ((Value.Whole) value).value(), byDefault);
        } else {
            explanation.real(name, ((Value.Real) value).value(), byDefault);
        }
    }

    /** A value that the words tell: for programs. */
    private void told(Explanation explanation, String wireName) {
        Parameter parameter = facts.byWireName(wireName).orElseThrow();
        Optional<Value> value = known(parameter);
        if (value.isEmpty()) {
            explanation.told(wireName, null);
        } else if (parameter.defaulted().isPresent()) {
            explanation.told(
                    wireName,
                    WireText.of(parameter.type(), value.get()),
                    parameter.defaulted().get().text());
        } else {
            explanation.told(wireName, WireText.of(parameter.type(), value.get()));
        }
    }
}
