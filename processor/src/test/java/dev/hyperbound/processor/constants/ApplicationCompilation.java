package dev.hyperbound.processor.constants;

import com.sun.source.util.JavacTask;
import dev.hyperbound.processor.testing.StubClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
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

/** Code that calls builders, compiled in this process with the processor, the plugin, both or neither. */
final class ApplicationCompilation {
    private static final Pattern CODE = Pattern.compile("\\[(HB\\d+)\\]");

    private final Path output;
    private final List<Path> files = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<String> classPath = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>();
    private final List<Consumer<JavacTask>> listeners = new ArrayList<>();
    private Optional<String[]> plugin = Optional.empty();
    private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    /**
     * An application.
     *
     * @param output where class files go; what is there is on the class path
     */
    ApplicationCompilation(Path output) {
        this.output = output;
    }

    /** What the compiler said; the code is empty for what is not ours. */
    record Message(String file, long line, String kind, String code, String text) {
        /** The same in another file. */
        Message in(String other) {
            return new Message(other, line, kind, code, text);
        }
    }

    /** Adds to the class path. */
    ApplicationCompilation onClassPath(Path more) {
        classPath.add(more.toString());
        return this;
    }

    /** Adds a source; the name is that of its top-level type, with its package. */
    ApplicationCompilation source(String name, String text) {
        try {
            Path file = Files.createTempDirectory(output, "sources").resolve(name.replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, text));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the sources of a folder. */
    ApplicationCompilation files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            files.addAll(all.sorted().toList());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ApplicationCompilation options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    ApplicationCompilation with(Processor processor) {
        processors.add(processor);
        return this;
    }

    /** Has the plugin look, too. */
    ApplicationCompilation plugin(String... arguments) {
        plugin = Optional.of(arguments);
        return this;
    }

    ApplicationCompilation eclipse() {
        compiler = new EclipseCompiler();
        return this;
    }

    /** Has something else look at the compilation. */
    ApplicationCompilation listening(Consumer<JavacTask> other) {
        listeners.add(other);
        return this;
    }

    /** Compiles, and returns errors and warnings in their order. */
    List<Message> compile() {
        return all().stream().filter(message -> !message.kind().equals("note")).toList();
    }

    /** Compiles, and returns all that was said. */
    List<Message> all() {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            List<String> all = new ArrayList<>(List.of("-source", "17", "-target", "17"));
            all.addAll(options);
            if (!(compiler instanceof EclipseCompiler)) {
                all.addAll(List.of("-Xlint:-options", "-Xmaxerrs", "100000"));
            }
            classPath.add(output.toString());
            all.addAll(List.of("-classpath", StubClassPath.with(classPath.toArray(String[]::new))));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(),
                    manager,
                    diagnostics,
                    all,
                    List.of(),
                    manager.getJavaFileObjectsFromPaths(files));
            if (!options.contains("-proc:none")) {
                task.setProcessors(processors);
            }
            plugin.ifPresent(arguments -> new HyperboundPlugin().init((JavacTask) task, arguments));
            listeners.forEach(listener -> listener.accept((JavacTask) task));
            task.call();
            return diagnostics.getDiagnostics().stream()
                    .map(ApplicationCompilation::message)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Message message(Diagnostic<? extends JavaFileObject> diagnostic) {
        String text = diagnostic.getMessage(Locale.ROOT);
        Matcher code = CODE.matcher(text);
        String path = diagnostic.getSource() == null
                ? ""
                : diagnostic.getSource().getName().replace('\\', '/');
        int folder = path.lastIndexOf('/', path.lastIndexOf('/') - 1);
        return new Message(
                path.substring(folder + 1),
                diagnostic.getLineNumber(),
                switch (diagnostic.getKind()) {
                    case ERROR -> "error";
                    case NOTE -> "note";
                    default -> "warning";
                },
                code.find() ? code.group(1) : "",
                text);
    }
}
