package dev.hyperbound.benchmarks.compile;

import java.util.List;
import java.util.Optional;

/** One way to write the classes of a generated project. */
interface Library {
    String name();

    /** The source of a class with these fields and rules. */
    String source(String className, List<Field> fields, List<Bounds.Rule> rules);

    /** The class with {@code fromMap} and {@code toMap}, where the classes of a project have that. */
    default Optional<String> mapClass(String className) {
        return Optional.empty();
    }

    /** The processor's class, where there is one. */
    Optional<String> processor();

    /** How the names of the jars begin that the processor is made of, of those on this program's class path. */
    List<String> processorJars();

    /**
     * All of them, the hand-written sources first: everything is compared with those that do the same work, and with
     * AutoValue's. The finished files tell how much of a compilation is the processor, and how much is what it writes.
     * avaje's records write and read no maps, and have no builder to document.
     */
    static List<Library> all() {
        Library hyperbound = new HyperboundLibrary();
        Library autoValue = new AutoValueLibrary(Extent.BARE);
        return List.of(
                new HandWrittenLibrary(Extent.BARE),
                new HandWrittenLibrary(Extent.WITH_MAPS),
                hyperbound,
                new FinishedFiles(hyperbound),
                autoValue,
                new FinishedFiles(autoValue),
                new AutoValueLibrary(Extent.WITH_MAPS),
                new ImmutablesLibrary(Extent.BARE),
                new ImmutablesLibrary(Extent.WITH_MAPS),
                new RecordBuilderLibrary(Extent.BARE),
                new RecordBuilderLibrary(Extent.WITH_MAPS),
                new AvajeLibrary());
    }
}
