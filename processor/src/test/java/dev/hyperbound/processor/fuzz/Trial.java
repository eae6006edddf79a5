package dev.hyperbound.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import dev.hyperbound.processor.testing.InMemoryCompilation;
import dev.hyperbound.processor.testing.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Damaged stubs in the compiler, many at once, each in a package of its own. First all are only processed; those that
 * nobody complains of are then compiled with what is generated for them.
 */
final class Trial {
    private static final StandardJavaFileManager PARSED =
            ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    private final Map<String, String> sources = new TreeMap<>();
    private final Path folder;

    Trial(Path folder) {
        this.folder = folder;
    }

    /**
     * Adds a stub, if it can be parsed: no processor gets to see one that can't.
     *
     * @return whether it can
     */
    boolean add(String name, String source) {
        String inPackage = "package " + name + ";" + source;
        String type = topLevelType(inPackage);
        if (type.isEmpty()) {
            return false;
        }
        sources.put(name + "." + type, inPackage);
        return true;
    }

    int size() {
        return sources.size();
    }

    /**
     * Compiles, and fails if anything of what is ours goes wrong.
     *
     * @param all whether to compile what is generated, too
     * @return how many stubs a processor got to see
     */
    int run(boolean all) {
        Set<String> seen = new TreeSet<>(sources.keySet());
        Set<String> wrong = Set.of();
        for (boolean[] processed = {false}; !processed[0]; seen.removeAll(processed[0] ? Set.of() : wrong)) {
            InMemoryCompilation.Outcome outcome = compile(seen, "-proc:only", () -> processed[0] = true);
            wrong = named(outcome);
            if (!processed[0] && wrong.isEmpty()) {
                throw new AssertionError("no processing:\n" + outcome.messages());
            }
        }
        if (all) {
            Set<String> clean = new TreeSet<>(seen);
            clean.removeAll(wrong);
            compileWithGenerated(clean);
        }
        return seen.size();
    }

    /** Tells that annotations are processed at all: some errors keep javac from that, for every file. */
    private static final class Probe extends AbstractProcessor {
        private final Runnable seen;

        Probe(Runnable seen) {
            this.seen = seen;
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            seen.run();
            return false;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("dev.hyperbound.Algorithm");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }
    }

    private void compileWithGenerated(Set<String> clean) {
        for (int attempt = 0; attempt < 5 && !clean.isEmpty(); attempt++) {
            InMemoryCompilation.Outcome compiled = compile(clean, "-Xlint:none", () -> {});
            Set<String> wrong = named(compiled);
            List<String> ours = compiled.diagnostics().stream()
                    .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                    .filter(message -> message.getSource() != null
                            && isGenerated(message.getSource().getName()))
                    .filter(message -> wrong.stream()
                            .noneMatch(name -> message.getSource().getName().contains(folderOf(name) + "/")))
                    .map(Object::toString)
                    .toList();
            assertThat(ours).as("generated code that does not compile").isEmpty();
            if (wrong.isEmpty()) {
                assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
                return;
            }
            clean.removeAll(wrong);
        }
    }

    /** All sources, for who has to find out. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        sources.forEach((name, source) ->
                text.append("==== ").append(name).append('\n').append(source).append('\n'));
        return text.toString();
    }

    /** The stubs that have an error. */
    private Set<String> named(InMemoryCompilation.Outcome outcome) {
        Set<String> wrong = new TreeSet<>();
        for (Diagnostic<? extends JavaFileObject> message : outcome.diagnostics()) {
            String text = message.getMessage(Locale.ROOT);
            assertThat(text).doesNotContain("[HB999]", "\tat ");
            if (message.getKind() == Diagnostic.Kind.ERROR && message.getSource() != null) {
                String file = message.getSource().getName();
                sources.keySet().stream()
                        .filter(name -> file.equals("/" + name.replace('.', '/') + ".java"))
                        .forEach(wrong::add);
            }
        }
        return wrong;
    }

    private InMemoryCompilation.Outcome compile(Set<String> names, String option, Runnable seen) {
        try {
            Path output = Files.createTempDirectory(folder, "fuzz");
            InMemoryCompilation compilation =
                    new InMemoryCompilation(output).options(option, "-Xmaxerrs", "100000", "-Xmaxwarns", "100000");
            compilation.with(new Probe(seen));
            names.forEach(name -> compilation.source(name, sources.get(name)));
            try {
                return compilation.compile();
            } finally {
                delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isGenerated(String file) {
        return file.endsWith("Hyperparameters.java") || file.endsWith("Tuning.java");
    }

    private static String folderOf(String name) {
        return "/" + name.substring(0, name.lastIndexOf('.')).replace('.', '/');
    }

    /** The type that the file is to be named after: the public one, or the first; empty if the source can't be parsed. */
    private static String topLevelType(String source) {
        JavaFileObject file = new SourceText("Parsed", source);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, PARSED, diagnostics, List.of("-proc:none"), null, List.of(file));
        try {
            List<ClassTree> types = new ArrayList<>();
            for (Tree tree : task.parse().iterator().next().getTypeDecls()) {
                if (tree instanceof ClassTree type && type.getSimpleName().length() > 0) {
                    types.add(type);
                }
            }
            boolean wrong = diagnostics.getDiagnostics().stream()
                    .anyMatch(message -> message.getKind() == Diagnostic.Kind.ERROR);
            return wrong || types.isEmpty()
                    ? ""
                    : types.stream()
                            .filter(type -> type.getModifiers().toString().contains("public"))
                            .findFirst()
                            .orElse(types.get(0))
                            .getSimpleName()
                            .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException e) {
            // javac 17's own parser stumbles over an annotation on a broken type argument: then there is nothing of
            // ours
            if (e.getCause() instanceof AssertionError) {
                return "";
            }
            throw e;
        }
    }
}
