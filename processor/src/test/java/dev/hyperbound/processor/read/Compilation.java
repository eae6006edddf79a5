package dev.hyperbound.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.testing.StubClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** What a compiler said of some sources with the processor beside it. */
record Compilation(List<Message> messages, List<Stub> stubs) {
    private static final Pattern CODE = Pattern.compile("\\[(HB\\d+)\\]");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:@\\w+(?:\\([^)\n]*\\))? )*(?:public )?(?:(?:abstract|sealed|final|non-sealed) )*"
                    + "(?:interface|class|enum|record|@interface) (\\w+)");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "\\bpublic (?:(?:abstract|sealed|final|non-sealed) )*(?:interface|class|enum|record|@interface) (\\w+)");

    /** Which compiler. */
    enum With {
        JAVAC,
        ECJ
    }

    /** A message of the compiler. */
    record Message(Diagnostic.Kind kind, String file, long line, String text) {
        boolean isError() {
            return kind == Diagnostic.Kind.ERROR;
        }

        /** Its code, or the whole text if it is not one of ours. */
        String code() {
            Matcher matcher = CODE.matcher(text);
            return matcher.find() ? matcher.group(1) : text;
        }
    }

    /** Compiles sources; each one's file is named after the first type in it. */
    static Compilation of(With with, List<String> options, String... sources) {
        try {
            Path output = Files.createTempDirectory("read");
            try {
                return of(with, options, output, sources);
            } finally {
                delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Compiles sources into a folder. */
    static Compilation of(With with, List<String> options, Path output, String... sources) {
        return of(with, options, output, List.of(), sources);
    }

    /** Compiles sources with other processors beside ours. */
    static Compilation of(With with, List<String> options, Path output, List<Processor> others, String... sources) {
        JavaCompiler compiler = with == With.JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        ReadingProcessor processor = new ReadingProcessor();
        List<String> arguments = new ArrayList<>(List.of("-source", "17", "-target", "17"));
        if (with == With.JAVAC) {
            arguments = new ArrayList<>(StubClassPath.release("17"));
            arguments.addAll(List.of("-Xmaxerrs", "10000", "-Xmaxwarns", "10000"));
        }
        arguments.addAll(options);
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> path = new ArrayList<>(List.of(output));
            path.addAll(StubClassPath.entries());
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, path);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            List<Path> paths = new ArrayList<>();
            for (String source : sources) {
                paths.add(write(output, source));
            }
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), files, diagnostics, arguments, null, files.getJavaFileObjectsFromPaths(paths));
            if (!options.contains("-proc:none")) {
                task.setProcessors(
                        Stream.concat(Stream.of(processor), others.stream()).toList());
            }
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Compilation(
                diagnostics.getDiagnostics().stream()
                        .map(found -> message(found))
                        .toList(),
                processor.stubs());
    }

    private static Message message(Diagnostic<? extends JavaFileObject> found) {
        String file =
                found.getSource() == null ? "" : found.getSource().getName().replace('\\', '/');
        return new Message(found.getKind(), file, found.getLineNumber(), found.getMessage(Locale.ROOT));
    }

    /** The only stub that was read, in a compilation without problems. */
    Stub stub() {
        assertThat(messages)
                .noneMatch(message -> message.isError() || message.code().startsWith("HB"));
        assertThat(stubs).hasSize(1);
        return stubs.get(0);
    }

    /** The messages of our own. */
    List<Message> ours() {
        return messages.stream()
                .filter(message -> message.code().startsWith("HB"))
                .toList();
    }

    /** Writes a source into a file named after its public type, or its first one. */
    private static Path write(Path folder, String source) throws IOException {
        Matcher publicType = PUBLIC_TYPE.matcher(source);
        Matcher type = TYPE.matcher(source);
        String name = publicType.find() ? publicType.group(1) : type.find() ? type.group(1) : "package-info";
        Matcher inPackage = PACKAGE.matcher(source);
        Path file = folder.resolve(inPackage.find() ? inPackage.group(1).replace('.', '/') : "")
                .resolve(name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, source);
    }
}
