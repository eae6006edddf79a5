package dev.hyperbound.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.hyperbound.processor.testing.InMemoryCompilation;
import java.io.File;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code SECURITY.md} promises. A stub is other people's text: nothing in it may reach a file, a network, a process
 * or a class by its name. Looked for in the bytecode of everything that is in the processor's jar.
 */
class SecurityTest {
    private static final Pattern FORBIDDEN_TYPE =
            Pattern.compile(String.join(
                    "|",
                    "java\\.net\\..*|javax\\.net\\..*|java\\.rmi\\..*|javax\\.naming\\..*|java\\.sql\\..*", // network
                    "java\\.io\\.(File.*|RandomAccessFile|Console)|java\\.nio\\.(file|channels)\\..*|java\\.util\\.(zip|jar)\\..*",
                    "java\\.lang\\.(Process.*|Runtime|Thread|ThreadGroup)|java\\.util\\.concurrent\\.Fork.*", // processes, threads
                    "java\\.lang\\.(ClassLoader|Module|ModuleLayer)|java\\.util\\.ServiceLoader|javax\\.script\\..*", // class loading
                    "java\\.lang\\.reflect\\..*|java\\.lang\\.invoke\\.(MethodHandle|MethodHandles|VarHandle).*", // reflection
                    "java\\.io\\.(Object(In|Out)put.*|Externalizable)|java\\.beans\\..*", // serialization streams
                    "sun\\..*|jdk\\.internal\\..*|java\\.util\\.(logging|prefs)\\..*"));

    private static final Set<String> FORBIDDEN_METHODS = Set.of(
            "java.lang.Class.forName",
            "java.lang.Class.newInstance",
            "java.lang.Class.getResource",
            "java.lang.Class.getResourceAsStream",
            "java.lang.Class.getClassLoader",
            "java.lang.System.exit",
            "java.lang.System.load",
            "java.lang.System.loadLibrary",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.lang.System.setProperty",
            "java.lang.Boolean.getBoolean",
            "java.lang.Integer.getInteger",
            "java.lang.Long.getLong",
            "javax.annotation.processing.Filer.getResource");

    /** What looks like it, and why it is not. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "com\\.palantir\\.javapoet\\.JavaFile -> java\\.(io\\.File|net\\.URI|nio\\.file\\.(Files|Path))",
            "methods that are never called: a test below says so",
            "com\\.palantir\\.javapoet\\.AnnotationSpec -> java\\.lang\\.reflect\\.(Array|Method)",
            "a method that is never called: a test below says so",
            "com\\.palantir\\.javapoet\\.\\w+ -> java\\.lang\\.reflect\\.(\\w*Type|TypeVariable|Modifier)",
            "names of classes of ours and of Java, given as Class objects; no member is looked up",
            "com\\.grack\\.nanojson\\.JsonWriterBase -> java\\.lang\\.reflect\\.Array",
            "elements of arrays that are given to it",
            "dev\\.hyperbound\\.processor\\.docs\\.html\\.Frame -> java\\.lang\\.Class\\.getResourceAsStream",
            "its own style sheet and script, by fixed names");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.hyperbound", "com.palantir.javapoet", "com.grack.nanojson", "gg.jte");

    @TempDir
    private Path folder;

    /** A program of its own, which a build runs: it reads and writes the folders that it is told. */
    private static final String[] INDEX = {
        "dev.hyperbound.processor.docs.index..", "dev.hyperbound.processor.docs.html.templates.index.."
    };

    @Test
    void theLibraryIsLookedAtToo() {
        assertThat(CLASSES.contain("com.palantir.javapoet.JavaFile")).isTrue();
        assertThat(CLASSES.contain("dev.hyperbound.processor.read.StubReader")).isTrue();
    }

