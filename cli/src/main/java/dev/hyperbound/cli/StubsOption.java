package dev.hyperbound.cli;

import dev.hyperbound.cli.judge.Catalogue;
import dev.hyperbound.cli.judge.OwnStubs;
import dev.hyperbound.runtime.Definition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Stubs of the user's own. */
final class StubsOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--stubs",
            paramLabel = "JAR",
            description = "A jar of compiled stubs of your own, besides the built-in algorithms; may be repeated.")
    private List<Path> jars = new ArrayList<>();

    /** All algorithms. */
    Catalogue catalogue() {
        List<Definition<?>> own = new ArrayList<>();
        for (Path jar : jars) {
            try {
                own.addAll(OwnStubs.of(jar));
            } catch (OwnStubs.UnusableJarException e) {
                throw new ParameterException(spec.commandLine(), e.getMessage());
            }
        }
        return new Catalogue(own);
    }

    /** The algorithm of a name that the user gave. */
    Definition<?> named(Catalogue catalogue, String name) {
        return catalogue
                .named(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "there is no algorithm '" + name + "'; `hyperbound algorithms` lists them"));
    }
}
