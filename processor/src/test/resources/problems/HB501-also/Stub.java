package problems;

import dev.hyperbound.*;

@Algorithm(name = "stub")
public interface Stub {
    record Shape(int height, @WireName(value = "width", also = "height") int width) {} // error: HB501

    @WireName(value = "eta", also = "rate") // error: HB501
    double eta();

    double rate();

    Shape shape();
}
