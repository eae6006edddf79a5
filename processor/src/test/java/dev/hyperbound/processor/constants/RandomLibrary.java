package dev.hyperbound.processor.constants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.HyperboundProcessor;
import dev.hyperbound.runtime.Parameter;
import dev.hyperbound.runtime.ParameterType;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Stubs that were compiled to a folder.
 *
 * @param sources by the name of the stub, with its package
 */
record RandomLibrary(Path folder, Map<String, String> sources) {
    /** So many random stubs, without those that have errors, and two that were written. */
    static RandomLibrary random(SplittableRandom random, int count, Path folder) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        RandomStubSource source = new RandomStubSource(random);
        for (int i = 0; i < count; i++) {
            sources.put("library.Stub" + i, source.next("Stub" + i));
        }
        Path rejected = Files.createTempDirectory(folder, "rejected");
        for (ApplicationCompilation.Message message : stubs(sources, rejected).compile()) {
            if (message.kind().equals("error")) {
                sources.remove("library." + message.file().replaceAll(".*/|\\.java", ""));
            }
        }
        assertThat(sources).hasSizeGreaterThan(count / 3);
        for (String written : List.of("Training", "Job")) {
            Path file = Path.of("src/test/resources/constants/library", written + ".java");
            sources.put("library." + written, Files.readString(file));
        }
        return compiled(sources, Files.createTempDirectory(folder, "random"));
    }

    /** The stubs of the built-in algorithms. */
    static RandomLibrary builtIn(Path folder) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(Path.of("../specs/src/main/java/dev/hyperbound/sagemaker"))) {
            for (Path file : files.sorted().toList()) {
                String source = Files.readString(file);
                boolean isOfStubs = !source.contains("Hyperparameters") && source.contains(" {\n");
                if (isOfStubs) {
                    sources.put(
                            "dev.hyperbound.sagemaker."
                                    + file.getFileName().toString().replace(".java", ""),
                            source);
                }
            }
        }
        return compiled(sources, Files.createTempDirectory(folder, "built-in"));
    }

    private static RandomLibrary compiled(Map<String, String> sources, Path folder) {
        assertThat(stubs(sources, folder).compile())
                .filteredOn(message -> message.kind().equals("error"))
                .isEmpty();
        return new RandomLibrary(folder, sources);
    }

    private static ApplicationCompilation stubs(Map<String, String> sources, Path folder) {
        ApplicationCompilation stubs = new ApplicationCompilation(folder).with(new HyperboundProcessor());
        sources.forEach(stubs::source);
        return stubs;
    }

    /** The class of a name, from a folder. */
    static Class<?> load(Path folder, String name) throws IOException, ClassNotFoundException {
        URL[] urls = {folder.toUri().toURL()};
        return new URLClassLoader(urls, RandomLibrary.class.getClassLoader()).loadClass(name);
    }

    /**
     * Calls on the builders of all stubs.
     *
     * @param suffix of the generated class
     * @param withRecords whether the stubs will be compiled along with the calls
     */
    List<RandomCalls> calls(SplittableRandom random, String suffix, boolean withRecords) throws Exception {
        URL[] urls = {folder.toUri().toURL()};
        ClassLoader loader = new URLClassLoader(urls, RandomLibrary.class.getClassLoader());
        List<RandomCalls> calls = new ArrayList<>();
        for (String stub : sources.keySet()) {
            if (Files.exists(folder.resolve(stub.replace('.', '/') + suffix + ".class"))) {
                List<String> names = wireNames(loader.loadClass(stub + "Hyperparameters"), withRecords);
                calls.add(new RandomCalls(random.split(), loader.loadClass(stub + suffix), names, withRecords));
            }
        }
        return calls;
    }

    private static List<String> wireNames(Class<?> type, boolean withRecords) throws ReflectiveOperationException {
        List<String> names = new ArrayList<>();
        for (Object parameter : (List<?>) type.getField("PARAMETERS").get(null)) {
            if (withRecords || ((Parameter) parameter).type().kind() != ParameterType.Kind.RECORD) {
                names.add(((Parameter) parameter).wireName());
                names.addAll(((Parameter) parameter).alsoNames());
            }
        }
        return names;
    }
}
