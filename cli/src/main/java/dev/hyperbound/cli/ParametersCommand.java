package dev.hyperbound.cli;

import dev.hyperbound.cli.judge.Catalogue;
import dev.hyperbound.runtime.Definition;
import dev.hyperbound.runtime.Parameter;
import dev.hyperbound.runtime.RuleInfo;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parameters}: what an algorithm takes, or all that is known of one parameter. */
@Command(
        name = "parameters",
        mixinStandardHelpOptions = true,
        description = "Lists the parameters of an algorithm, or tells all that is known of one.")
final class ParametersCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StubsOption stubs = new StubsOption();

    @Parameters(index = "0", paramLabel = "ALGORITHM", description = "Its name.")
    private String algorithm = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "A parameter.")
    private Optional<String> name = Optional.empty();

    @Override
    public Integer call() {
        Catalogue catalogue = stubs.catalogue();
        Definition<?> definition = stubs.named(catalogue, algorithm);
        PrintWriter out = spec.commandLine().getOut();
        if (name.isPresent()) {
            one(definition, find(definition, name.get())).print(out, Table.width());
        } else {
            all(definition).print(out, Table.width());
        }
        out.flush();
        return Status.FINE;
    }

    private Parameter find(Definition<?> definition, String wanted) {
        return definition.parameters().stream()
                .filter(parameter -> parameter.wireName().equals(wanted)
                        || parameter.alsoNames().contains(wanted))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        definition.name() + " has no parameter '" + wanted + "'; `hyperbound parameters "
                                + definition.name() + "` lists them"));
    }

    private static Table all(Definition<?> definition) {
        Table table = new Table("parameter", "type", "values", "default");
        for (Parameter parameter : definition.parameters()) {
            table.row(
                    parameter.wireName(),
                    parameter.type().words(),
                    values(parameter),
                    parameter.required() ? "required" : shownDefault(parameter));
        }
        return table;
    }

    private static String shownDefault(Parameter parameter) {
        return parameter
                .defaultValue()
                .map(value -> value.isEmpty() ? "(empty)" : value)
                .orElse("-");
    }

    /** What a value may be, in few words. */
    private static String values(Parameter parameter) {
        List<String> parts = new ArrayList<>();
        parameter.range().ifPresent(parts::add);
        if (!parameter.allowedValues().isEmpty()) {
            List<String> allowed = parameter.allowedValues();
            int most = 6;
            parts.add(String.join(", ", allowed.subList(0, Math.min(most, allowed.size())))
                    + (allowed.size() > most ? ", …" : ""));
        }
        parameter.multipleOf().ifPresent(factor -> parts.add("multiples of " + factor));
        return parts.isEmpty() ? "any" : String.join("; ", parts);
    }

    private static Table one(Definition<?> definition, Parameter parameter) {
        Table table = new Table(parameter.wireName(), parameter.description().orElse("no description"));
        row(table, "also read as", String.join(", ", parameter.alsoNames()));
        table.row("type", parameter.type().words());
        row(table, "range", parameter.range().orElse(""));
        row(table, "values", String.join(", ", parameter.allowedValues()));
        row(table, "pattern", parameter.pattern().orElse(""));
        if (parameter.multipleOf().isPresent()) {
            table.row("multiple of", String.valueOf(parameter.multipleOf().getAsLong()));
        }
        table.row("default", parameter.required() ? "none: required" : shownDefault(parameter));
        row(table, "used when", parameter.usedWhen().orElse(""));
        row(table, "required when", parameter.requiredWhen().orElse(""));
        if (parameter.tunable()) {
            table.row(
                    "tunable",
                    parameter
                            .tunableRange()
                            .map(range -> "recommended " + range)
                            .orElse("yes"));
        }
        if (parameter.deprecated()) {
            table.row("deprecated", "yes");
        }
        for (RuleInfo rule : definition.rules()) {
            if (rule.parameters().contains(parameter.wireName())) {
                table.row("rule " + rule.id(), rule.message() + " (" + rule.expression() + ")");
            }
        }
        return table;
    }

    private static void row(Table table, String what, String text) {
        if (!text.isEmpty()) {
            table.row(what, text);
        }
    }
}
