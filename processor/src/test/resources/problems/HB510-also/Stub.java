package problems;

import dev.hyperbound.*;

@Algorithm(name = "stub")
public interface Stub {
    enum Flag {
        @WireName(value = "true", also = "1")
        YES,
        @WireName(value = "false", also = "TRUE") // error: HB510
        NO
    }

    Flag flag();
}
