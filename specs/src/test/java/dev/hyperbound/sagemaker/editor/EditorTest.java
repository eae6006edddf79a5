package dev.hyperbound.sagemaker.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The schemas in the language service of VS Code: what it says of a document stands beside it. Skipped, and said so, where
 * there is none; but CI fails without it.
 */
final class EditorTest {
    private static final Path FOLDER = Path.of("src", "test", "editor");

    @BeforeAll
    static void lookForTheLanguageService() {
        boolean there = Files.isDirectory(FOLDER.resolve("node_modules"));
        if (!there) {
            String missing = "the schemas were not looked at in an editor (npm install --prefix specs/src/test/editor)";
            assertThat(System.getenv("CI")).as(missing).isNull();
            System.err.println("SKIPPED EditorTest: " + missing);
        }
        Assumptions.assumeTrue(there, "needs vscode-json-languageservice");
    }

    @ParameterizedTest
    @CsvSource({"ImageClassification, image-classification", "Xgboost, xgboost"})
    void anEditorSaysWhatIsWrongAndWhatThereIs(String stub, String document) throws Exception {
        Path cases = FOLDER.resolve("cases");
        String said = run(schema(stub), cases.resolve(document + ".json"));

        Path expected = cases.resolve(document + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Files.readString(expected));
        assertThat(Boolean.getBoolean("golden.update"))
                .as("a run that writes proves nothing")
                .isFalse();
    }

    private static Path schema(String stub) throws Exception {
        String name = "/META-INF/hyperbound/dev.hyperbound.sagemaker." + stub + ".schema.json";
        URL url = Objects.requireNonNull(EditorTest.class.getResource(name), name);
        return Path.of(url.toURI());
    }

    private static String run(Path schema, Path document) throws IOException, InterruptedException {
        Process node = new ProcessBuilder(
                        "node", FOLDER.resolve("editor.cjs").toString(), schema.toString(), document.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(said).isZero();
        return said;
    }
}
