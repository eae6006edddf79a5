package dev.hyperbound.processor.docs.markdown;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.docs.facts.Anchors;
import dev.hyperbound.processor.docs.facts.Facts;
import dev.hyperbound.processor.model.Objective;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.words.ParameterWords;
import dev.hyperbound.processor.words.RuleSentence;
import dev.hyperbound.processor.words.RuleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The reference of a stub as CommonMark with tables. Nothing in it is numbered or wrapped, so that a change of the stub
 * is a small change of the document.
 */
public final class MarkdownDocument {
    private static final String REQUIRED = "Required";
    private static final String OPTIONAL = "Optional";
    private static final String CONDITIONAL = "Conditional";

    private final Stub stub;
    private final Facts facts;
    private final DescriptionMarkdown descriptions;
    private final ParameterSection section;

    private MarkdownDocument(Facts facts) {
        this.stub = facts.stub();
        this.facts = facts;
        this.descriptions = new DescriptionMarkdown(stub.parameters());
        this.section = new ParameterSection(facts, descriptions);
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
        addReference(blocks);
        blocks.add("## Start here");
        blocks.add(MarkdownText.block("java", facts.start().java()));
        blocks.add("## Overview");
        blocks.add(overview());
        addParameters(blocks, REQUIRED);
        addParameters(blocks, OPTIONAL);
        addParameters(blocks, CONDITIONAL);
        if (!stub.rules().isEmpty()) {
            blocks.add("## Rules");
            blocks.add(rules());
        }
        addTuning(blocks);
        return blocks;
    }

    private void addReference(List<String> blocks) {
        if (stub.reference().isPresent()) {
            Optional<String> link = MarkdownText.webLink(
                    "Documentation of the service", stub.reference().get());
            if (link.isPresent()) {
                blocks.add(link.get());
            }
        }
    }

    private String summary() {
        return MarkdownText.code(stub.name()) + ": "
                + String.join(
                        ", ",
                        count(stub.parameters().size(), "parameter"),
                        stub.requiredParameters().size() + " required",
                        tunable().size() + " tunable",
                        count(stub.rules().size(), "rule"))
                + ".";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private List<Parameter> tunable() {
        List<Parameter> tunable = new ArrayList<>();
        for (Parameter parameter : stub.parameters()) {
            if (parameter.tunable().isPresent()) {
                tunable.add(parameter);
            }
        }
        return tunable;
    }

    private String overview() {
        List<List<String>> rows = new ArrayList<>();
        for (Parameter parameter : stub.parameters()) {
            rows.add(row(parameter));
        }
        return MarkdownText.table(List.of("Name", "Type", "Default", "Allowed", "Remarks", "Description"), rows)
                .stripTrailing();
    }

    private static List<String> row(Parameter parameter) {
        return List.of(
                link(parameter),
                MarkdownText.inline(ParameterWords.type(parameter.type())),
                defaultValue(parameter),
                MarkdownText.cell(ParameterWords.allowed(parameter.type(), parameter.constraints())),
                remarks(parameter),
                MarkdownText.line(MarkdownText.inline(ParameterWords.about(parameter.description()))));
    }

    private static String defaultValue(Parameter parameter) {
        Optional<Presence.Defaulted> defaulted = parameter.shownDefault();
        if (defaulted.isPresent()) {
            return MarkdownText.cellCode(defaulted.get().text());
        }
        if (parameter.defaulted().isPresent()) {
            return ParameterWords.presence(parameter);
        }
        return parameter.isRequired() ? "required" : "none";
    }

    private static String remarks(Parameter parameter) {
        StringJoiner remarks = new StringJoiner("<br>");
        for (Optional<String> when :
                List.of(ParameterWords.usedWhen(parameter), ParameterWords.requiredWhen(parameter))) {
            if (when.isPresent()) {
                remarks.add(MarkdownText.inline(when.get()));
            }
        }
        if (parameter.tunable().isPresent()) {
            remarks.add("tunable");
        }
        if (parameter.deprecation().isPresent()) {
            remarks.add("deprecated");
        }
        if (parameter.context()) {
            remarks.add("never sent");
        }
        if (parameter.isSecret()) {
            remarks.add("secret");
        }
        return remarks.toString();
    }

    private static String link(Parameter parameter) {
        return MarkdownText.link(MarkdownText.inline(parameter.wireName()), Anchors.parameter(parameter.wireName()));
    }

    private void addParameters(List<String> blocks, String heading) {
        List<String> sections = new ArrayList<>();
        for (Parameter parameter : stub.parameters()) {
            if (heading(parameter).equals(heading)) {
                sections.addAll(section.of(parameter));
            }
        }
        if (!sections.isEmpty()) {
            blocks.add("## " + heading);
            blocks.addAll(sections);
        }
    }

    private static String heading(Parameter parameter) {
        if (parameter.isRequired()) {
            return REQUIRED;
        }
        return parameter.usedWhen().isPresent() || parameter.requiredWhen().isPresent() ? CONDITIONAL : OPTIONAL;
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
        StringJoiner links = new StringJoiner(", ");
        for (Parameter parameter : stub.parameters()) {
            if (rule.rule().reads().contains(parameter.wireName())) {
                links.add(link(parameter));
            }
        }
        return links.toString();
    }

    private void addTuning(List<String> blocks) {
        List<Parameter> tunable = tunable();
        if (tunable.isEmpty() && stub.objectives().isEmpty()) {
            return;
        }
        blocks.add("## Tuning");
        if (!stub.objectives().isEmpty()) {
            blocks.add(objectives());
        }
        if (!tunable.isEmpty()) {
            blocks.add(recommendations(tunable));
        }
    }

    private static String reportedWhen(Objective objective) {
        Optional<String> when = ParameterWords.reportedWhen(objective);
        return when.isPresent() ? "; " + MarkdownText.inline(when.get()) : "";
    }

    private String objectives() {
        StringJoiner items = new StringJoiner("\n");
        for (Objective objective : stub.objectives()) {
            items.add("- " + objective.goal().name().toLowerCase(Locale.ROOT) + " "
                    + MarkdownText.code(objective.metric())
                    + reportedWhen(objective));
        }
        return items.toString();
    }

    private static String recommendations(List<Parameter> tunable) {
        List<List<String>> rows = new ArrayList<>();
        for (Parameter parameter : tunable) {
            String recommended = ParameterWords.tuning(parameter).orElse("");
            rows.add(List.of(link(parameter), MarkdownText.inline(recommended)));
        }
        return MarkdownText.table(List.of("Name", "Recommended"), rows).stripTrailing();
    }
}
