package dev.hyperbound.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.read.Compilation.With;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stubs whose parts come from elsewhere: other processors, class files, nowhere. */
class RoundsTest {
    private static final String HEAD = "package adv; import dev.hyperbound.*; import java.util.*;\n";

    /** Writes a source file a round. */
    private static final class Companion extends AbstractProcessor {
        private final Deque<String> sources;

        Companion(String... sources) {
            this.sources = new ArrayDeque<>(List.of(sources));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!sources.isEmpty()) {
                String source = sources.remove();
                String name = source.replaceAll("(?s).*(?:interface|enum|class|record) (\\w+).*", "$1");
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile("adv." + name).openWriter()) {
                    writer.write(HEAD + source);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void typesOfOtherProcessorsAreWaitedFor(With compiler) {
        Compilation compilation = Compilation.of(
                compiler,
                List.of(),
                folder,
                List.of(new Companion(
                        "public interface Parent { @Default(\"1\") int epochs(); }",
                        "public enum Kind { A, B }",
                        "public class Limits { public static final String RANGE = \"[0, 5]\"; }")),
                HEAD + """
                        @Algorithm(name = "late")
                        public interface Late extends Parent {
                          @Default("b") Kind kind();
                          @Range(Limits.RANGE) Optional<List<Integer>> steps();
                        }
                        """);
        assertThat(compilation.stub().parameters())
                .extracting(Parameter::accessor)
                .containsExactly("epochs", "kind", "steps");
    }

    @ParameterizedTest
    @EnumSource
    void aSealedStubPermitsItsGeneratedClass(With compiler) {
        Compilation compilation = Compilation.of(
                compiler,
                List.of(),
                folder,
                List.of(new Companion("public final class ShutHyperparameters implements Shut"
                        + " { @Override public int epochs() { return 1; } }")),
                HEAD + """
                        @Algorithm(name = "shut")
                        public sealed interface Shut permits ShutHyperparameters {
                          int epochs();
                        }
                        """);
        assertThat(compilation.ours()).isEmpty();
        assertThat(compilation.stub().parameters()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMissingIsTheCompilersToReport(With compiler) {
        Compilation compilation = Compilation.of(compiler, List.of(), folder, HEAD + """
                        @Algorithm(name = "lost") public interface Lost extends Nowhere { @Default("x") int a(); Missing b(); }
                        """);
        assertThat(compilation.ours())
                .allSatisfy(message -> assertThat(message.code()).isEqualTo("HB120"));
        assertThat(compilation.messages()).anySatisfy(message -> {
            assertThat(message.isError()).isTrue();
            assertThat(message.text()).contains("Nowhere");
        });
        assertThat(compilation.stubs()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void partsFromClassFiles(With compiler) {
        Compilation.of(With.JAVAC, List.of("-proc:none"), folder, HEAD + """
                        public interface Parent {
                          @Description("how long") @Range("[1, 9]") @Default("5") int epochs();
                          @Rule("shape.w > 1") Optional<Shape> shape();
                          enum Kind { @WireName("first") A, @Description("the second") B; static final Kind C = A; }
                          record Shape(@Range("[1, 4]") @WireName("w") int width, @OneOf("x") String y) {}
                          default int helper() { return 0; }
                        }
                        """);
        Compilation compilation = Compilation.of(
                compiler,
                List.of(),
                folder,
                HEAD + "@Algorithm(name = \"child\") public interface Child extends Parent { Kind kind(); }");
        assertThat(compilation.stub().parameters())
                .extracting(Parameter::accessor)
                .containsExactly("epochs", "shape", "kind");
        Parameter epochs = compilation.stub().parameters().get(0);
        assertThat(epochs.description().plainText()).isEqualTo("how long");
        assertThat(epochs.range()).isPresent();
        ValueType.Composite shape =
                (ValueType.Composite) compilation.stub().parameters().get(1).type();
        assertThat(shape.components()).extracting(ValueType.Component::wireName).containsExactly("w", "y");
        assertThat(shape.components())
                .allSatisfy(part -> assertThat(part.constraints()).hasSize(1));
        ValueType.Enumeration kind =
                (ValueType.Enumeration) compilation.stub().parameters().get(2).type();
        assertThat(kind.wireNames()).containsExactly("first", "b");
        assertThat(compilation.stub().rules()).hasSize(1);
    }

    @Test
    void theOrderOfRequiredParametersMustBeKnown() {
        Compilation.of(
                With.JAVAC, List.of("-proc:none"), folder, HEAD + "public interface Parent { int z(); int a(); }");
        String child = HEAD + "@Algorithm(name = \"child\") public interface Child extends Parent {}";
        assertThat(Compilation.of(With.JAVAC, List.of(), folder, child).stub().parameters())
                .extracting(Parameter::accessor)
                .containsExactly("z", "a");
        Compilation eclipse = Compilation.of(With.ECJ, List.of(), folder, child);
        assertThat(eclipse.ours()).extracting(Compilation.Message::code).containsExactly("HB113", "HB113");
        assertThat(eclipse.ours())
                .allSatisfy(message -> assertThat(message.line()).isEqualTo(2));
    }

    @ParameterizedTest
    @EnumSource
    void problemsOfClassFilesAreReportedAtTheStub(With compiler) {
        Compilation.of(
                With.JAVAC,
                List.of("-proc:none"),
                folder,
                HEAD + "public interface Parent { @Default(\"x\") int epochs(); }");
        Compilation compilation = Compilation.of(
                compiler,
                List.of(),
                folder,
                HEAD + "@Algorithm(name = \"child\")\npublic interface Child extends Parent {}");
        assertThat(compilation.ours()).hasSize(1);
        assertThat(compilation.ours().get(0).line()).isEqualTo(3);
        assertThat(compilation.ours().get(0).text())
                .startsWith("[HB211] Parent.epochs: default of 'epochs' is not an int");
    }

    @ParameterizedTest
    @EnumSource
    void aProblemOfAParentIsReportedOnce(With compiler) {
        Compilation compilation = Compilation.of(compiler, List.of(), folder, HEAD + """
                        @Algorithm(name = "first") public interface First extends Parent {}
                        @Algorithm(name = "second") interface Second extends Parent {}
                        interface Parent { @Default("x") int epochs(); }
                        """);
        assertThat(compilation.ours().stream().filter(message -> message.line() == 4))
                .hasSize(1);
        assertThat(compilation.ours()).hasSize(1);
    }
}
