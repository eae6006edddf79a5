package dev.hyperbound.processor.java.expression;

import dev.hyperbound.processor.testing.SourceText;
import dev.hyperbound.processor.testing.StubClassPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources that are strings, without a warning, and loads the classes. */
final class InMemoryCompiler {
    private final List<JavaFileObject> sources = new ArrayList<>();

    void add(String className, String source) {
        sources.add(new SourceText(className, source));
    }

    ClassLoader compile() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();
        try (JavaFileManager files = new Outputs(compiler.getStandardFileManager(diagnostics, null, null), classes)) {
            List<String> options =
                    new ArrayList<>(List.of("-Xlint:all", "-Werror", "-proc:none", "-classpath", StubClassPath.with()));
            options.addAll(StubClassPath.release("17"));
            boolean done = compiler.getTask(null, files, diagnostics, options, null, sources)
                    .call();
            if (!done) {
                throw new AssertionError(diagnostics.getDiagnostics().stream()
                        .limit(5)
                        .map(each -> each + "\n" + line(each.getSource(), each.getLineNumber()))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ClassLoader(InMemoryCompiler.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                ByteArrayOutputStream bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes.toByteArray(), 0, bytes.size());
            }
        };
    }

    private static String line(JavaFileObject source, long line) {
        return source instanceof SourceText text
                ? text.getCharContent(true)
                        .toString()
                        .lines()
                        .skip(Math.max(0, line - 1))
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static final class Outputs extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes;

        Outputs(JavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
            super(files);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("bytes:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(className, bytes);
                    return bytes;
                }
            };
        }
    }
}
