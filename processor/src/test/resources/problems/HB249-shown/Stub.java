package problems;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
@Rule("mode != 'token' || has(host)")
public interface Stub {
    enum Mode {
        NONE,
        TOKEN
    }

    @Secret // error: HB249
    @Default("none")
    Mode mode();

    Optional<String> host();
}
