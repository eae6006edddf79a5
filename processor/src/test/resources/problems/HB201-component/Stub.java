package problems;

import dev.hyperbound.*;

@Algorithm(name = "stub")
public interface Stub {
    record Shape(@Range("[1, inf)") int height, @Range("[1, inf)") int width) {}

    @Default("3,0") // error: HB201
    Shape shape();

    record Positive(@Range("[0, inf)") int value) {
        public Positive {
            value = Math.abs(value);
        }
    }

    @Default("-1")
    Positive changed();
}
