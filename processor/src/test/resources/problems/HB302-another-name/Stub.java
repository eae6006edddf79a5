package problems;

import dev.hyperbound.*;

@Algorithm(name = "stub")
@Rule("learning_rate < 1.0") // error: HB302
public interface Stub {
    @WireName(value = "eta", also = "learning_rate")
    @Default("0.3")
    double eta();
}
