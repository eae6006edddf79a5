package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.Severity;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.words.ParameterWords;
import dev.hyperbound.processor.words.RuleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /**
     * The comment of a setter or stage.
     *
     * @param name the wire name, set as code
     */
    CodeBlock of(Parameter parameter, String name) {
        StringBuilder doc = new StringBuilder(DescriptionDoc.of(parameter.description(), false));
        if (!doc.isEmpty()) {
            doc.append("\n<p>");
        }
        doc.append(name).append(": ").append(facts(parameter)).append('\n');
        String said = rulesThatRead(parameter);
        if (!said.isEmpty()) {
            doc.append("\n<p>Rules that read it:\n<ul>\n").append(said).append("</ul>\n");
        }
        doc.append(DescriptionDoc.notes(parameter.description().notes()));
        return CodeBlock.of("$L", JavadocLines.of(doc.toString()));
    }

    private String rulesThatRead(Parameter parameter) {
        StringBuilder items = new StringBuilder();
        for (StubRule rule : rules) {
            if (rule.rule().reads().contains(parameter.wireName())) {
                items.append(item(rule));
            }
        }
        return items.toString();
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
        Optional<Presence.Defaulted> defaulted = parameter.shownDefault();
        if (defaulted.isPresent()) {
            facts.add("default " + JavaText.code(defaulted.get().text()));
        }
        if (parameter.isSecret() && parameter.defaulted().isPresent()) {
            facts.add("has a default");
        }
        if (parameter.isAbsentable()) {
            facts.add("no default");
        }
        add(ParameterWords.alsoRead(parameter.alsoNames()), facts);
        add(ParameterWords.absent(parameter), facts);
        add(ParameterWords.usedWhen(parameter), facts);
        add(ParameterWords.requiredWhen(parameter), facts);
        add(ParameterWords.tunable(parameter), facts);
        if (parameter.context()) {
            facts.add("never sent");
        }
        if (parameter.isSecret()) {
            facts.add("secret");
        }
        return String.join("; ", facts) + ".";
    }

    private static void add(Optional<String> fact, List<String> facts) {
        if (fact.isPresent()) {
            facts.add(JavaText.comment(fact.get()));
        }
    }
}
