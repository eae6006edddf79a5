package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Stub;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** What a compiler said of some sources with the processor beside it. */
record Compilation(List<Message> messages, List<Stub> stubs) {
    private static final Pattern CODE = Pattern.compile("\\[(HB\\d+)\\]");
    private static final Pattern TYPE_NAME = Pattern.compile(
            "(?m)^(?:public )?(?:(?:abstract|sealed|final) )*(?:interface|class|enum|record|@interface) (\\w+)");

    /** Which compiler. */
    enum With {
        JAVAC,
        ECJ
    }

    /** A message of the compiler. */
    record Message(Diagnostic.Kind kind, long line, String text) {
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
        Path output;
        try {
            output = Files.createTempDirectory("read");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(with, options, output, sources);
    }

    /** Compiles sources into a folder. */
    static Compilation of(With with, List<String> options, Path output, String... sources) {
        JavaCompiler compiler = with == With.JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        ReadingProcessor processor = new ReadingProcessor();
        List<String> arguments = new ArrayList<>(List.of("-source", "17", "-target", "17"));
        if (with == With.JAVAC) {
            arguments = new ArrayList<>(List.of("--release", "17"));
        }
        arguments.addAll(options);
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> path = new ArrayList<>(List.of(output));
            for (String entry :
                    System.getProperty("java.class.path").split(Pattern.quote(System.getProperty("path.separator")))) {
                path.add(Path.of(entry));
            }
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, path);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    arguments,
                    null,
                    Stream.of(sources).map(Compilation::file).toList());
            task.setProcessors(List.of(processor));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Compilation(
                diagnostics.getDiagnostics().stream()
                        .map(found ->
                                new Message(found.getKind(), found.getLineNumber(), found.getMessage(Locale.ROOT)))
                        .toList(),
                processor.stubs());
    }

    /** The messages of our own. */
    List<Message> ours() {
        return messages.stream()
                .filter(message -> message.code().startsWith("HB"))
                .toList();
    }

    private static JavaFileObject file(String source) {
        Matcher matcher = TYPE_NAME.matcher(source);
        String name = matcher.find() ? matcher.group(1) : "package-info";
        Matcher inPackage = Pattern.compile("(?m)^package ([\\w.]+);").matcher(source);
        String folder = inPackage.find() ? inPackage.group(1).replace('.', '/') + "/" : "";
        return new SimpleJavaFileObject(
                URI.create("string:///" + folder + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
