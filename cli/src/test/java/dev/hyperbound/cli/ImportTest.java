package dev.hyperbound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hyperbound.processor.HyperboundProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stubs made of what others say: they compile, and say the same again. */
final class ImportTest {
    @TempDir
    Path folder;

    /** The document that the compiler writes for an imported stub is the one that it was imported from. */
    @ParameterizedTest
    @ValueSource(strings = {"ImageClassification", "ObjectDetection", "SemanticSegmentation"})
    void whatTheServiceKnowsComesBack(String stub) throws IOException {
        String resource = "/META-INF/hyperbound/dev.hyperbound.sagemaker." + stub + ".sagemaker.json";
        Path file = folder.resolve("given.json");
        try (InputStream given = Objects.requireNonNull(ImportTest.class.getResourceAsStream(resource))) {
            Files.copy(given, file);
        }
        JsonNode again = compile(imported(file), "Given", "sagemaker.json");
        assertThat(again).isEqualTo(new ObjectMapper().readTree(file.toFile()));
    }

    private static String imported(Path file) {
        Run run = Run.of("import", file.toString(), "--name", "given");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }

    private JsonNode compile(String stub, String name, String document) throws IOException {
        Path output = Files.createDirectories(folder.resolve("out"));
        Path source = Files.writeString(folder.resolve(name + ".java"), stub);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    messages, files, null, List.of("--release", "17"), null, files.getJavaFileObjects(source));
            task.setProcessors(List.of(new HyperboundProcessor()));
            assertThat(task.call()).as(messages + "\n" + stub).isTrue();
        }
        return new ObjectMapper()
                .readTree(output.resolve("META-INF/hyperbound/" + name + "." + document)
                        .toFile());
    }

    @Test
    void aSchemaBecomesAStubAndWhatItCannotSayIsAComment() throws IOException {
        Path file = Files.writeString(folder.resolve("thing.json"), """
                {
                  "title": "Thing",
                  "properties": {
                    "epochs": {"type": "integer", "minimum": 1, "default": 30, "description": "Passes over <data>."},
                    "beta_1": {"type": "number", "exclusiveMinimum": 0, "maximum": 1, "default": 2},
                    "mode": {"enum": ["fast", "very slow"]},
                    "build": {"type": "string", "pattern": "^[a-z]+$", "minLength": 3},
                    "block": {"type": "integer", "multipleOf": 8},
                    "sizes": {"type": "array", "items": {"type": "integer"}, "default": [1, 2]},
                    "odd": {"type": ["string", "null"]}
                  },
                  "required": ["build"],
                  "allOf": []
                }
                """);
        String stub = imported(file);
        assertThat(stub)
                .contains("// not carried over: allOf")
                .contains(
                        "    /** Passes over &lt;data&gt;. */\n    @Default(\"30\")\n    @Range(\"[1, inf)\")\n    int epochs();")
                .contains("    // not carried over: default '2', which is not allowed itself\n"
                        + "    @WireName(\"beta_1\")\n    @Range(\"(0, 1]\")\n    OptionalDouble beta1();")
                .contains(
                        "    // not carried over: minLength\n    @WireName(\"build\")\n    @Matches(\"[a-z]+\")\n    String buildValue();")
                .contains("@MultipleOf(8)")
                .contains("@Default(\"1,2\")\n    List<Integer> sizes();")
                .contains("@WireName(\"very slow\") VERY_SLOW");
    }

    @Test
    void somethingElseIsRefused() throws IOException {
        Run run = Run.of(
                "import",
                Files.writeString(folder.resolve("a.json"), "{\"a\": 1}").toString());
        assertThat(run.err()).contains("holds neither SupportedHyperParameters nor a JSON Schema");
        assertThat(run.status()).isEqualTo(2);
    }
}
