package dev.hyperbound.processor.docs.markdown;

import dev.hyperbound.processor.docs.facts.Anchors;
import dev.hyperbound.processor.docs.facts.DescribedPart;
import dev.hyperbound.processor.docs.facts.Facts;
import dev.hyperbound.processor.docs.facts.JavaCalls;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.words.ParameterWords;
import dev.hyperbound.processor.words.RuleSentence;
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

    private void addConditions(List<String> items, Parameter parameter) {
        if (parameter.usedWhen().isPresent()) {
            Condition used = parameter.usedWhen().get();
            items.add(fact(used.isError() ? "Allowed only when" : "Used when", condition(used)));
        }
        if (parameter.requiredWhen().isPresent()) {
            Condition required = parameter.requiredWhen().get();
            items.add(fact(required.isError() ? "Required when" : "Advised when", condition(required)));
        }
    }

    private List<String> items(Parameter parameter) {
        List<String> items = new ArrayList<>();
        items.add(fact("Type", MarkdownText.code(ParameterWords.type(parameter.type()))));
        items.add(fact("Allowed", allowed(parameter)));
        items.addAll(parts(parameter.type()));
        items.add(fact("Default", byDefault(parameter)));
        if (!parameter.alsoNames().isEmpty()) {
            items.add(fact("Also read as", MarkdownText.inline(String.join(", ", parameter.alsoNames()))));
        }
        Optional<String> absent = ParameterWords.absent(parameter);
        if (absent.isPresent()) {
            items.add(fact("Absence", MarkdownText.inline(absent.get())));
        }
        addConditions(items, parameter);
        List<String> rules = rules(parameter);
        if (!rules.isEmpty()) {
            items.add(fact("Rules", String.join("; ", rules)));
        }
        Optional<String> tuning = ParameterWords.tuning(parameter);
        if (tuning.isPresent()) {
            items.add(fact("Tuning", MarkdownText.inline(tuning.get())));
        }
        Optional<Value> example = facts.example(parameter).valid();
        items.add(fact("Java", MarkdownText.code(setter(parameter, example))));
        items.add(fact("Wire", wire(parameter, example)));
        Optional<String> deprecated = ParameterWords.deprecated(parameter);
        if (deprecated.isPresent()) {
            String instead =
                    descriptions.inlines(parameter.description().notes().deprecated());
            items.add(fact(
                    "Deprecated", MarkdownText.inline(deprecated.get()) + (instead.isEmpty() ? "" : ": " + instead)));
        }
        addNotes(items, parameter.description().notes());
        return items;
    }

    private void addNotes(List<String> items, Description.Notes notes) {
        if (!notes.since().isEmpty()) {
            items.add(fact("Since", MarkdownText.inline(notes.since())));
        }
        for (List<Description.Inline> see : notes.see()) {
            items.add(fact("See", descriptions.inlines(see)));
        }
    }

    private static String fact(String name, String escaped) {
        return "- " + name + ": " + escaped;
    }

    /** In words, and as it was written where that says more. */
    private static String allowed(Parameter parameter) {
        String words = MarkdownText.inline(ParameterWords.allowed(parameter.type(), parameter.constraints()));
        Optional<String> written = ParameterWords.written(parameter);
        return written.isPresent() ? words + " (" + MarkdownText.code(written.get()) + ")" : words;
    }

    /** The values and components that have more to say than their names. */
    private List<String> parts(ValueType type) {
        List<String> parts = new ArrayList<>();
        for (DescribedPart part : DescribedPart.of(type)) {
            Optional<String> also = ParameterWords.alsoRead(part.alsoNames());
            if (!part.description().isEmpty() || part.deprecated() || also.isPresent()) {
                parts.add("  - " + MarkdownText.code(part.name())
                        + (also.isPresent() ? ", " + MarkdownText.inline(also.get()) : "")
                        + (part.deprecated() ? " (deprecated)" : "")
                        + (part.description().isEmpty() ? "" : ": " + descriptions.line(part.description())));
            }
        }
        return parts;
    }

    private static String byDefault(Parameter parameter) {
        Optional<Presence.Defaulted> defaulted = parameter.shownDefault();
        if (defaulted.isPresent()) {
            return MarkdownText.code(defaulted.get().text());
        }
        if (parameter.defaulted().isPresent()) {
            return ParameterWords.presence(parameter);
        }
        return parameter.isRequired() ? "none, required" : "none";
    }

    private static String condition(Condition condition) {
        return MarkdownText.inline(RuleSentence.condition(condition.rule()));
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

    private static String setter(Parameter parameter, Optional<Value> example) {
        return example.isPresent() ? JavaCalls.setter(parameter, example.get()) : "." + parameter.accessor() + "(…)";
    }

    private static String wire(Parameter parameter, Optional<Value> example) {
        if (parameter.context()) {
            return "never sent";
        }
        String name = quoted(parameter.wireName());
        return MarkdownText.code(
                example.isPresent() ? name + ": " + quoted(WireText.of(parameter.type(), example.get())) : name);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
