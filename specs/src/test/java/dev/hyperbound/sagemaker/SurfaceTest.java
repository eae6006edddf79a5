package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.runtime.Parameter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the order of stages and parameters with a file that is checked in: it is what applications are compiled
 * against, so a change of it must be seen in review. {@code -Dgolden.update} rewrites the files, and fails.
 */
class SurfaceTest {
    static List<Subject> subjects() {
        return Subject.all();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void surfaceIsTheOneCheckedIn(Subject subject) throws Exception {
        String surface = surface(subject);
        if (System.getProperty("golden.update") != null) {
            update(subject, surface);
        }
        assertThat(surface).isEqualTo(Fact.read("/surface/" + subject.name() + ".txt"));
        assertThat(System.getProperty("golden.update"))
                .as("golden files were rewritten")
                .isNull();
    }

    private static void update(Subject subject, String surface) throws IOException {
        Path folder = Files.createDirectories(Path.of("src/test/resources/surface"));
        Files.writeString(folder.resolve(subject.name() + ".txt"), surface);
    }

    private static String surface(Subject subject) throws ReflectiveOperationException {
        StringBuilder text = new StringBuilder("stages\n");
        Class<?> stage = Class.forName(subject.stub().getName() + "Hyperparameters")
                .getMethod("builder")
                .getReturnType();
        for (Parameter parameter : subject.parameters()) {
            if (parameter.required()) {
                Method method = onlyMethod(stage, parameter.accessor());
                text.append("  %s.%s(%s)%n"
                        .formatted(
                                stage.getSimpleName(),
                                method.getName(),
                                method.getParameterTypes()[0].getSimpleName()));
                stage = method.getReturnType();
            }
        }
        text.append("  ").append(stage.getSimpleName()).append("\nparameters\n");
        for (Parameter parameter : subject.parameters()) {
            text.append("  %s %s %s %s\n"
                    .formatted(
                            parameter.wireName(),
                            parameter.accessor(),
                            parameter.type().words(),
                            need(parameter)));
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static Method onlyMethod(Class<?> stage, String name) {
        Method[] methods = stage.getDeclaredMethods();
        assertThat(methods).extracting(Method::getName).containsExactly(name);
        return methods[0];
    }

    private static String need(Parameter parameter) {
        if (parameter.required()) {
            return "required";
        }
        return parameter.defaultValue().map(value -> "= " + value).orElse("optional")
                + (parameter.context() ? ", context" : "");
    }
}
