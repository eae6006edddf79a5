package problems;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Stub {
    @MultipleOf(8)
    @OneOf({
        "8",
        "12", // error: HB236
        "0"
    })
    int a();
}
