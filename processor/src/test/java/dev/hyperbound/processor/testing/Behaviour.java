package dev.hyperbound.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a stub, once, and then code that uses what is generated from it, and runs that code: tests read as an
 * application does. Everything is compiled under {@code -Xlint:all -Werror}.
 */
public final class Behaviour {
    private static final Pattern STUB_NAME = Pattern.compile("@Algorithm[^{]*?interface (\\w+)", Pattern.DOTALL);

    private static final String IMPORTS = """
            package test;

            import dev.hyperbound.*;
            import dev.hyperbound.runtime.*;
            import java.util.*;
            import java.util.regex.Pattern;
            """;

    private final String name;
    private final String stub;

    private final Map<String, String> beside = new LinkedHashMap<>();

    @Nullable
    private Path stubClasses;

    private Behaviour(String stub) {
        Matcher matcher = STUB_NAME.matcher(stub);
        assertThat(matcher.find()).as("the stub's interface").isTrue();
        this.name = matcher.group(1);
        this.stub = stub;
    }

    /** The stub without package and imports. */
    public static Behaviour of(String stub) {
        return new Behaviour(stub);
    }

    /** Adds another type, without package and imports, that the stub uses. */
    public Behaviour beside(String type, String source) {
        beside.put(type, source);
        return this;
    }

    /** Runs statements that use the generated class. */
    public void runs(String statements) {
        Path output = temporaryFolder();
        InMemoryCompilation.Outcome outcome = compile(statements, output);
        assertThat(outcome.succeeded()).as(outcome.messages()).isTrue();
        assertThat(outcome.messages()).isEmpty();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {output.toUri().toURL(), stubClasses().toUri().toURL()}, Behaviour.class.getClassLoader())) {
            loader.loadClass("test.Use").getMethod("run").invoke(null);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            throw new AssertionError(thrown.getCause());
        } catch (ReflectiveOperationException | MalformedURLException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Statements that the compiler must refuse; returns what it says. */
    public String doesNotCompile(String statements) {
        InMemoryCompilation.Outcome outcome = compile(statements, temporaryFolder());
        assertThat(outcome.succeeded()).as("compiles, but should not").isFalse();
        return outcome.messages();
    }

    private InMemoryCompilation.Outcome compile(String statements, Path output) {
        String use = IMPORTS
                + "import static org.assertj.core.api.Assertions.*;\n"
                + "public final class Use {\n  private Use() {}\n  public static void run() throws Exception {\n"
                + statements
                + "\n  }\n}\n";
        return new InMemoryCompilation(output)
                .options("-proc:none", "-Xlint:all", "-Werror")
                .options("-classpath", StubClassPath.with(stubClasses().toString()))
                .source("test.Use", use)
                .compile();
    }

    /** The stub and what is generated for it: compiled by whoever asks first. */
    private synchronized Path stubClasses() {
        if (stubClasses == null) {
            Path output = temporaryFolder();
            InMemoryCompilation compilation = new InMemoryCompilation(output)
                    .options("-Xlint:all,-processing", "-Werror")
                    .source("test." + name, IMPORTS + stub);
            beside.forEach((type, source) -> compilation.source("test." + type, IMPORTS + source));
            InMemoryCompilation.Outcome outcome = compilation.compile();
            assertThat(outcome.messages()).isEmpty();
            stubClasses = output;
        }
        return stubClasses;
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("hyperbound");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