    @Test
    void nothingReachesOutOfTheCompiler() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : reachable()) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target =
                        dependency.getTargetClass().getBaseComponentType().getName();
                if (FORBIDDEN_TYPE.matcher(target).matches()) {
                    found.add(outermost(type) + " -> " + target);
                }
            }
            for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                String target = call.getTargetOwner().getName() + "." + call.getName();
                if (FORBIDDEN_METHODS.contains(target)) {
                    found.add(outermost(type) + " -> " + target);
                }
            }
        }
        assertThat(found).allMatch(offence -> EXCEPTIONS.keySet().stream().anyMatch(offence::matches));
        assertThat(EXCEPTIONS.keySet())
                .allMatch(exception -> found.stream().anyMatch(offence -> offence.matches(exception)));
    }

    @Test
    void theProcessorDoesNotReachTheIndex() {
        noClasses()
                .that()
                .resideOutsideOfPackages(INDEX)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(INDEX)
                .check(CLASSES);
        assertThat(CLASSES).anyMatch(resideInAPackage(INDEX[0])).anyMatch(resideInAPackage(INDEX[1]));
    }

    /** The ways of JavaPoet to a file that does not come from the compiler, and to the methods of an annotation. */
    @Test
    void generatedClassesAreHandedToTheCompilerOnly() {
        noClasses()
                .that(resideInAPackage("dev.hyperbound.."))
                .should()
                .callMethod(JavaFile.class, "writeTo", Path.class)
                .orShould()
                .callMethod(JavaFile.class, "writeTo", File.class)
                .orShould()
                .callMethod(JavaFile.class, "writeToPath", Path.class)
                .orShould()
                .callMethod(JavaFile.class, "writeToFile", File.class)
                .orShould()
                .callMethod(JavaFile.class, "toJavaFileObject")
                .orShould()
                .callMethod(AnnotationSpec.class, "get", Annotation.class)
                .orShould()
                .callMethod(AnnotationSpec.class, "get", Annotation.class, boolean.class)
                .check(CLASSES);
    }

    /** No way of ours into it is open to a library that comes with the application. */
    @Test
    void theRunTimeNeedsNothingButJava() {
        noClasses()
                .that(resideInAnyPackage("dev.hyperbound", "dev.hyperbound.runtime"))
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("dev.hyperbound", "dev.hyperbound.runtime", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../up",
                "..",
                "/etc/passwd",
                "a/b",
                "C:\\\\up",
                "\\\\\\\\host\\\\up",
                "a.b",
                "a%2fb",
                "file:a",
                "\\u0000",
                "a\\n"
            })
    void aNameThatLeavesTheOutputFolderIsAnError(String name) throws IOException {
        InMemoryCompilation.Outcome outcome = new InMemoryCompilation(folder)
                .source(
                        "test.Stub",
                        "package test; import dev.hyperbound.*;\n@Algorithm(name = \"" + name
                                + "\")\npublic interface Stub { int epochs(); }")
                .compile();
        assertThat(outcome.messages()).contains("ERROR line 2: [HB507]");
        try (Stream<Path> written = Files.walk(folder)) {
            assertThat(written.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void everythingWrittenIsNamedAfterTheStub() throws IOException {
        InMemoryCompilation.Outcome outcome = new InMemoryCompilation(folder)
                .options("-proc:only")
                .source(
                        "test.Stub",
                        "package test; import dev.hyperbound.*;\n"
                                + "@Algorithm(name = \"other-name\", title = \"../title\", reference = \"file:///etc/passwd\")"
                                + "public interface Stub { @Group(\"../group\") @WireName(\"../key\") int epochs(); }")
                .compile();
        assertThat(outcome.messages()).isEmpty();
        try (Stream<Path> written = Files.walk(folder)) {
            List<String> files = written.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(files)
                    .isNotEmpty()
                    .allMatch(file -> file.startsWith("test/Stub") || file.startsWith("META-INF/hyperbound/test.Stub"));
        }
    }

    /** The classes of ours and whatever can be loaded for them; libraries bring more, which is never used. */
    private static Set<JavaClass> reachable() {
        Set<JavaClass> reached = new LinkedHashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>();
        for (JavaClass type : CLASSES) {
            if (type.getPackageName().startsWith("dev.hyperbound")
                    && !resideInAnyPackage(INDEX).test(type)) {
                open.add(type);
            }
        }
        while (!open.isEmpty()) {
            JavaClass type = open.remove();
            if (CLASSES.contain(type.getName()) && reached.add(type)) {
                type.getDirectDependenciesFromSelf()
                        .forEach(dependency ->
                                open.add(dependency.getTargetClass().getBaseComponentType()));
            }
        }
        return reached;
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(SecurityTest::outermost).orElse(type.getName());
    }
}
