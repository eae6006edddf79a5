package twosteps;

import dev.hyperbound.Default;
import dev.hyperbound.Range;
import dev.hyperbound.Rule;

public interface Parent {
    @SuppressWarnings("hyperbound:HB311")
    @Rule("steps >= 0")
    @Range("[0, 10]")
    @Default("1")
    int steps();
}
