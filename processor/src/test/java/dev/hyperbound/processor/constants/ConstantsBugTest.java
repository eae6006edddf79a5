package dev.hyperbound.processor.constants;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.hyperbound.processor.report.ApplicationReporter;
import dev.hyperbound.processor.report.Severities;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that fails itself says so, and fails nothing else. */
class ConstantsBugTest {
    private static final String RIGHT = "package app; class Right { int three() { return 3; } }";

    @TempDir
    private Path folder;

    private List<ApplicationCompilation.Message> compile(ClassCheck check, boolean debug) {
        return new ApplicationCompilation(folder)
                .options("-proc:none", "-Werror", "-Xlint:all,-options")
                .source("app.Right", RIGHT)
                .listening(task -> listen(task, check, debug))
                .all();
    }

    private static void listen(JavacTask task, ClassCheck check, boolean debug) {
        Trees trees = Trees.instance(task);
        ApplicationReporter reporter = new ApplicationReporter(trees, new Severities(""), debug);
        task.addTaskListener(new AnalysedClasses(trees, reporter, check));
    }

    @Test
    void aBugIsANoteAndTheClassIsCompiled() {
        List<ApplicationCompilation.Message> messages = compile(
                (type, declaration, code) -> {
                    throw new IllegalStateException("mistaken");
                },
                false);

        assertThat(messages).hasSize(1);
        assertThat(messages.get(0).kind()).isEqualTo("note");
        assertThat(messages.get(0).code()).isEqualTo("HB998");
        assertThat(messages.get(0).text())
                .contains("kept it from checking constants in app.Right")
                .contains("java.lang.IllegalStateException: mistaken")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("app/Right.class")).exists();
    }

    @Test
    void debuggingAddsTheStackTrace() {
        List<ApplicationCompilation.Message> messages = compile(
                (type, declaration, code) -> {
                    throw new AssertionError("mistaken");
                },
                true);

        assertThat(messages).hasSize(1);
        assertThat(messages.get(0).text()).contains("at " + ConstantsBugTest.class.getName());
    }

    @Test
    void codeThatIsTooDeepIsPassedOver() {
        assertThat(compile(
                        (type, declaration, code) -> {
                            throw new StackOverflowError();
                        },
                        false))
                .isEmpty();
    }
}
