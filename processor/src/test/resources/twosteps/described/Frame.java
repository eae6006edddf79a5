package twosteps;

import dev.hyperbound.Range;
import dev.hyperbound.WireName;

record Frame(@WireName(value = "left", also = "l") double from, @Range("(0, 8]") @WireName("right") double to) {
    Frame {
        from = Math.abs(from);
    }
}
