package twosteps;

import dev.hyperbound.Algorithm;

@Algorithm
public interface Together extends Beside {
    Which which();

    Pair pair();

    enum Which {
        /** Compiled whenever the stub is. */
        THIS,
        THAT
    }
}

interface Beside {
    /** Compiled whenever the stub is. */
    int other();
}

/**
 * A pair.
 *
 * @param one compiled whenever the stub is
 */
record Pair(int one, int two) {}
