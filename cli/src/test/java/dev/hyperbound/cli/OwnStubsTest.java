package dev.hyperbound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.HyperboundProcessor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stubs of somebody's own, from their jar. */
final class OwnStubsTest {
    @TempDir
    static Path folder;

    private static Path jar = Path.of("");

    @BeforeAll
    static void compile() throws IOException {
        Path output = Files.createDirectories(folder.resolve("classes"));
        Path source = Files.writeString(folder.resolve("Ours.java"), """
                package ours;
                import dev.hyperbound.*;
                public interface Ours {
                  @Algorithm(name = "inner-service") interface Inner { @Range("[1, 9]") int level(); }
                }
                """);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, files, null, List.of("--release", "17"), null, files.getJavaFileObjects(source));
            task.setProcessors(List.of(new HyperboundProcessor()));
            assertThat(task.call()).isTrue();
        }
        jar = folder.resolve("ours.jar");
        try (OutputStream stream = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(stream);
                Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new ZipEntry(output.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
    }

    @Test
    void aNestedStubOfAJarIsKnownByItsName() throws IOException {
        String file =
                Files.writeString(folder.resolve("values.yaml"), "level: 10\n").toString();
        Run run = Run.of("check", "--stubs", jar.toString(), "--algorithm", "inner-service", file);
        assertThat(run.out()).contains("values.yaml:1:8: error: level = 10: must be from 1 to 9 [range]");
        assertThat(run.status()).isOne();
        assertThat(Run.of("algorithms", "--stubs", jar.toString()).out()).contains("inner-service");
    }

    @Test
    void aJarWithoutStubsIsSaid() throws IOException {
        Path empty = folder.resolve("empty.jar");
        try (OutputStream stream = Files.newOutputStream(empty);
                JarOutputStream entries = new JarOutputStream(stream)) {
            entries.putNextEntry(new ZipEntry("a.txt"));
        }
        Run run = Run.of("algorithms", "--stubs", empty.toString());
        assertThat(run.err()).contains("holds no stubs that Hyperbound has compiled");
        assertThat(run.status()).isEqualTo(2);
        assertThat(Run.of("algorithms", "--stubs", "none.jar").err()).contains("is no jar that can be read");
    }
}
