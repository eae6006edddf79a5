package dev.hyperbound.benchmarks.compile;

import java.util.List;
import java.util.Optional;

/** One way to write the classes of a generated project. */
interface Library {
    String name();

    /** The source of a class with these fields and rules. */
    String source(String className, List<Field> fields, List<Bounds.Rule> rules);

    /** The processor's class, where there is one. */
    Optional<String> processor();

    /** How the names of the jars begin that the processor is made of, of those on this program's class path. */
    List<String> processorJars();

    /**
     * All of them, the hand-written sources first: everything is compared with those and with AutoValue. Of these two, the
     * finished files tell how much of a compilation is the processor, and how much is what it writes.
     */
    static List<Library> all() {
        Library hyperbound = new HyperboundLibrary();
        Library autoValue = new AutoValueLibrary();
        return List.of(
                new HandWrittenLibrary(),
                hyperbound,
                new FinishedFiles(hyperbound),
                autoValue,
                new FinishedFiles(autoValue),
                new ImmutablesLibrary(),
                new RecordBuilderLibrary(),
                new AvajeLibrary());
    }
}
