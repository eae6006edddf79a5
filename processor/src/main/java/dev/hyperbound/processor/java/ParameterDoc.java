package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.Severity;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.words.ParameterWords;
import dev.hyperbound.processor.words.RuleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Javadoc about a parameter: what it is, its wire name, range, default, when it is used, the rules that read it; always
 * in this order.
 */
final class ParameterDoc {
    /** A rule of thousands of parts would drown what else there is to say. */
    private static final int LONGEST_RULE = 300;

    private final List<StubRule> rules;

    ParameterDoc(List<StubRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The comment of a setter or stage. */
    CodeBlock of(Parameter parameter) {
        StringBuilder doc = new StringBuilder(description(parameter.description()));
        if (!doc.isEmpty()) {
            doc.append("\n<p>");
        }
        doc.append(JavaText.code(parameter.wireName()))
                .append(": ")
                .append(facts(parameter))
                .append('\n');
        String said = rules.stream()
                .filter(rule -> rule.rule().reads().contains(parameter.wireName()))
                .map(ParameterDoc::item)
                .collect(Collectors.joining());
        if (!said.isEmpty()) {
            doc.append("\n<p>Rules that read it:\n<ul>\n").append(said).append("</ul>\n");
        }
        return CodeBlock.of("$L", doc);
    }

    /** A rule as an item of a list; a rule that only warns says so. */
    static String item(StubRule rule) {
        String warns = rule.severity() == Severity.WARNING ? " (a warning)" : "";
        String words = RuleWords.of(rule);
        String shown = words.length() > LONGEST_RULE ? words.substring(0, LONGEST_RULE) + " \u2026" : words;
        return "<li>" + JavaText.comment(shown) + warns + "</li>\n";
    }

    private static String facts(Parameter parameter) {
        List<String> facts = new ArrayList<>();
        if (parameter.isRequired()) {
            facts.add("required");
        }
        facts.add(JavaText.comment(ParameterWords.allowed(parameter)));
        parameter.defaulted().ifPresent(value -> facts.add("default " + JavaText.code(value.text())));
        if (parameter.isAbsentable()) {
            facts.add("no default");
        }
        ParameterWords.usedWhen(parameter).ifPresent(when -> facts.add(JavaText.comment(when)));
        ParameterWords.requiredWhen(parameter).ifPresent(when -> facts.add(JavaText.comment(when)));
        ParameterWords.tunable(parameter).ifPresent(range -> facts.add(JavaText.comment(range)));
        if (parameter.context()) {
            facts.add("never sent");
        }
        return String.join("; ", facts) + ".";
    }

    /** A description, ended by a line break unless it is empty. */
    static String description(Description description) {
        return description.blocks().stream().map(ParameterDoc::block).collect(Collectors.joining("\n<p>"));
    }

    private static String block(Description.Block block) {
        if (block instanceof Description.Paragraph paragraph) {
            return inlines(paragraph.content()) + "\n";
        }
        Description.Items items = (Description.Items) block;
        String tag = items.numbered() ? "ol" : "ul";
        return items.items().stream()
                .map(item -> "<li>" + inlines(item) + "</li>\n")
                .collect(Collectors.joining("", "<" + tag + ">\n", "</" + tag + ">\n"));
    }

    private static String inlines(List<Description.Inline> content) {
        return content.stream().map(ParameterDoc::inline).collect(Collectors.joining());
    }

    private static String inline(Description.Inline inline) {
        if (inline instanceof Description.Words words) {
            return JavaText.comment(words.text());
        }
        return JavaText.code(inline.text());
    }
}
