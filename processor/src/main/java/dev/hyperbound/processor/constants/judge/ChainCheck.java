package dev.hyperbound.processor.constants.judge;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.words.RuleSentence;
import dev.hyperbound.runtime.Explanation;
import dev.hyperbound.runtime.Truth;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violations;
import dev.hyperbound.runtime.WrongValue;
import java.util.List;
import java.util.Optional;

/** What {@code build()} certainly finds wrong, in the order of generated code: values, what is missing, rules, use. */
final class ChainCheck {
    private final StubFacts facts;
    private final Assignment assignment;
    private final RuleCheck rules;
    private final Sentences sentences;
    private Violations found;

    private ChainCheck(StubFacts facts, Assignment assignment) {
        this.facts = facts;
        this.assignment = assignment;
        this.rules = new RuleCheck(facts, assignment);
        this.sentences = new Sentences(facts, assignment);
        this.found = Violations.of(assignment.reader().orElse(null));
    }

    /** Every violation, errors and, if anybody wants to know of them, warnings. */
    static List<Violation> of(StubFacts facts, Assignment assignment) {
        ChainCheck check = new ChainCheck(facts, assignment);
        check.values();
        check.required(Severity.ERROR);
        check.unused(Severity.ERROR);
        check.rules(Severity.ERROR);
        if (facts.tellsWarnings()) {
            check.required(Severity.WARNING);
            check.unused(Severity.WARNING);
            check.rules(Severity.WARNING);
        }
        return check.found.isEmpty() ? List.of() : check.found.done(facts.described());
    }

    private void values() {
        for (Parameter parameter : facts.stub().parameters()) {
            for (ValueCheck.Wrong wrong : assignment.wrong(parameter.wireName())) {
                found = found.add(wrong.violation());
            }
            if (parameter.isRequired() && assignment.of(parameter.wireName()).isEmpty()) {
                found = found.about(parameter.wireName()).required();
            }
        }
    }

    private void required(Severity severity) {
        for (Parameter parameter : facts.stub().parameters()) {
            Optional<Condition> condition = parameter.requiredWhen();
            if (condition.isPresent()
                    && condition.get().severity() == severity
                    && isAbsent(parameter)
                    && !isTuned(condition.get().rule())) {
                TypedRule rule = condition.get().rule();
                Optional<RuleCheck.Result> demanded = rules.of(rule);
                if (demanded.isPresent() && demanded.get().isTrue() && isBlameless(rule)) {
                    WrongValue missing = found.about(parameter.wireName());
                    String words = RuleSentence.condition(rule);
                    found = condition.get().isError()
                            ? missing.required(rule.text(), words)
                            : missing.advised(rule.text(), words);
                }
            }
        }
    }

    private boolean isAbsent(Parameter parameter) {
        Optional<Given> given = assignment.of(parameter.wireName());
        return given.isEmpty() || !given.get().mayBeThere();
    }

    private boolean isBlameless(TypedRule rule) {
        return !found.blames(rule.reads().toArray(new String[0]));
    }

    private void rules(Severity severity) {
        for (StubRule rule : facts.stub().rules()) {
            if (rule.severity() == severity
                    && isOpen(rule.rule())
                    && !isTuned(rule.rule())
                    && isBlameless(rule.rule())) {
                Optional<RuleCheck.Result> result = rules.of(rule.rule());
                if (result.isPresent() && result.get().isViolated() && isTold(rule.rule())) {
                    add(rule, result.get().failure());
                }
            }
        }
    }

    /** Whether it reads anything but defaults: those keep it, or the stub would not compile. */
    private boolean isOpen(TypedRule rule) {
        for (String read : rule.reads()) {
            if (assignment.of(read).isPresent() || facts.defaultOf(read).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What a whole range does to a rule is told of the search space. */
    private boolean isTuned(TypedRule rule) {
        for (String read : rule.reads()) {
            if (assignment.isTuned(read)) {
                return true;
            }
        }
        return false;
    }

    private void add(StubRule rule, Optional<String> failure) {
        List<String> parameters = RuleSentence.inOrderOfBlame(rule.rule());
        Explanation explanation = found.rule(rule.rule().text(), parameters.toArray(new String[0]))
                .id(facts.id(rule));
        if (rule.severity() == Severity.WARNING) {
            explanation.asWarning();
        }
        sentences.ofRule(explanation, rule);
        found = failure.isPresent() ? explanation.add(Truth.failed(failure.get())) : explanation.add();
    }

    /** A rule only repeats that a value has no effect if it reads no more than that value and what its condition reads. */
    private boolean isTold(TypedRule rule) {
        for (String read : rule.reads()) {
            Parameter parameter = facts.byWireName(read).orElseThrow();
            Optional<Condition> condition = parameter.usedWhen();
            if (condition.isPresent()
                    && readsNoMore(rule, read, condition.get())
                    && rules.mayBeIdle(parameter, condition.get())) {
                return false;
            }
        }
        return true;
    }

    private static boolean readsNoMore(TypedRule rule, String parameter, Condition condition) {
        for (String read : rule.reads()) {
            if (!read.equals(parameter) && !condition.rule().reads().contains(read)) {
                return false;
            }
        }
        return true;
    }

    private void unused(Severity severity) {
        for (Parameter parameter : facts.stub().parameters()) {
            Optional<Condition> condition = parameter.usedWhen();
            if (condition.isPresent()
                    && condition.get().severity() == severity
                    && !isTuned(condition.get().rule())
                    && rules.isIdle(parameter, condition.get())
                    && !found.blames(parameter.wireName())
                    && isBlameless(condition.get().rule())) {
                TypedRule rule = condition.get().rule();
                Explanation explanation = found.unused(parameter.wireName(), rule.text());
                if (severity == Severity.WARNING) {
                    explanation.asWarning();
                }
                sentences.ofUse(explanation, parameter, condition.get());
                found = explanation.add();
            }
        }
    }
}
