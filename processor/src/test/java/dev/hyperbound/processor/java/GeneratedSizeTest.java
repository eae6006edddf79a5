package dev.hyperbound.processor.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.testing.InMemoryCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an application carries along for a stub of the kind that the benchmarks compile, the stub included. */
final class GeneratedSizeTest {
    private static final List<String> PARAMETERS = List.of(
            "@Default(\"7\") @Range(\"[1, inf)\") int",
            "@Default(\"0.25\") @Range(\"[0, 1]\") double",
            "@Default(\"4096\") @Range(\"[1, inf)\") long",
            "@Default(\"true\") boolean",
            "@Default(\"none\") String");

    @TempDir
    private Path output;

    @Test
    void aStubOfThirtyParametersAndTenRulesStaysSmall() throws IOException {
        InMemoryCompilation.Outcome outcome =
                new InMemoryCompilation(output).source("app.Job0", stub(30, 10)).compile();

        assertThat(outcome.succeeded()).as(outcome.messages()).isTrue();
        // The compilers of JDK 17 and 25 differ by some bytes
        assertThat(bytes(".class")).isBetween(15_000L, 25_300L);
        // A sixth of it is comments on members that no one calls: an application does not carry them
        assertThat(bytes("Hyperparameters.java")).isBetween(25_000L, 47_000L);
    }

    private static String stub(int parameters, int rules) {
        StringBuilder code = new StringBuilder("package app;\nimport dev.hyperbound.*;\n@Algorithm\n");
        int kinds = PARAMETERS.size();
        for (int i = 0; i < rules; i++) {
            int low = i / 2 * kinds + 1 - i % 2;
            code.append("@Rule(\"field%d <= field%d\")\n".formatted(low, (low + kinds) % parameters));
        }
        code.append("public interface Job0 {\n");
        for (int i = 0; i < parameters; i++) {
            code.append("/** One of the values that a job is made of. */\n%s field%d();\n"
                    .formatted(PARAMETERS.get(i % kinds), i));
        }
        return code.append("}\n").toString();
    }

    private long bytes(String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
