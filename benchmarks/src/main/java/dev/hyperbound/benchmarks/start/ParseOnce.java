package dev.hyperbound.benchmarks.start;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a file with Jackson and prints it: the least that a program that looks at such files can do. */
public final class ParseOnce {
    private ParseOnce() {}

    /**
     * Reads and prints.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) throws IOException {
        System.out.println(new ObjectMapper().readTree(Path.of(arguments[0]).toFile()));
    }
}
