package dev.hyperbound.processor.java.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.hyperbound.processor.testing.HostileTexts;
import dev.hyperbound.processor.testing.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Whatever an author writes is text in Java, too. */
class JavaTextTest {
    private static final int AT_ONCE = 10_000;

    @Test
    void literalsAreReadAsTheyWereMeant() {
        List<String> texts = HostileTexts.authored();
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            List<String> some = texts.subList(from, from + AT_ONCE);
            StringBuilder source = new StringBuilder("class Literals {\n");
            for (int i = 0; i < some.size(); i++) {
                source.append("String s")
                        .append(i)
                        .append(" = ")
                        .append(JavaText.literal(some.get(i)))
                        .append(";\n");
            }
            ClassTree parsed = parse(source.append("}\n").toString());
            assertThat(parsed.getMembers()).hasSameSizeAs(some);
            for (int i = 0; i < some.size(); i++) {
                assertThat(value((VariableTree) parsed.getMembers().get(i)))
                        .as("text %d of seed %d", from + i, HostileTexts.SEED)
                        .isEqualTo(some.get(i));
            }
        }
    }

    @Test
    void longListsAreSplitIntoWhatTheyWereMadeOf() {
        List<String> texts = HostileTexts.authored().subList(0, 500);
        VariableTree variable =
                (VariableTree) parse("class Lists { Object list = List.of(" + JavaText.literals(texts) + "); }")
                        .getMembers()
                        .get(0);
        List<String> literals = literals(variable);
        String separator = literals.get(literals.size() - 1);
        String joined = String.join("", literals.subList(literals.get(0).isEmpty() ? 1 : 0, literals.size() - 1));

        assertThat(separator).isEqualTo("\0");
        assertThat(joined.split(separator, -1)).containsExactlyElementsOf(texts);
    }

    @Test
    void commentsEndWhereTheyShould() {
        List<String> texts = HostileTexts.authored();
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            StringBuilder source = new StringBuilder("class Comments {\n");
            List<String> some = texts.subList(from, from + AT_ONCE);
            for (int i = 0; i < some.size(); i++) {
                String comment = JavaText.comment(some.get(i));
                assertThat(comment)
                        .doesNotContain("*/", "\\", "\n", "\r", "<", "{@")
                        .matches("[ -~]*");
                assertThat(Parser.unescapeEntities(comment, false))
                        .as("text %d of seed %d", from + i, HostileTexts.SEED)
                        .isEqualTo(some.get(i).replaceAll("[\n\r\t]", " "));
                source.append("/** ")
                        .append(comment)
                        .append(' ')
                        .append(JavaText.code(some.get(i)))
                        .append(" */ int f")
                        .append(i)
                        .append(";\n");
            }
            assertThat(parse(source.append("}\n").toString()).getMembers()).hasSameSizeAs(some);
        }
    }

    /** The text of a variable's value: a literal, or {@code String.join("", …)} of several. */
    private static String value(VariableTree variable) {
        List<String> literals = literals(variable);
        return variable.getInitializer() instanceof LiteralTree
                ? literals.get(0)
                : String.join(literals.get(0), literals.subList(1, literals.size()));
    }

    private static List<String> literals(VariableTree variable) {
        List<String> literals = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text) {
                    literals.add(text);
                }
                return null;
            }
        }.scan(variable, null);
        return literals;
    }

    private static ClassTree parse(String source) {
        JavaFileObject file = new SourceText("Parsed", source);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, List.of("-proc:none"), null, List.of(file));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            assertThat(diagnostics.getDiagnostics()).isEmpty();
            return (ClassTree) unit.getTypeDecls().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
