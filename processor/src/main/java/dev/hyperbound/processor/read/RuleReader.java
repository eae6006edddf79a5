package dev.hyperbound.processor.read;

import dev.hyperbound.RequiredWhen;
import dev.hyperbound.Rule;
import dev.hyperbound.Severity;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.RuleId;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.rule.RuleCompiler;
import dev.hyperbound.processor.rule.RuleProblem;
import dev.hyperbound.processor.rule.Scope;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.rule.Variable;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads rules and conditions. */
final class RuleReader {
    private final Reading reading;
    private final TextReader texts;
    private final RuleProblemReporter problems;
    private final List<ReadParameter> read;
    private final Scope scope;
    private final Map<String, String> accessorToWireName = new HashMap<>();

    RuleReader(Reading reading, List<ReadParameter> read) {
        this.reading = reading;
        this.texts = new TextReader(reading);
        this.read = read;
        Set<String> dropped = new HashSet<>();
        for (ReadParameter parameter : read) {
            accessorToWireName.put(parameter.accessor().name(), parameter.wireName());
            if (parameter.parameter().isEmpty()) {
                dropped.add(parameter.wireName());
            }
        }
        this.problems = new RuleProblemReporter(reading, dropped);
        this.scope = new Scope(variables(read), otherNames(read));
    }

    private static Map<String, String> otherNames(List<ReadParameter> read) {
        Map<String, String> otherToWireName = new HashMap<>();
        for (ReadParameter parameter : read) {
            if (parameter.parameter().isPresent()) {
                for (String name : parameter.parameter().get().alsoNames()) {
                    otherToWireName.put(name, parameter.wireName());
                }
            }
        }
        return otherToWireName;
    }

    private static List<Variable> variables(List<ReadParameter> read) {
        List<Variable> variables = new ArrayList<>();
        for (ReadParameter parameter : read) {
            if (parameter.parameter().isPresent()) {
                variables.add(Variables.of(parameter.parameter().get()));
            }
        }
        return variables;
    }

    /** The parameters with their conditions. */
    List<Parameter> withConditions() {
        List<Parameter> parameters = new ArrayList<>();
        for (ReadParameter parameter : read) {
            Optional<Condition> used = condition(parameter.accessor().method(), UsedWhen.class);
            Optional<Condition> required = condition(parameter.accessor().method(), RequiredWhen.class);
            if (parameter.parameter().isPresent()) {
                parameters.add(parameter.parameter().get().withConditions(used, required));
            }
        }
        return parameters;
    }

    /** The rules of the interfaces and of the methods of parameters. */
    List<StubRule> read(List<TypeElement> interfaces) {
        List<OwnedRule> rules = new ArrayList<>();
        for (TypeElement type : interfaces) {
            addRules(type, type, rules);
            for (ReadParameter parameter : read) {
                if (parameter.accessor().owner().equals(type)) {
                    addRules(parameter.accessor().method(), type, rules);
                    addLengths(parameter, type, rules);
                }
            }
        }
        return OwnedRule.withoutReplaced(rules, reading.types());
    }

    private void addRules(Element element, TypeElement owner, List<OwnedRule> rules) {
        for (WrittenAnnotation annotation : WrittenAnnotation.all(element, Rule.class, Rule.List.class)) {
            if (isLeftOut(annotation)) {
                continue;
            }
            Optional<String> message = texts.notBlank(annotation, "message", "message of the rule");
            Optional<TypedRule> rule = compile(annotation, "value");
            if (rule.isPresent()) {
                Severity severity = annotation.constant("severity", Severity.class);
                Optional<RuleId> id = annotation.gives("id")
                        ? Optional.of(new RuleId(annotation.text("id"), annotation.position("id")))
                        : Optional.empty();
                StubRule read = new StubRule(rule.get(), message, severity, id, annotation.position("value"));
                rules.add(new OwnedRule(read, owner));
            }
        }
    }

    /** One that only warns; but with an id it may take the place of one that does not. */
    private boolean isLeftOut(WrittenAnnotation rule) {
        return !reading.extent().hasWarnings() && !rule.gives("id") && isWarning(rule);
    }

    private static boolean isWarning(WrittenAnnotation annotation) {
        return annotation.constant("severity", Severity.class) == Severity.WARNING;
    }

    /** What Bean Validation says of how long a text or list is. */
    private void addLengths(ReadParameter parameter, TypeElement owner, List<OwnedRule> rules) {
        if (parameter.parameter().isEmpty()) {
            return;
        }
        ValueType type = parameter.parameter().get().type();
        for (ForeignAnnotation foreign :
                ForeignAnnotation.on(parameter.accessor().method())) {
            boolean isLength = ForeignLength.isOne(foreign)
                    && foreign.restriction().isEmpty()
                    && ForeignLength.whyNot(foreign, type).isEmpty();
            Optional<String> text = isLength ? ForeignLength.rule(foreign, parameter.wireName()) : Optional.empty();
            if (text.isPresent()) {
                TypedRule rule = RuleCompiler.compile(text.get(), scope, accessorToWireName)
                        .compiled()
                        .orElseThrow();
                StubRule read = new StubRule(
                        rule,
                        Optional.empty(),
                        Severity.ERROR,
                        Optional.empty(),
                        foreign.annotation().position());
                rules.add(new OwnedRule(read, owner));
            }
        }
    }

    private Optional<Condition> condition(Element method, Class<? extends Annotation> type) {
        Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(method, type);
        if (annotation.isEmpty()) {
            return Optional.empty();
        }
        Severity severity = annotation.get().constant("severity", Severity.class);
        return condition(annotation.get(), "value", severity);
    }

    /** The condition that a member of an annotation holds; none if it can't be read. */
    Optional<Condition> condition(WrittenAnnotation annotation, String member, Severity severity) {
        Optional<TypedRule> rule = compile(annotation, member);
        return rule.isPresent()
                ? Optional.of(new Condition(rule.get(), severity, annotation.position(member)))
                : Optional.empty();
    }

    private Optional<TypedRule> compile(WrittenAnnotation annotation, String member) {
        String text = annotation.text(member);
        if (!texts.checkCharacters("rule", text, annotation.position(member))) {
            return Optional.empty();
        }
        RuleCompiler.Result result = RuleCompiler.compile(text, scope, accessorToWireName);
        for (RuleProblem problem : result.problems()) {
            problems.report(annotation, member, problem);
        }
        return result.compiled();
    }
}
