package dev.hyperbound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No method is longer than a screen, takes more than a handful, or hides in a file that nobody reads to its end. */
final class SizesTest {
    private static final int LONGEST_METHOD = 40;
    private static final int MOST_PARAMETERS = 5;
    private static final int MOST_COMPONENTS = 6;
    private static final int LONGEST_FILE = 450;

    /** A list of texts, which is no shorter in two. */
    private static final String LIST_OF_CODES = "dev/hyperbound/processor/report/Code.java";

    /** The sources of the processor and of the run time, and a number of methods that each has at least. */
    private static List<Arguments> modules() {
        return List.of(
                Arguments.of(Path.of("src/main/java"), 2_000),
                Arguments.of(Path.of("..", "annotations", "src", "main", "java"), 800));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void methodsAreShortAndTakeLittle(Path module, int atLeast) throws IOException {
        List<String> tooLarge = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources(module)));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            int methods = 0;
            for (CompilationUnitTree unit : task.parse()) {
                Methods found = new Methods(module, unit, positions);
                found.scan(unit, null);
                methods += found.count;
                tooLarge.addAll(found.tooLarge);
            }
            assertThat(methods).isGreaterThan(atLeast);
        }
        assertThat(tooLarge).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void filesAreShort(Path module) throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path source : sources(module)) {
            long lines = Files.readAllLines(source).size();
            if (lines > LONGEST_FILE && !source.endsWith(LIST_OF_CODES)) {
                tooLong.add(lines + " lines: " + source);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static List<Path> sources(Path module) throws IOException {
        try (Stream<Path> files = Files.walk(module)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * The methods of a file. A call of a record's constructor names nothing either, so that its header is short, too: what
     * belongs together is a record of its own. One more than elsewhere, for where things lie has two ends.
     */
    private static final class Methods extends TreeScanner<Void, Void> {
        private final Path module;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> tooLarge = new ArrayList<>();
        private int count;
        private boolean isRecord;

        Methods(Path module, CompilationUnitTree unit, SourcePositions positions) {
            this.module = module;
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            boolean outer = isRecord;
            isRecord = type.getKind() == Tree.Kind.RECORD;
            if (isRecord && components(type) > MOST_COMPONENTS) {
                tooLarge.add(type.getSimpleName() + ": " + components(type) + " components");
            }
            super.visitClass(type, null);
            isRecord = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            count++;
            long lines = lines(method);
            boolean isHeader = isRecord && method.getName().contentEquals("<init>");
            if (lines > LONGEST_METHOD || (!isHeader && method.getParameters().size() > MOST_PARAMETERS)) {
                tooLarge.add(method.getName() + " of "
                        + module.relativize(Path.of(unit.getSourceFile().getName())) + ": " + lines + " lines, "
                        + method.getParameters().size() + " parameters");
            }
            return super.visitMethod(method, null);
        }

        /** A record has no other fields. */
        private static long components(ClassTree type) {
            return type.getMembers().stream()
                    .filter(member -> member instanceof VariableTree field
                            && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .count();
        }

        private long lines(Tree tree) {
            LineMap map = unit.getLineMap();
            return map.getLineNumber(positions.getEndPosition(unit, tree))
                    - map.getLineNumber(positions.getStartPosition(unit, tree))
                    + 1;
        }
    }
}
