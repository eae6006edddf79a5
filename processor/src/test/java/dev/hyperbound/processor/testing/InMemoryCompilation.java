package dev.hyperbound.processor.testing;

import dev.hyperbound.processor.HyperboundProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

/** Compiles sources in this process with the processor, into a folder of its own. */
public final class InMemoryCompilation {
    private final List<JavaFileObject> sources = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<Processor> processors;
    private final Path output;
    private boolean eclipse;
    private String level = "17";

    public InMemoryCompilation(Path output) {
        this(output, new HyperboundProcessor());
    }

    /** Runs something else in place of the processor. */
    public InMemoryCompilation(Path output, Processor processor) {
        this.output = output;
        this.processors = new ArrayList<>(List.of(processor));
    }

    /** Adds a source; the name is that of its top-level type, with its package. */
    public InMemoryCompilation source(String name, String text) {
        sources.add(new SourceText(name, text));
        return this;
    }

    /** Adds options of the compiler. */
    public InMemoryCompilation options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Runs another processor beside ours. */
    public InMemoryCompilation with(Processor processor) {
        processors.add(processor);
        return this;
    }

    /** Compiles with the Eclipse compiler in place of javac. */
    public InMemoryCompilation eclipse() {
        eclipse = true;
        return this;
    }

    /** Compiles for a later release than 17. */
    public InMemoryCompilation level(String release) {
        level = release;
        return this;
    }

    /** Compiles. */
    public Outcome compile() {
        JavaCompiler compiler = eclipse ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            List<String> all = new ArrayList<>(
                    eclipse ? List.of("-source", level, "-target", level) : StubClassPath.release(level));
            all.addAll(options);
            if (!options.contains("-classpath")) {
                all.addAll(List.of("-classpath", StubClassPath.with()));
            }
            JavaCompiler.CompilationTask task =
                    compiler.getTask(Writer.nullWriter(), files, diagnostics, all, List.of(), units(files));
            task.setProcessors(processors);
            boolean ok = task.call();
            return new Outcome(ok, List.copyOf(diagnostics.getDiagnostics()), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Eclipse compiler wants to find its sources in folders. */
    private Iterable<? extends JavaFileObject> units(StandardJavaFileManager files) throws IOException {
        if (!eclipse) {
            return sources;
        }
        Path folder = Files.createTempDirectory("sources");
        List<Path> written = new ArrayList<>();
        for (JavaFileObject source : sources) {
            Path file = folder.resolve(source.getName().substring(1));
            Files.createDirectories(file.getParent());
            written.add(Files.writeString(file, source.getCharContent(true)));
        }
        return files.getJavaFileObjectsFromPaths(written);
    }

    /** What the compiler said and wrote. */
    public record Outcome(boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path output) {

        /** The generated sources by file name. */
        public Map<String, String> generatedSources() {
            Map<String, String> generated = new TreeMap<>();
            try (Stream<Path> files = Files.walk(output)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    generated.put(file.getFileName().toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return generated;
        }

        /** Everything the compiler said, a line a message, for assertions that explain themselves. */
        public String messages() {
            StringBuilder messages = new StringBuilder();
            diagnostics.forEach(diagnostic -> messages.append(diagnostic.getKind())
                    .append(" line ")
                    .append(diagnostic.getLineNumber())
                    .append(": ")
                    .append(diagnostic.getMessage(Locale.ROOT))
                    .append('\n'));
            return messages.toString();
        }
    }
}
