package dev.hyperbound.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.runtime.Hyperparameters;
import dev.hyperbound.sagemaker.ImageClassificationHyperparameters;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A forgotten required hyperparameter is a compile error in the application. */
class StagesTest {
    private static final String BUILDER = "ImageClassificationHyperparameters.builder()";

    @TempDir
    Path output;

    @Test
    void bothRequiredOnesAreEnough() throws URISyntaxException {
        assertThat(errors(BUILDER + ".numClasses(10).numTrainingSamples(50_000).build()"))
                .isEmpty();
    }

    @Test
    void oneOfThemIsNot() throws URISyntaxException {
        assertThat(errors(BUILDER + ".numClasses(10).build()"))
                .singleElement()
                .asString()
                .contains("cannot find symbol", "build()", "NumTrainingSamplesStage");
    }

    @Test
    void theirOrderIsFixed() throws URISyntaxException {
        assertThat(errors(BUILDER + ".numTrainingSamples(50_000).numClasses(10).build()"))
                .singleElement()
                .asString()
                .contains("cannot find symbol", "numTrainingSamples(int)", "NumClassesStage");
    }

    private List<String> errors(String expression) throws URISyntaxException {
        String source =
                "import dev.hyperbound.sagemaker.ImageClassificationHyperparameters; class Application { Object o = "
                        + expression + "; }";
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Application.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        String classPath =
                place(ImageClassificationHyperparameters.class) + File.pathSeparator + place(Hyperparameters.class);
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        compiler.getTask(
                        null,
                        null,
                        found,
                        List.of("-proc:none", "-classpath", classPath, "-d", output.toString()),
                        null,
                        List.of(file))
                .call();
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
