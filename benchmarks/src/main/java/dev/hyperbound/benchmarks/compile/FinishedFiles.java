package dev.hyperbound.benchmarks.compile;

import java.util.List;
import java.util.Optional;

/**
 * The files that another library's processor writes, written by one that has nothing to do but to hand them over: what
 * a compilation with that library can't be faster than as long as it writes the same.
 */
record FinishedFiles(Library original) implements Library {
    @Override
    public String name() {
        return original.name() + " files";
    }

    @Override
    public String source(String className, List<Field> fields, List<Bounds.Rule> rules) {
        return original.source(className, fields, rules);
    }

    @Override
    public Optional<String> processor() {
        return Optional.of(FinishedFilesProcessor.class.getName());
    }

    @Override
    public List<String> processorJars() {
        return List.of("classes", "hyperbound-benchmarks");
    }
}
