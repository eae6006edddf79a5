package order;

import dev.hyperbound.*;
import java.util.Optional;

/** Written before the class that uses it is looked at. */
@Algorithm(name = "earlier")
public interface Earlier {
    record Plain(@Range("[1, inf)") int height, @Range("[1, inf)") int width) {}

    record Accessed(@Range("[1, inf)") int height, @Range("[1, inf)") int width) {
        @Override
        public int height() {
            return Math.max(height, 1);
        }
    }

    Optional<Plain> plain();

    Optional<Accessed> accessed();
}
