package dev.hyperbound.cli;

import dev.hyperbound.runtime.Definition;
import dev.hyperbound.runtime.Parameter;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code algorithms}: what can be checked. */
@Command(
        name = "algorithms",
        mixinStandardHelpOptions = true,
        description = "Lists the algorithms: name, title, how many parameters, rules and tunable ones.")
final class AlgorithmsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StubsOption stubs = new StubsOption();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Definition<?>> definitions = stubs.catalogue().all();
        Table table = new Table("algorithm", "title", "parameters", "rules", "tunable");
        for (Definition<?> definition : definitions) {
            long tunable =
                    definition.parameters().stream().filter(Parameter::tunable).count();
            table.row(
                    definition.name(),
                    definition.title(),
                    String.valueOf(definition.parameters().size()),
                    String.valueOf(definition.rules().size()),
                    String.valueOf(tunable));
        }
        table.print(out, Table.width());
        out.flush();
        return Status.FINE;
    }
}
