package twosteps;

import dev.hyperbound.Default;

public interface Parent {
    /** Said by the parent. */
    @Default("1")
    int first();

    @Default("2")
    int second();
}
