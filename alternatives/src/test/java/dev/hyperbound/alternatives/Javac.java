package dev.hyperbound.alternatives;

import dev.hyperbound.processor.HyperboundProcessor;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What the compiler says of a class, as a terminal shows it. */
final class Javac {
    private Javac() {}

    static String says(Path output, String packageName, String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        JavaCompiler.CompilationTask task = compiler.getTask(
                messages,
                null,
                null,
                List.of("--release", "17", "-d", output.toString()),
                null,
                // On the first line, so that lines keep their numbers
                List.of(new Source("package " + packageName + "; " + source)));
        task.setProcessors(List.of(new HyperboundProcessor()));
        task.call();
        return messages.toString().replace("\r\n", "\n").strip();
    }

    /** A file that messages call by its name alone. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Launch.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public String getName() {
            return "Launch.java";
        }

        @Override
        public String getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
