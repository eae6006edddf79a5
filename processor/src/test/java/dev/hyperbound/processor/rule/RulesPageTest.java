package dev.hyperbound.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.java.expression.GeneratedRules;
import dev.hyperbound.runtime.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs the examples of {@code docs/rules.md}: a rule, and indented under it values with what it comes to, or behind it
 * the error that it is.
 */
class RulesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(parameters|rules)\n(.*?)^```$");
    private static final Pattern VALUE = Pattern.compile("([\\w-]+) = (\\[[^]]*]|\\{[^}]*}|'[^']*'|[^,]+)(?:, |$)");

    private record Example(TypedRule rule, Map<String, Object> values, String outcome) {}

    @Tag("slow")
    @Test
    void everyExampleIsTrue() throws IOException {
        List<GeneratedRules.Field> fields = new ArrayList<>();
        List<Example> examples = new ArrayList<>();
        int errors = 0;
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        while (block.find()) {
            if (block.group(1).equals("parameters")) {
                block.group(2).lines().map(RulesPageTest::parameter).forEach(fields::add);
            } else {
                errors += read(block.group(2), fields, examples);
            }
        }
        assertThat(errors).isGreaterThanOrEqualTo(8);
        assertThat(examples).hasSizeGreaterThanOrEqualTo(25);
        GeneratedRules generated = new GeneratedRules();
        generated.add(fields, examples.stream().map(Example::rule).toList());
        List<Function<Map<String, Object>, Truth>> functions = generated.compile();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            String expected = example.outcome().replaceFirst("^fails: ", "");
            Outcome outcome =
                    new Evaluator(example.values()).evaluate(example.rule().root());
            assertThat(shown(outcome)).as(example.toString()).isEqualTo(expected);
            assertThat(functions.get(i).apply(example.values()))
                    .as(example.toString())
                    .hasToString(expected);
        }
    }

    private static int read(String block, List<GeneratedRules.Field> fields, List<Example> examples) {
        Scope scope =
                new Scope(fields.stream().map(GeneratedRules.Field::variable).toList());
        String rule = "";
        int errors = 0;
        for (String line : block.lines().toList()) {
            int arrow = line.indexOf(" -> ");
            if (arrow < 0) {
                rule = line;
                continue;
            }
            String before = line.substring(0, arrow);
            String after = line.substring(arrow + 4);
            if (line.startsWith(" ")) {
                RuleCompiler.Result result = RuleCompiler.compile(rule, scope, Map.of());
                assertThat(result).as(rule).isInstanceOf(RuleCompiler.Compiled.class);
                examples.add(new Example(((RuleCompiler.Compiled) result).rule(), values(before.strip()), after));
            } else {
                RuleCompiler.Result result = RuleCompiler.compile(before, scope, Map.of());
                assertThat(result).as(before).isInstanceOf(RuleCompiler.Rejected.class);
                assertThat("error: "
                                + ((RuleCompiler.Rejected) result)
                                        .problems()
                                        .get(0)
                                        .summary())
                        .isEqualTo(after);
                errors++;
            }
        }
        return errors;
    }

    private static GeneratedRules.Field parameter(String line) {
        String[] parts = line.split(": ", 2);
        boolean optional = parts[1].endsWith(", optional");
        String type = parts[1].replace(", optional", "");
        return new GeneratedRules.Field(
                new Variable(parts[0], type(type), optional),
                type.startsWith("one of") ? GeneratedRules.Kind.OTHER : GeneratedRules.Kind.LONG);
    }

    private static RuleType type(String words) {
        if (words.startsWith("one of ")) {
            return RuleType.oneOf(List.of(words.substring(7).split(", ", -1)));
        }
        if (words.startsWith("int or ")) {
            return RuleType.numberOr(RuleType.INT, List.of(words.substring(7).split(", ", -1)));
        }
        if (words.startsWith("record of ")) {
            return RuleType.record(List.of(words.substring(10).split(", ", -1)).stream()
                    .map(name -> new RuleType.Field(name, RuleType.INT))
                    .toList());
        }
        return switch (words) {
            case "int" -> RuleType.INT;
            case "double" -> RuleType.DOUBLE;
            case "bool" -> RuleType.BOOL;
            case "string" -> RuleType.STRING;
            case "list of int" -> RuleType.listOf(RuleType.INT);
            default -> throw new IllegalArgumentException(words);
        };
    }

    private static Map<String, Object> values(String text) {
        Map<String, Object> values = new LinkedHashMap<>();
        Matcher matcher = VALUE.matcher(text);
        while (matcher.find()) {
            values.put(matcher.group(1), value(matcher.group(2)));
        }
        assertThat(matcher.replaceAll("")).as(text).isEmpty();
        return values;
    }

    private static Object value(String text) {
        if (text.startsWith("{")) {
            Map<String, Object> components = new LinkedHashMap<>();
            for (String entry : text.substring(1, text.length() - 1).split(", ", -1)) {
                String[] parts = entry.split(": ", -1);
                components.put(parts[0], Long.valueOf(parts[1]));
            }
            return components;
        }
        RuleCompiler.Result result = RuleCompiler.compile("[" + text + "] == []", new Scope(List.of()), Map.of());
        Expression.Comparison list =
                (Expression.Comparison) ((RuleCompiler.Compiled) result).rule().root();
        Outcome outcome = new Evaluator(Map.of()).evaluate(list.left().parts().get(0));
        return ((Outcome.Known) outcome).value();
    }

    private static String shown(Outcome outcome) {
        if (outcome instanceof Outcome.Known known) {
            return known.value().toString();
        }
        return outcome instanceof Outcome.Failed failed ? failed.what() : "unknown";
    }
}
