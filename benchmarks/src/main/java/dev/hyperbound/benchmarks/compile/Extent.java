package dev.hyperbound.benchmarks.compile;

import java.util.List;
import java.util.Optional;

/** How much of the work a class does that Hyperbound generates, where its library leaves that to its author. */
enum Extent {
    /** What the library gives, and checks by hand. */
    BARE {
        @Override
        String named(String library) {
            return library;
        }

        @Override
        String comment(Field field) {
            return "";
        }

        @Override
        String maps(MapsByHand maps, List<Field> fields) {
            return "";
        }

        @Override
        Optional<String> mapClass(String className) {
            return Optional.empty();
        }
    },

    /** The same work: a map is written, and read with everything wrong told at once, and each setter says what it takes. */
    WITH_MAPS {
        @Override
        String named(String library) {
            return library + ", maps";
        }

        @Override
        String comment(Field field) {
            return "/** Sets one of the values that a job is made of: %s, %s by default. */\n"
                    .formatted(Bounds.words(field), field.plainValue());
        }

        @Override
        String maps(MapsByHand maps, List<Field> fields) {
            return maps.source(fields);
        }

        @Override
        Optional<String> mapClass(String className) {
            return Optional.of(className);
        }
    };

    /** What a row is called. */
    abstract String named(String library);

    /** A line of Javadoc, for a setter or what comes nearest to one; or nothing. */
    abstract String comment(Field field);

    /** Members that write and read maps; or nothing. */
    abstract String maps(MapsByHand maps, List<Field> fields);

    /** The class that has them, if there are any. */
    abstract Optional<String> mapClass(String className);
}
