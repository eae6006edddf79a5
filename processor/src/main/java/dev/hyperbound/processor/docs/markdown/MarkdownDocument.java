package dev.hyperbound.processor.docs.markdown;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.docs.facts.Anchors;
import dev.hyperbound.processor.docs.facts.Facts;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.rule.RuleSentence;
import dev.hyperbound.processor.words.ParameterWords;
import dev.hyperbound.processor.words.RuleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The reference of a stub as CommonMark with tables. Nothing in it is numbered or wrapped, so that a change of the stub
 * is a small change of the document.
 */
public final class MarkdownDocument {
    private final Stub stub;
    private final Facts facts;
    private final DescriptionMarkdown descriptions;

    private MarkdownDocument(Facts facts) {
        this.stub = facts.stub();
        this.facts = facts;
        this.descriptions = new DescriptionMarkdown(stub.parameters());
    }

    /** The whole document. */
    public static String of(Facts facts) {
        return String.join("\n\n", new MarkdownDocument(facts).blocks()) + "\n";
    }

    private List<String> blocks() {
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + MarkdownText.inline(stub.title()) + " hyperparameters");
        blocks.addAll(descriptions.blocks(stub.description()));
        blocks.add(summary());
        stub.reference()
                .flatMap(address -> MarkdownText.webLink("Documentation of the service", address))
                .ifPresent(blocks::add);
        blocks.add("## Start here");
        blocks.add(MarkdownText.block("java", facts.start().java()));
        blocks.add("## Overview");
        blocks.add(overview());
        addParameters(blocks, "Required", Parameter::isRequired);
        addParameters(blocks, "Optional", parameter -> !parameter.isRequired() && !isConditional(parameter));
        addParameters(blocks, "Conditional", parameter -> !parameter.isRequired() && isConditional(parameter));
        if (!stub.rules().isEmpty()) {
            blocks.add("## Rules");
            blocks.add(rules());
        }
        addTuning(blocks);
        return blocks;
    }

    private static boolean isConditional(Parameter parameter) {
        return parameter.usedWhen().isPresent() || parameter.requiredWhen().isPresent();
    }

    private String summary() {
        long tunable = stub.parameters().stream()
                .filter(parameter -> parameter.tunable().isPresent())
                .count();
        return MarkdownText.code(stub.name()) + ": "
                + String.join(
                        ", ",
                        count(stub.parameters().size(), "parameter"),
                        stub.requiredParameters().size() + " required",
                        tunable + " tunable",
                        count(stub.rules().size(), "rule"))
                + ".";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private String overview() {
        return MarkdownText.table(
                        List.of("Name", "Type", "Default", "Allowed", "Remarks"),
                        stub.parameters().stream().map(MarkdownDocument::row).toList())
                .stripTrailing();
    }

    private static List<String> row(Parameter parameter) {
        return List.of(
                link(parameter),
                MarkdownText.inline(ParameterWords.type(parameter.type())),
                parameter
                        .defaulted()
                        .map(Presence.Defaulted::text)
                        .map(MarkdownText::cellCode)
                        .orElse(parameter.isRequired() ? "required" : "none"),
                MarkdownText.line(MarkdownText.inline(ParameterWords.allowed(parameter))),
                remarks(parameter));
    }

    private static String remarks(Parameter parameter) {
        List<String> remarks = new ArrayList<>();
        ParameterWords.usedWhen(parameter).ifPresent(remarks::add);
        ParameterWords.requiredWhen(parameter).ifPresent(remarks::add);
        parameter.tunable().ifPresent(tunable -> remarks.add("tunable"));
        parameter.deprecation().ifPresent(deprecation -> remarks.add("deprecated"));
        if (parameter.context()) {
            remarks.add("never sent");
        }
        return remarks.stream().map(MarkdownText::inline).collect(Collectors.joining("<br>"));
    }

    private static String link(Parameter parameter) {
        return MarkdownText.link(MarkdownText.inline(parameter.wireName()), Anchors.parameter(parameter.wireName()));
    }

    private void addParameters(List<String> blocks, String heading, Predicate<Parameter> belongs) {
        List<Parameter> parameters = stub.parameters().stream().filter(belongs).toList();
        if (!parameters.isEmpty()) {
            ParameterSection section = new ParameterSection(facts, descriptions);
            blocks.add("## " + heading);
            parameters.forEach(parameter -> blocks.addAll(section.of(parameter)));
        }
    }

    private String rules() {
        List<String> anchors = Anchors.rules(stub.rules());
        List<String> items = new ArrayList<>();
        for (int i = 0; i < stub.rules().size(); i++) {
            StubRule rule = stub.rules().get(i);
            items.add("- " + MarkdownText.anchor(anchors.get(i))
                    + MarkdownText.inline(RuleWords.of(rule).strip())
                    + (rule.severity() == Severity.WARNING ? " (a warning)" : "")
                    + "\n  - Expression: " + MarkdownText.code(RuleSentence.quoted(rule.rule()))
                    + "\n  - Reads: " + reads(rule));
        }
        return String.join("\n", items);
    }

    private String reads(StubRule rule) {
        return stub.parameters().stream()
                .filter(parameter -> rule.rule().reads().contains(parameter.wireName()))
                .map(MarkdownDocument::link)
                .collect(Collectors.joining(", "));
    }

    private void addTuning(List<String> blocks) {
        List<Parameter> tunable = stub.parameters().stream()
                .filter(parameter -> parameter.tunable().isPresent())
                .toList();
        if (tunable.isEmpty() && stub.objectives().isEmpty()) {
            return;
        }
        blocks.add("## Tuning");
        if (!stub.objectives().isEmpty()) {
            blocks.add(stub.objectives().stream()
                    .map(objective -> "- " + objective.goal().name().toLowerCase(Locale.ROOT) + " "
                            + MarkdownText.code(objective.metric()))
                    .collect(Collectors.joining("\n")));
        }
        if (!tunable.isEmpty()) {
            blocks.add(MarkdownText.table(
                            List.of("Name", "Recommended"),
                            tunable.stream()
                                    .map(parameter -> List.of(
                                            link(parameter),
                                            MarkdownText.inline(ParameterWords.tuning(parameter)
                                                    .orElse(""))))
                                    .toList())
                    .stripTrailing());
        }
    }
}
