package dev.hyperbound.processor.docs.markdown;

import dev.hyperbound.processor.docs.facts.Anchors;
import dev.hyperbound.processor.docs.facts.Facts;
import dev.hyperbound.processor.docs.facts.JavaCalls;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.rule.RuleSentence;
import dev.hyperbound.processor.words.ParameterWords;
import dev.hyperbound.processor.words.RuleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything about a parameter: its description, then one fact an item, always in the same order. */
final class ParameterSection {
    private final Stub stub;
    private final Facts facts;
    private final DescriptionMarkdown descriptions;
    private final List<String> ruleAnchors;

    ParameterSection(Facts facts, DescriptionMarkdown descriptions) {
        this.stub = facts.stub();
        this.facts = facts;
        this.descriptions = descriptions;
        this.ruleAnchors = Anchors.rules(stub.rules());
    }

    /** The blocks of the section. */
    List<String> of(Parameter parameter) {
        List<String> blocks = new ArrayList<>();
        blocks.add(MarkdownText.anchor(Anchors.parameter(parameter.wireName())));
        blocks.add("### " + MarkdownText.inline(parameter.wireName()));
        blocks.addAll(descriptions.blocks(parameter.description()));
        blocks.add(String.join("\n", items(parameter)));
        return blocks;
    }

    private List<String> items(Parameter parameter) {
        List<String> items = new ArrayList<>();
        items.add(fact("Type", MarkdownText.code(ParameterWords.type(parameter.type()))));
        items.add(fact("Allowed", allowed(parameter)));
        items.addAll(choices(parameter.type()));
        items.add(fact("Default", byDefault(parameter)));
        parameter
                .usedWhen()
                .ifPresent(
                        when -> items.add(fact("Used when", MarkdownText.inline(RuleSentence.condition(when.rule())))));
        parameter
                .requiredWhen()
                .ifPresent(when ->
                        items.add(fact("Required when", MarkdownText.inline(RuleSentence.condition(when.rule())))));
        List<String> rules = rules(parameter);
        if (!rules.isEmpty()) {
            items.add(fact("Rules", String.join("; ", rules)));
        }
        ParameterWords.tuning(parameter).ifPresent(range -> items.add(fact("Tuning", MarkdownText.inline(range))));
        Optional<Value> example = facts.example(parameter).valid();
        items.add(fact(
                "Java",
                MarkdownText.code(example.map(value -> JavaCalls.setter(parameter, value))
                        .orElseGet(() -> "." + parameter.accessor() + "(…)"))));
        items.add(fact("Wire", wire(parameter, example)));
        parameter
                .deprecation()
                .ifPresent(deprecation -> items.add(fact(
                        "Deprecated",
                        deprecation.since().isEmpty() ? "yes" : "since " + MarkdownText.inline(deprecation.since()))));
        return items;
    }

    private static String fact(String name, String escaped) {
        return "- " + name + ": " + escaped;
    }

    /** In words, and as it was written where that says more. */
    private static String allowed(Parameter parameter) {
        String words = MarkdownText.inline(ParameterWords.allowed(parameter));
        return parameter
                .range()
                .map(Interval::text)
                .map(interval -> words + " (" + MarkdownText.code(interval) + ")")
                .orElse(words);
    }

    /** The constants of an enum that have more to say than their names. */
    private List<String> choices(ValueType type) {
        ValueType single = type instanceof ValueType.Sequence sequence ? sequence.element() : type;
        List<String> choices = new ArrayList<>();
        if (single instanceof ValueType.Enumeration enumeration) {
            for (ValueType.Constant constant : enumeration.constants()) {
                String deprecated = constant.deprecated() ? " (deprecated)" : "";
                if (!constant.description().isEmpty() || constant.deprecated()) {
                    choices.add("  - " + MarkdownText.code(constant.wireName()) + deprecated
                            + (constant.description().isEmpty()
                                    ? ""
                                    : ": " + descriptions.line(constant.description())));
                }
            }
        }
        if (single instanceof ValueType.Composite composite) {
            for (ValueType.Component component : composite.components()) {
                if (!component.description().isEmpty()) {
                    choices.add("  - " + MarkdownText.code(component.wireName()) + ": "
                            + descriptions.line(component.description()));
                }
            }
        }
        return choices;
    }

    private static String byDefault(Parameter parameter) {
        return parameter
                .defaulted()
                .map(Presence.Defaulted::text)
                .map(MarkdownText::code)
                .orElse(parameter.isRequired() ? "none, required" : "none");
    }

    private List<String> rules(Parameter parameter) {
        List<String> links = new ArrayList<>();
        for (int i = 0; i < stub.rules().size(); i++) {
            StubRule rule = stub.rules().get(i);
            if (rule.rule().reads().contains(parameter.wireName())) {
                links.add(MarkdownText.link(MarkdownText.inline(RuleWords.of(rule)), ruleAnchors.get(i)));
            }
        }
        return links;
    }

    private static String wire(Parameter parameter, Optional<Value> example) {
        if (parameter.context()) {
            return "never sent";
        }
        return MarkdownText.code(example.map(
                        value -> quoted(parameter.wireName()) + ": " + quoted(WireText.of(parameter.type(), value)))
                .orElseGet(() -> quoted(parameter.wireName())));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
