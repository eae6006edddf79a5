package twosteps;

import dev.hyperbound.Default;

public interface Second {
    @Default("1")
    int yankee();

    @Default("1")
    int bravo();
}
