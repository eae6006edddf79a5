package cases;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Range;
import dev.hyperbound.Rule;
import java.util.Optional;

/** A record with a constructor of its own may throw: for a value, and for the default. Another record may not. */
@Algorithm(name = "crop")
@Rule("window.low < window.high")
@Rule("size.width <= window.high")
public interface Crop {
    /** The part that is kept; neither end is beyond the other. */
    record Window(int low, @Range("[0, 1000]") int high) {
        public Window {
            if (low > high) {
                throw new IllegalArgumentException("a window can't end before it begins");
            }
        }
    }

    /** Nothing but two numbers. */
    record Size(int width, int height) {}

    @Default("0,100")
    Window window();

    Optional<Window> second();

    @Default("8,8")
    Size size();
}
