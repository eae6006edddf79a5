package dev.hyperbound.processor.java;

import java.util.ArrayList;
import java.util.List;

/** Cuts what grows with a stub into methods that stay far below the 64 KB a method may have. */
final class Chunks {
    /** Parameters a method; one takes 300 bytes of code at the most, but for the lists that weigh more. */
    static final int SIZE = 100;

    private Chunks() {}

    static <T> List<List<T>> of(List<T> all) {
        return of(all, SIZE);
    }

    /** Cuts a list into lists of a size, or less for the last one. */
    static <T> List<List<T>> of(List<T> all, int size) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            chunks.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return chunks;
    }
}
