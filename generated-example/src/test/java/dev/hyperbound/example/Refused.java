package dev.hyperbound.example;

import java.util.List;

/** What the application answers to arguments that it cannot use. */
final class Refused {
    private Refused() {}

    /** One line on standard error, nothing else. */
    static Run with(String line) {
        return new Run(2, List.of(), List.of(line));
    }
}
