package dev.hyperbound.alternatives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The marked blocks of a page: {@code <!-- code: file -->}, {@code <!-- prints: package -->}, {@code <!-- javac: package
 * -->} before a class that does not compile, and {@code <!-- javac says: package -->}.
 */
record Page(List<Block> blocks) {
    private static final Pattern BLOCK =
            Pattern.compile("<!-- ([a-z ]+): (\\S+) -->\\n```\\w*\\n(.*?)\\n```", Pattern.DOTALL);

    /**
     * A block.
     *
     * @param mark what kind of block it is
     * @param of the file or the package
     */
    record Block(String mark, String of, String text) {}

    static Page read(Path file) throws IOException {
        return new Page(BLOCK.matcher(Files.readString(file))
                .results()
                .map(found -> new Block(found.group(1), found.group(2), found.group(3)))
                .toList());
    }

    List<Block> marked(String mark) {
        return blocks.stream().filter(block -> block.mark().equals(mark)).toList();
    }

    String text(String mark, String of) {
        return marked(mark).stream()
                .filter(block -> block.of().equals(of))
                .map(Block::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no block '" + mark + ": " + of + "'"));
    }
}
