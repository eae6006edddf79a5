package problems;

import dev.hyperbound.*;

@Algorithm(name = "stub")
public interface Stub {
    enum Flag {
        @WireName(
                value = "true",
                also = {"True", "true"}) // error: HB530
        YES,
        NO
    }

    @WireName(value = "eta", also = "eta") // error: HB530
    double eta();

    Flag flag();
}
