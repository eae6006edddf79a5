package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.NameEquality;
import java.util.function.Predicate;

/** Finds a name that is free. */
final class FreeNames {
    private FreeNames() {}

    /** The name with the first number behind it that makes it one of its own. */
    static String of(String name, Predicate<String> taken) {
        int number = 2;
        while (taken.test(NameEquality.normalized(name + "_" + number))) {
            number++;
        }
        return name + "_" + number;
    }
}
