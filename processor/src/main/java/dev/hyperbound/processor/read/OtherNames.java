package dev.hyperbound.processor.read;

import java.util.function.Predicate;

/** Finds a name that is free. */
final class OtherNames {
    private OtherNames() {}

    /** The name with the first number behind it that makes it one of its own. */
    static String of(String name, Predicate<String> taken) {
        int number = 2;
        while (taken.test(Spellings.normalized(name + "_" + number))) {
            number++;
        }
        return name + "_" + number;
    }
}
